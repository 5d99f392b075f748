/** Waits until all links that are due have been checked. */
import { setTimeout as sleep } from 'node:timers/promises';
import { countDue, type Database } from '@footing/store';
import type { Worker } from './worker.ts';

const POLL_MS = 250;
const REPLAN_MS = 5_000;

/**
 * Plans repeatedly until every link that is due now has been checked, by this worker or another, or `signal`
 * is aborted. Rejects with an Error if the number of due links has not changed for `stallMs`.
 */
export async function sweep(
  database: Database,
  worker: Worker,
  stallMs: number,
  signal: AbortSignal,
): Promise<void> {
  await worker.plan();
  const started = worker.now();
  let left = Number.POSITIVE_INFINITY;
  let lastMove = performance.now();
  let lastPlan = performance.now();
  while (!signal.aborted) {
    if (performance.now() - lastPlan >= REPLAN_MS) {
      await worker.plan();
      lastPlan = performance.now();
    }
    const due = await countDue(database, started);
    if (due === 0) return;
    if (due !== left) lastMove = performance.now();
    left = due;
    if (performance.now() - lastMove > stallMs)
      throw new Error(`${due} links are due and none has been checked for ${stallMs / 1000} s`);
    await sleep(POLL_MS);
  }
}
