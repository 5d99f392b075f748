/** Waits until all links that are due have been checked. */
import { setTimeout as sleep } from 'node:timers/promises';
import { countDue, type Database, isAnyHostDue } from '@footing/store';
import type { Worker } from './worker.ts';

const POLL_MS = 250;
const REPLAN_MS = 5_000;
/** Between two counts of what is left: they read all that is due, and serve only to notice that nothing moves. */
const MAX_COUNT_MS = 60_000;
/** What is left is counted so often at least before a sweep is taken to stand still. */
const COUNTS_BEFORE_STALL = 4;

/**
 * Plans repeatedly until every link that is due now has been checked, by this worker or another, or `signal`
 * is aborted. Whether any is due is read from the hosts, by an index: the cost does not depend on the links. Rejects
 * with an Error if the number of due links has not changed for `stallMs`.
 */
export async function sweep(
  database: Database,
  worker: Pick<Worker, 'plan' | 'now'>,
  stallMs: number,
  signal: AbortSignal,
): Promise<void> {
  await worker.plan();
  const started = worker.now();
  const countMs = Math.min(MAX_COUNT_MS, stallMs / COUNTS_BEFORE_STALL);
  let left = Number.POSITIVE_INFINITY;
  let lastMove = performance.now();
  let lastCount = performance.now();
  let lastPlan = performance.now();
  while (!signal.aborted) {
    if (performance.now() - lastPlan >= REPLAN_MS) {
      await worker.plan();
      lastPlan = performance.now();
    }
    if (!(await isAnyHostDue(database, started))) return;
    if (performance.now() - lastCount >= countMs) {
      const due = await countDue(database, started);
      lastCount = performance.now();
      if (due !== left) lastMove = lastCount;
      left = due;
      if (lastCount - lastMove > stallMs)
        throw new Error(`${due} links are due and none has been checked for ${stallMs / 1000} s`);
    }
    await sleep(POLL_MS);
  }
}
