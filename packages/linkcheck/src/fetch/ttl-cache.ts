/** A bounded cache with expiry that computes each value only once at a time. */

const ANSWER_TTL_MS = 24 * 3600 * 1000;
/** A failure may be over soon: a cached one must not hide soft 404s, or a whole site, for a day. */
const FAILURE_TTL_MS = 10 * 60_000;

/** What a value weighs, and how much all entries of a cache together may weigh. */
export interface Weight<Value> {
  max: number;
  of(value: Value): number;
}

/** Creates a cache for responses of sites: each is kept for a day, a failure for ten minutes. */
export function createAnswerCache<Value>(
  size: number,
  isFailure: (value: Value) => boolean,
  weight?: Weight<Value>,
): TtlCache<Value> {
  return new TtlCache(size, (value) => (isFailure(value) ? FAILURE_TTL_MS : ANSWER_TTL_MS), weight);
}

/**
 * A bounded cache. Entries expire after a fixed time or one derived from the value; the oldest entry goes
 * first when the cache is full, by their number or their weight. Concurrent requests for a key share one computation; a rejected one is not
 * cached.
 */
export class TtlCache<Value> {
  readonly #pending = new Map<string, Promise<Value>>();
  readonly #entries = new Map<string, { value: Value; until: number }>();
  readonly #size: number;
  readonly #ttlOf: (value: Value) => number;
  readonly #weight: Weight<Value>;
  #held = 0;

  constructor(
    size: number,
    ttlMs: number | ((value: Value) => number),
    weight: Weight<Value> = { max: size, of: () => 1 },
  ) {
    this.#size = size;
    this.#weight = weight;
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
    this.#delete(key, entry.value);
    return undefined;
  }

  #set(key: string, value: Value, now: number): void {
    this.#entries.set(key, { value, until: now + this.#ttlOf(value) });
    this.#held += this.#weight.of(value);
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= this.#size && this.#held <= this.#weight.max) break;
      this.#delete(oldest, entry.value);
    }
  }

  #delete(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#held -= this.#weight.of(value);
  }
}
