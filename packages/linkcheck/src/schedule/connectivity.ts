/** Detects that the checker's own network is down. */
import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';

/** Failures that the checker's own network can cause as well as the host. */
const NETWORK_FAILURES: ReadonlySet<FailureClass> = new Set([
  'dns_not_found',
  'dns_failure',
  'connect_failure',
  'connect_timeout',
]);
/** Minimum number of hosts whose common failure points to the checker's own network. */
const MIN_HOSTS = 3;
const MAX_AGE_MS = 10 * 60_000;

/**
 * Detects that the checker's own network is down: at least three hosts were tried in the last ten minutes,
 * and the latest observation of each is a network failure. Links must not be called broken for that.
 */
export class ConnectivityMonitor {
  readonly #latest = new Map<string, { failed: boolean; at: number }>();

  /** Records the latest observation of a host. */
  observe(host: string, { failure, observedAt }: Observation): void {
    this.#latest.delete(host);
    this.#latest.set(host, {
      failed: failure !== undefined && NETWORK_FAILURES.has(failure.class),
      at: observedAt.getTime(),
    });
  }

  /** Whether the checker's own network seems to be down at `now`. */
  isOffline(now: Date): boolean {
    const oldest = now.getTime() - MAX_AGE_MS;
    for (const [host, { at }] of this.#latest) if (at < oldest) this.#latest.delete(host);
    return this.#latest.size >= MIN_HOSTS && [...this.#latest.values()].every(({ failed }) => failed);
  }
}
