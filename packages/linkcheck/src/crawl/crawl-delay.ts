import type { Checked } from './checker.ts';

/** Longest pause that a struggling host is given between two requests of one crawl. */
export const MAX_CRAWL_DELAY_MS = 60_000;
/** Of a slow answer, the host is given this many times its length to recover. */
const SLOW_ANSWER_FACTOR = 2;

/**
 * The pause between requests to one host: never shorter than configured or than robots.txt asks, longer while the
 * host fails or slows down, and back again as it recovers.
 */
export class CrawlDelay {
  readonly #configuredMs: number;
  #askedMs = 0;
  #backOffMs = 0;

  constructor(configuredMs: number) {
    this.#configuredMs = configuredMs;
  }

  get delayMs(): number {
    return Math.min(MAX_CRAWL_DELAY_MS, Math.max(this.#configuredMs, this.#askedMs, this.#backOffMs));
  }

  /** Takes an answer into account. */
  observe({ observation, crawlDelaySeconds = 0 }: Pick<Checked, 'observation' | 'crawlDelaySeconds'>): void {
    this.#askedMs = Math.max(this.#askedMs, crawlDelaySeconds * 1000);
    const { status, failure, timings } = observation;
    const overloaded = status === 429 || status === 503 || failure?.class === 'response_timeout';
    const slow = timings.firstByteMs ?? 0;
    if (overloaded) this.#backOffMs = Math.min(MAX_CRAWL_DELAY_MS, Math.max(1_000, this.delayMs) * 2);
    else if (slow > 1_000) this.#backOffMs = Math.max(this.#backOffMs / 2, slow * SLOW_ANSWER_FACTOR);
    else this.#backOffMs /= 2;
  }
}
