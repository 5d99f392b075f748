import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';

/** Failures that one's own connectivity explains as well as the host does. */
const NETWORK_FAILURES: ReadonlySet<FailureClass> = new Set([
  'dns_not_found',
  'dns_failure',
  'connect_failure',
  'connect_timeout',
]);
/** Fewest hosts whose common silence says something of oneself. */
const MIN_HOSTS = 3;
const MAX_AGE_MS = 10 * 60_000;

/**
 * Tells when one's own connectivity is down: of the hosts tried in the last ten minutes, at least three, none answered at
 * all. Links must not be called broken for that.
 */
export class ConnectivityMonitor {
  readonly #latest = new Map<string, { failed: boolean; at: number }>();

  /** Takes an observation of a host into account. */
  observe(host: string, { failure, observedAt }: Observation): void {
    this.#latest.delete(host);
    this.#latest.set(host, {
      failed: failure !== undefined && NETWORK_FAILURES.has(failure.class),
      at: observedAt.getTime(),
    });
  }

  /** Whether the connectivity seems to be down at an instant. */
  isOffline(now: Date): boolean {
    const oldest = now.getTime() - MAX_AGE_MS;
    for (const [host, { at }] of this.#latest) if (at < oldest) this.#latest.delete(host);
    return this.#latest.size >= MIN_HOSTS && [...this.#latest.values()].every(({ failed }) => failed);
  }
}
