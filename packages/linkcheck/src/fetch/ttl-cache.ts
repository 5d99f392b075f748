const ANSWER_TTL_MS = 24 * 3600 * 1000;
/** A failure may be over before long; it must not hide soft 404s, or a whole site, for a day. */
const FAILURE_TTL_MS = 10 * 60_000;

/** A cache of what sites answer: kept for a day, and a failure for ten minutes. */
export function createAnswerCache<Value>(
  size: number,
  isFailure: (value: Value) => boolean,
): TtlCache<Value> {
  return new TtlCache(size, (value) => (isFailure(value) ? FAILURE_TTL_MS : ANSWER_TTL_MS));
}

/**
 * A bounded cache whose entries are forgotten after a time, the same for all or each value's own; the oldest goes first
 * when it is full. Each value is made only once at a time; a pending that fails is not kept.
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

  /** The value held, the one being made, or a new one. Rejects as `make` does. */
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
