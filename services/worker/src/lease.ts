/** Holds the lease of a job, and ends the work in time when it can no longer be renewed. */
import { setTimeout as sleep } from 'node:timers/promises';

/** How a lease is lost: the job has gone to another worker, or it could not be renewed in time. */
export const LEASE_LOSSES = ['taken', 'not_renewed'] as const;
export type LeaseLoss = (typeof LEASE_LOSSES)[number];

/** How a lease is held. */
export interface LeaseOptions {
  /** Renews the lease. Resolves with false if the job is no longer this worker's; rejects if it could not be asked. */
  renew: () => Promise<boolean>;
  leaseMs: number;
  /** The longest that started work can still take once it is told to end. */
  workMs: number;
  /** Told when the lease is lost, once at the most. */
  onLost?: ((loss: LeaseLoss) => void) | undefined;
}

/** The lease is renewed so many times within its term. */
const RENEWALS = 6;
/** Time between two attempts after one that failed. */
const RETRY_MS = 500;

/** The work must end in this share of the lease at the latest, however long it may take to end. */
const MIN_SHARE = 0.5;

/**
 * Runs `work` for as long as the lease holds. Its signal is aborted once the last renewal that got through is so long
 * ago that work which is under way would last beyond the lease, or when the job has gone to another worker. The time of
 * a renewal is that of its request, by the clock that is never set. Does not start the work unless the first renewal
 * gets through.
 */
export async function withLease<Result>(
  { renew, leaseMs, workMs, onLost }: LeaseOptions,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  const lost = new AbortController();
  const held = AbortSignal.any([signal, lost.signal]);
  const termMs = Math.max(leaseMs * MIN_SHARE, leaseMs - workMs);
  let renewedAt = performance.now();
  const askedAt = renewedAt;
  if (!(await renew())) {
    onLost?.('taken');
    return undefined;
  }
  renewedAt = askedAt;

  const done = new AbortController();
  const watch = watchTerm();
  const renewals = renewUntilDone();
  try {
    return await work(held);
  } finally {
    done.abort();
    await Promise.all([watch, renewals]);
  }

  function lose(loss: LeaseLoss, why: string): void {
    // What ends for another reason, or is lost already, loses nothing.
    if (held.aborted || done.signal.aborted) return;
    onLost?.(loss);
    lost.abort(new Error(why));
  }

  async function watchTerm(): Promise<void> {
    while (!done.signal.aborted && !held.aborted) {
      const leftMs = renewedAt + termMs - performance.now();
      if (leftMs <= 0) lose('not_renewed', 'the lease could not be renewed in time');
      else await pause(leftMs);
    }
  }

  async function renewUntilDone(): Promise<void> {
    let renewed: boolean | undefined = true;
    for (;;) {
      await pause(renewed === undefined ? RETRY_MS : leaseMs / RENEWALS);
      if (done.signal.aborted || held.aborted) return;
      const sentAt = performance.now();
      renewed = await Promise.race([renew().catch(() => undefined), ended()]);
      if (renewed === true) renewedAt = sentAt;
      if (renewed === false) lose('taken', 'the job has gone to another worker');
    }
  }

  function pause(ms: number): Promise<unknown> {
    return sleep(ms, undefined, { signal: AbortSignal.any([done.signal, held]) }).catch(() => undefined);
  }

  /** Resolves when nothing is to be renewed any more: a renewal that is not answered is not waited for. */
  function ended(): Promise<undefined> {
    const over = AbortSignal.any([done.signal, held]);
    return new Promise((resolve) => {
      if (over.aborted) resolve(undefined);
      over.addEventListener('abort', () => resolve(undefined), { once: true });
    });
  }
}
