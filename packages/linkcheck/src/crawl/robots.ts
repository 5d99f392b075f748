/** Fetches, caches and interprets robots.txt files (RFC 9309). */
import { createRequire } from 'node:module';
import type { Observation } from '../fetch/observation.ts';
import type { Fetched } from '../fetch/prober.ts';
import { createAnswerCache } from '../fetch/ttl-cache.ts';
import { readSign } from '../verdict/page-signs.ts';

/** What a site's robots.txt says about one URL. */
export interface RobotsRule {
  /** `unavailable`: robots.txt gave a 5xx response; RFC 9309 (2.3.1.4) treats that as a complete disallow. */
  access: 'allowed' | 'disallowed' | 'unavailable';
  /** Crawl delay that robots.txt sets, in seconds, capped at `MAX_DELAY_SECONDS`. */
  crawlDelaySeconds?: number;
  /** HTTP status of robots.txt; absent without a response. */
  status?: number;
  /** Number of the line, from 1, that decides. */
  line?: number;
}

/** Maximum number of sites in the cache. */
const MAX_SITES = 10_000;
/** Maximum crawl delay that a site is granted, in seconds. */
const MAX_DELAY_SECONDS = 60;

interface Robots {
  isDisallowed(url: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
  /** From 1; -1 if no line applies. */
  getMatchingLineNumber(url: string, userAgent: string): number;
}
// The package's types declare a default export that its CommonJS module does not have, so it is required untyped.
const require = createRequire(import.meta.url);
const parseRobots: (url: string, text: string) => Robots = require('robots-parser');

/**
 * The rules of one site: `all` allows every URL, `none` stands for a 5xx response, `unreached` for no
 * response.
 */
type Rules =
  | { kind: 'all' | 'none'; status: number }
  | { kind: 'unreached' }
  | { kind: 'file'; status: number; robots: Robots };

/**
 * Reads each site's robots.txt (RFC 9309) and caches it for a day (2.4), or for ten minutes if the site
 * failed. The default limits read at least half a megabyte of it (2.5). A missing file (4xx) or an
 * unreachable site allows every URL: the request for the page then shows the problem.
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

  /**
   * The robots.txt rule for a URL.
   * @throws TypeError if the URL cannot be parsed.
   */
  async ruleFor(url: string): Promise<RobotsRule> {
    const { origin } = new URL(url);
    const rules = await this.#cache.getOrCreate(origin, () => this.#read(origin));
    if (rules.kind === 'unreached') return { access: 'allowed' };
    const { status } = rules;
    if (rules.kind !== 'file') return { access: rules.kind === 'none' ? 'unavailable' : 'allowed', status };
    const delay = rules.robots.getCrawlDelay(this.#userAgent);
    const line = rules.robots.getMatchingLineNumber(url, this.#userAgent);
    return {
      access: rules.robots.isDisallowed(url, this.#userAgent) === true ? 'disallowed' : 'allowed',
      status,
      ...(line < 1 ? {} : { line }),
      ...(delay === undefined ? {} : { crawlDelaySeconds: Math.min(MAX_DELAY_SECONDS, delay) }),
    };
  }

  async #read(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const { observation, body } = await this.#fetch(address);
    return toRules(address, observation, body);
  }
}

function toRules(address: string, observation: Observation, body: Buffer): Rules {
  const { status, challenged, page } = observation;
  if (status === undefined) return { kind: 'unreached' };
  // A wall before robots.txt is a wall, which the page itself then shows.
  const isWall = challenged === true || (page !== undefined && readSign(page)?.sign === 'challenge');
  if (status >= 500 && status < 600) return { kind: isWall ? 'all' : 'none', status };
  if (status !== 200) return { kind: 'all', status };
  return { kind: 'file', status, robots: parseRobots(address, new TextDecoder().decode(body)) };
}
