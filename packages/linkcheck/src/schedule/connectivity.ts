/** Tells whether the checker's own network works: what hosts have answered, and when. */
import type { Observation } from '../fetch/observation.ts';
import { isAnswered, isUnconnected } from '../fetch/reached.ts';

/** Maximum number of hosts that are remembered for having answered. */
const MAX_WITNESSES = 20;

/** A host that answered, with the URL that did. */
export interface Witness {
  host: string;
  url: string;
}

/**
 * What the hosts say about the checker's own network. A failure before a connection is one that a machine without
 * network sees as well. It says something about the host only if another host has answered since: not before, for the
 * network may have gone down in between. Until any host has answered, none is to blame.
 */
export class ConnectivityMonitor {
  /** The hosts that answered, the latest last. */
  readonly #answered = new Map<string, { url: string; atMs: number }>();
  #hasFailed = false;
  #hasReached = false;

  /** Takes in what a request to a host, which ended at `now`, has observed. */
  observe(host: string, observation: Observation, now: Date): void {
    const isSilent = isUnconnected(observation);
    this.#hasFailed ||= isSilent;
    this.#hasReached ||= !isSilent && observation.failure?.class !== 'invalid_url';
    if (!isAnswered(observation)) return;
    this.#answered.delete(host);
    this.#answered.set(host, { url: observation.url, atMs: now.getTime() });
    const [oldest] = this.#answered.keys();
    if (this.#answered.size > MAX_WITNESSES && oldest !== undefined) this.#answered.delete(oldest);
  }

  /** Whether a failure of a host before a connection, seen at `at`, is the host's own: another host has answered since. */
  isProved(host: string, at: Date): boolean {
    for (const [name, { atMs }] of this.#answered) if (name !== host && atMs >= at.getTime()) return true;
    return false;
  }

  /** Whether hosts were tried, and none could be looked up or reached: this machine seems to be offline. */
  get isOffline(): boolean {
    return this.#hasFailed && !this.#hasReached;
  }

  /** Hosts that answered once, the latest first, which can be asked whether the network works. */
  witnesses(): Witness[] {
    return [...this.#answered].map(([host, { url }]) => ({ host, url })).reverse();
  }
}
