import robotsParser from 'robots-parser';
import type { Fetched } from '../fetch/prober.ts';
import { createAnswerCache } from '../fetch/ttl-cache.ts';

/** What a site's robots.txt says of one address. */
export interface RobotsRule {
  /** `unavailable`: the site fails to say (5xx), which RFC 9309 (2.3.1.4) takes for "no". */
  access: 'allowed' | 'disallowed' | 'unavailable';
  /** Pause between requests that the site asks for. */
  crawlDelaySeconds?: number;
}

const MAX_SITES = 10_000;
/** Longest pause that a site is granted. */
const MAX_DELAY_SECONDS = 60;

interface Robots {
  isDisallowed(url: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
}
// The package's types declare a default export that its CommonJS module does not have.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots;

type Rules = { kind: 'all' | 'none' | 'unreached' } | { kind: 'file'; robots: Robots };

/**
 * Reads robots.txt once a day for each site (RFC 9309; 2.4: kept for a day; 2.5: at least half a megabyte is read). A
 * file that is not there (4xx), or a site that cannot be reached, allows everything: the page itself then shows what is
 * the matter.
 */
export class RobotsReader {
  readonly #cache = createAnswerCache<Rules>(
    MAX_SITES,
    ({ kind }) => kind === 'none' || kind === 'unreached',
  );
  readonly #fetch: (url: string) => Promise<Fetched>;
  readonly #userAgent: string;

  constructor(fetch: (url: string) => Promise<Fetched>, userAgent: string) {
    this.#fetch = fetch;
    this.#userAgent = userAgent;
  }

  async ruleFor(url: string): Promise<RobotsRule> {
    const { origin } = new URL(url);
    const rules = await this.#cache.getOrCreate(origin, () => this.#read(origin));
    if (rules.kind !== 'file') return { access: rules.kind === 'none' ? 'unavailable' : 'allowed' };
    const delay = rules.robots.getCrawlDelay(this.#userAgent);
    return {
      access: rules.robots.isDisallowed(url, this.#userAgent) === true ? 'disallowed' : 'allowed',
      ...(delay === undefined ? {} : { crawlDelaySeconds: Math.min(MAX_DELAY_SECONDS, delay) }),
    };
  }

  async #read(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const { observation, body } = await this.#fetch(address);
    return toRules(address, observation.status, body);
  }
}

function toRules(address: string, status: number | undefined, body: Buffer): Rules {
  if (status === undefined) return { kind: 'unreached' };
  if (status >= 500) return { kind: 'none' };
  if (status !== 200) return { kind: 'all' };
  return { kind: 'file', robots: parseRobots(address, new TextDecoder().decode(body)) };
}
