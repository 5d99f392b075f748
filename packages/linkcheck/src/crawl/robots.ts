/** Fetches, caches and interprets robots.txt files (RFC 9309). */
import type { Observation } from '../fetch/observation.ts';
import type { Fetched } from '../fetch/prober.ts';
import { createAnswerCache } from '../fetch/ttl-cache.ts';
import { readSign } from '../verdict/page-signs.ts';
import { comparablePath, parseRobots, type RobotsGroup } from './robots-file.ts';
import { decidingRule } from './robots-match.ts';

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

/** Bytes of a robots.txt that are read, as RFC 9309 (2.5) asks for at least. */
const MAX_FILE_BYTES = 512 * 1024;
/** Bounds what all cached files hold together, in characters, and counts so much for each rule beside its path. */
const MAX_CACHED_CHARS = 64 * 1024 * 1024;
const RULE_CHARS = 128;

/**
 * The rules of one site: `all` allows every URL, `none` stands for a 5xx response, `unreached` for no
 * response.
 */
type Rules =
  | { kind: 'all' | 'none'; status: number }
  | { kind: 'unreached' }
  | { kind: 'file'; status: number; group: RobotsGroup };

/**
 * Reads each site's robots.txt (RFC 9309) and caches it for a day (2.4), or for ten minutes if the site
 * failed. The default limits read at least half a megabyte of it (2.5). A missing file (4xx) or an
 * unreachable site allows every URL: the request for the page then shows the problem.
 */
export class RobotsReader {
  readonly #cache = createAnswerCache<Rules>(
    MAX_SITES,
    ({ kind }) => kind === 'none' || kind === 'unreached',
    { max: MAX_CACHED_CHARS, of: charsOf },
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
    const { origin, pathname, search } = new URL(url);
    const rules = await this.#cache.getOrCreate(origin, () => this.#read(origin));
    if (rules.kind === 'unreached') return { access: 'allowed' };
    const { status } = rules;
    if (rules.kind !== 'file') return { access: rules.kind === 'none' ? 'unavailable' : 'allowed', status };
    const { crawlDelaySeconds: delay } = rules.group;
    const rule = decidingRule(rules.group.rules, comparablePath(pathname + search));
    return {
      access: rule?.allow === false ? 'disallowed' : 'allowed',
      status,
      ...(rule === undefined ? {} : { line: rule.line }),
      ...(delay === undefined ? {} : { crawlDelaySeconds: Math.min(MAX_DELAY_SECONDS, delay) }),
    };
  }

  async #read(origin: string): Promise<Rules> {
    const { observation, body } = await this.#fetch(`${origin}/robots.txt`);
    return toRules(observation, body, this.#userAgent);
  }
}

function toRules(observation: Observation, body: Buffer, userAgent: string): Rules {
  const { status, challenged, page } = observation;
  if (status === undefined) return { kind: 'unreached' };
  // A wall before robots.txt is a wall, which the page itself then shows.
  const isWall = challenged === true || (page !== undefined && readSign(page)?.sign === 'challenge');
  if (status >= 500 && status < 600) return { kind: isWall ? 'all' : 'none', status };
  if (status !== 200) return { kind: 'all', status };
  const text = new TextDecoder().decode(body.subarray(0, MAX_FILE_BYTES));
  // A path that is cut off would match more than it says.
  const isCut = observation.truncated === true || body.length > MAX_FILE_BYTES;
  const lines = isCut ? text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1) : text;
  return { kind: 'file', status, group: parseRobots(lines, userAgent) };
}

function charsOf(rules: Rules): number {
  if (rules.kind !== 'file') return RULE_CHARS;
  return rules.group.rules.reduce((sum, { length }) => sum + length + RULE_CHARS, RULE_CHARS);
}
