/** Spaces the requests to one address, whatever names the hosts on it have. */
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressPolicy } from './address-policy.ts';
import { ProbeError } from './failure.ts';
import type { Resolver } from './resolver.ts';

/** How turns are given. */
export interface AddressTurnsOptions {
  /** Pause between the starts of two requests to one address, in milliseconds; 0 is none. */
  delayMs: number;
  /** Told of each wait for a turn, in milliseconds. */
  onWait?: ((ms: number) => void) | undefined;
  resolver: Resolver;
  addressPolicy: AddressPolicy;
  /** Limit on a name look-up, in milliseconds. */
  timeoutMs: number;
}

/** A turn that has come, and what it took. */
export interface Turn {
  /** Milliseconds of the name look-up. */
  lookUpMs: number;
  /** Milliseconds of the wait. */
  waitedMs: number;
}

const AT_ONCE: Turn = { lookUpMs: 0, waitedMs: 0 };
/** Number of addresses from which on those whose pause is over are forgotten. */
const MAX_ADDRESSES = 10_000;

/**
 * Gives each address its turns in the order in which they are asked for. A host counts for the first of its addresses
 * that may be fetched, to which a connection would be tried first.
 */
export class AddressTurns {
  readonly #options: AddressTurnsOptions;
  readonly #nextAt = new Map<string, number>();
  #maxHeld = MAX_ADDRESSES;

  constructor(options: AddressTurnsOptions) {
    this.#options = options;
  }

  /** Number of addresses that are remembered. */
  get held(): number {
    return this.#nextAt.size;
  }

  /**
   * Waits for the turn of the host's address. Rejects as the resolver does, with a ProbeError `connect_timeout` if the
   * look-up takes too long, and with an `AbortError` when the signal aborts.
   */
  async take(hostname: string, signal?: AbortSignal): Promise<Turn> {
    const { delayMs, onWait } = this.#options;
    if (delayMs === 0) return AT_ONCE;
    const started = performance.now();
    const address = await this.#addressOf(hostname);
    const now = performance.now();
    const lookUpMs = now - started;
    // Nothing will be sent: the connector refuses all of the host's addresses.
    if (address === undefined) return { lookUpMs, waitedMs: 0 };
    const start = Math.max(now, this.#nextAt.get(address) ?? now);
    this.#nextAt.set(address, start + delayMs);
    this.#forget(now);
    if (start === now) return { lookUpMs, waitedMs: 0 };
    await sleep(start - now, undefined, signal && { signal });
    onWait?.(start - now);
    return { lookUpMs, waitedMs: performance.now() - now };
  }

  async #addressOf(hostname: string): Promise<string | undefined> {
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0) return literal;
    const { resolver, addressPolicy, timeoutMs } = this.#options;
    const answered = new AbortController();
    const late = sleep(timeoutMs, undefined, { signal: answered.signal }).then(
      () => {
        throw new ProbeError('connect_timeout', 'the name was not looked up in time');
      },
      () => [],
    );
    try {
      const addresses = await Promise.race([resolver(hostname), late]);
      return addresses.find(({ address }) => addressPolicy.refusal(address) === undefined)?.address;
    } finally {
      answered.abort();
    }
  }

  /** Forgets the addresses whose pause is over. The bound doubles with those that are held, so that a turn's share is constant. */
  #forget(now: number): void {
    if (this.#nextAt.size <= this.#maxHeld) return;
    for (const [address, nextAt] of this.#nextAt) if (nextAt <= now) this.#nextAt.delete(address);
    this.#maxHeld = Math.max(MAX_ADDRESSES, 2 * this.#nextAt.size);
  }
}
