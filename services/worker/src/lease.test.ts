/** When work under a lease is told to end. Times are short and real. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type LeaseLoss, withLease } from './lease.ts';

const never = new AbortController().signal;
const LEASE_MS = 600;

/** Work that ends when it is told to, and tells after how long. */
async function untilTold(signal: AbortSignal): Promise<number> {
  const begun = performance.now();
  while (!signal.aborted && performance.now() - begun < 5 * LEASE_MS) await sleep(5);
  return performance.now() - begun;
}

describe('work under a lease', () => {
  test('goes on for as long as the lease is renewed', async () => {
    let renewals = 0;
    const renew = async (): Promise<boolean> => {
      renewals += 1;
      return true;
    };
    const losses: LeaseLoss[] = [];
    const onLost = (loss: LeaseLoss) => losses.push(loss);
    const lasted = await withLease({ renew, leaseMs: LEASE_MS, workMs: 0, onLost }, never, untilTold);
    expect(losses).toEqual([]);
    expect(lasted).toBeGreaterThan(4 * LEASE_MS);
    expect(renewals).toBeGreaterThan(10);
  });

  test.each([
    ['cannot be asked for', () => Promise.reject(new Error('no connection'))],
    ['is not answered', () => new Promise<boolean>(() => undefined)],
  ])('is told to end within the lease when a renewal %s', async (_why, lostRenewal) => {
    let first = true;
    const renew = (): Promise<boolean> => {
      if (!first) return lostRenewal();
      first = false;
      return Promise.resolve(true);
    };
    const losses: LeaseLoss[] = [];
    const onLost = (loss: LeaseLoss) => losses.push(loss);
    const lasted = await withLease({ renew, leaseMs: LEASE_MS, workMs: 0, onLost }, never, untilTold);
    expect(losses).toEqual(['not_renewed']);
    expect(lasted).toBeGreaterThan(LEASE_MS * 0.8);
    expect(lasted).toBeLessThan(LEASE_MS + 400);
  });

  test('is told earlier by as long as work under way can last, but not before half of the lease', async () => {
    let renewed = 0;
    const renew = async (): Promise<boolean> => {
      renewed += 1;
      if (renewed === 1) return true;
      throw new Error('no connection');
    };
    const lasted = await withLease({ renew, leaseMs: LEASE_MS, workMs: 60_000 }, never, untilTold);
    expect(lasted).toBeGreaterThan(LEASE_MS * 0.4);
    expect(lasted).toBeLessThan(LEASE_MS * 0.9);
  });

  test('is told to end at once when the job has gone to another worker', async () => {
    let renewed = 0;
    const renew = async (): Promise<boolean> => {
      renewed += 1;
      return renewed < 3;
    };
    const losses: LeaseLoss[] = [];
    const onLost = (loss: LeaseLoss) => losses.push(loss);
    const lasted = await withLease({ renew, leaseMs: LEASE_MS, workMs: 0, onLost }, never, untilTold);
    expect(losses).toEqual(['taken']);
    expect(lasted).toBeLessThan(LEASE_MS / 2);
  });

  test('is not started when the job is not this worker’s any more', async () => {
    let started = false;
    const result = await withLease(
      { renew: async () => false, leaseMs: LEASE_MS, workMs: 0 },
      never,
      async () => {
        started = true;
      },
    );
    expect([result, started]).toEqual([undefined, false]);
  });

  test('is told to end when the worker is to stop, and its error is passed on', async () => {
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 50);
    const lease = { renew: async () => true, leaseMs: LEASE_MS, workMs: 0 };
    expect(await withLease(lease, stopping.signal, untilTold)).toBeLessThan(LEASE_MS / 2);
    await expect(withLease(lease, never, () => Promise.reject(new Error('it broke')))).rejects.toThrow(
      'it broke',
    );
  });
});
