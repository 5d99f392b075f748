/** Remembers of one host, for one run, what fails before any request and so is the same for all its URLs. */
import type { FailureClass } from '../fetch/failure.ts';
import { isBeforeRequest } from '../fetch/reached.ts';
import type { Checked } from './checker.ts';

/** Number of URLs in a row with the same failure after which the other URLs of the host get it unasked. */
export const MIN_EQUAL_FAILURES = 3;

/** Failures of a name or of an address, whatever the port. */
const FAILURES_OF_NAME: ReadonlySet<FailureClass> = new Set([
  'dns_not_found',
  'dns_failure',
  'connect_failure',
]);
interface Streak {
  failure: FailureClass;
  urls: Set<string>;
  latest: Checked;
}

/**
 * The failures of a host on the way to it: its name, its connections, its TLS. After `MIN_EQUAL_FAILURES` distinct URLs
 * in a row with the same failure, it is known for the rest. Failures of a connection are kept by scheme: a host that
 * refuses https may serve http.
 */
export class KnownFailures {
  readonly #streaks = new Map<string, Streak>();

  /** Takes in the result of a check that was made. */
  observe(url: string, checked: Checked): void {
    const { observation } = checked;
    const failure = observation.failure?.class;
    if (failure === undefined || !isBeforeRequest(observation)) {
      this.#streaks.delete(ANY_SCHEME);
      this.#streaks.delete(schemeOf(url));
      return;
    }
    const key = keyOf(url, failure);
    const streak = this.#streaks.get(key);
    if (streak?.failure !== failure)
      this.#streaks.set(key, { failure, urls: new Set([url]), latest: checked });
    else if (streak.urls.size < MIN_EQUAL_FAILURES) streak.urls.add(url);
  }

  /** The result for a URL that need not be asked for; undefined if it must. */
  resultFor(url: string): Checked | undefined {
    for (const key of [ANY_SCHEME, schemeOf(url)]) {
      const streak = this.#streaks.get(key);
      if (streak !== undefined && streak.urls.size >= MIN_EQUAL_FAILURES) return asOf(url, streak.latest);
    }
    return undefined;
  }
}

const ANY_SCHEME = '';

function keyOf(url: string, failure: FailureClass): string {
  return FAILURES_OF_NAME.has(failure) ? ANY_SCHEME : schemeOf(url);
}

function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(':')).toLowerCase();
}

/** The result of one URL as that of another. */
function asOf(url: string, { observation, verdict }: Checked): Checked {
  const { failure, observedAt } = observation;
  return {
    observation: {
      url,
      observedAt,
      redirects: [],
      finalUrl: url,
      ...(failure === undefined ? {} : { failure }),
      timings: { totalMs: 0 },
    },
    verdict,
    comparisons: {},
  };
}
