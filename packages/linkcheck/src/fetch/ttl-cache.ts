/** A bounded cache with expiry that computes each value only once at a time. */

const ANSWER_TTL_MS = 24 * 3600 * 1000;
/** A failure may be over soon: a cached one must not hide soft 404s, or a whole site, for a day. */
const FAILURE_TTL_MS = 10 * 60_000;

/** Creates a cache for responses of sites: each is kept for a day, a failure for ten minutes. */
export function createAnswerCache<Value>(
  size: number,
  isFailure: (value: Value) => boolean,
): TtlCache<Value> {
  return new TtlCache(size, (value) => (isFailure(value) ? FAILURE_TTL_MS : ANSWER_TTL_MS));
}

/**
 * A bounded cache. Entries expire after a fixed time or one derived from the value; the oldest entry goes
 * first when the cache is full. Concurrent requests for a key share one computation; a rejected one is not
 * cached.
 */
export class TtlCache<Value> {
  readonly #pending = new Map<string, Promise<Value>>();
  readonly #entries = new Map<string, { value: Value; until: number }>();
  readonly #size: number;
  readonly #ttlOf: (value: Value) => number;

  constructor(size: number, ttlMs: number | ((value: Value) => number)) {
    this.#size = size;
    this.#ttlOf = typeof ttlMs === 'number' ? () => ttlMs : ttlMs;
  }

  /** The cached value, the one being computed, or a new one from `make`. Rejects as `make` does. */
  async getOrCreate(key: string, make: () => Promise<Value>): Promise<Value> {
    const held = this.#get(key, Date.now());
    if (held !== undefined) return held;
    const running = this.#pending.get(key);
    if (running !== undefined) return running;
    const pending = make()
      .then((value) => {
        this.#set(key, value, Date.now());
        return value;
      })
      .finally(() => this.#pending.delete(key));
    this.#pending.set(key, pending);
    return pending;
  }

  #get(key: string, now: number): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > now) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  #set(key: string, value: Value, now: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + this.#ttlOf(value) });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#size && oldest !== undefined) this.#entries.delete(oldest);
  }
}
