/** The pause between two requests to one host, adapted to robots.txt and to the host's load. */
import type { Checked } from './checker.ts';

/** Maximum pause, unless a longer one is configured, in milliseconds. */
export const MAX_CRAWL_DELAY_MS = 60_000;
/** After a slow response the host gets this many times its time to first byte to recover. */
const SLOW_ANSWER_FACTOR = 2;

/**
 * The pause between requests to one host. It is at least the configured delay and the delay that robots.txt
 * sets, grows while the host fails or slows down, and shrinks as the host recovers. What is asked for or grown never
 * exceeds `MAX_CRAWL_DELAY_MS`.
 */
export class CrawlDelay {
  readonly #configuredMs: number;
  #askedMs = 0;
  #backOffMs = 0;

  constructor(configuredMs: number) {
    this.#configuredMs = configuredMs;
  }

  /** The current pause, in milliseconds. */
  get delayMs(): number {
    const adapted = Math.min(MAX_CRAWL_DELAY_MS, Math.max(this.#askedMs, this.#backOffMs));
    return Math.max(this.#configuredMs, adapted);
  }

  /**
   * Updates the pause after a check. Overload (429, 503, a response timeout) doubles the pause. A first byte
   * after more than a second raises it to at least `SLOW_ANSWER_FACTOR` times that time. Anything else halves
   * the back-off.
   */
  observe({ observation, robots }: Pick<Checked, 'observation' | 'robots'>): void {
    this.#askedMs = Math.max(this.#askedMs, (robots?.crawlDelaySeconds ?? 0) * 1000);
    const { status, failure, timings } = observation;
    const overloaded = status === 429 || status === 503 || failure?.class === 'response_timeout';
    const slow = timings.firstByteMs ?? 0;
    if (overloaded) this.#backOffMs = Math.min(MAX_CRAWL_DELAY_MS, Math.max(1_000, this.delayMs) * 2);
    else if (slow > 1_000) this.#backOffMs = Math.max(this.#backOffMs / 2, slow * SLOW_ANSWER_FACTOR);
    else this.#backOffMs /= 2;
  }
}
