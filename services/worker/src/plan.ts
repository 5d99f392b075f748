/** Plans the checks of hosts. */
import { type ConfirmationPolicy, longestWaitMs, sleepUnlessAborted } from '@footing/linkcheck';
import {
  type Database,
  dueHosts,
  ensureCheckPartitions,
  forgetSilentNetworks,
  recallParkedLinks,
} from '@footing/store';
import type { Logger } from '@footing/telemetry';
import type { PgBoss } from 'pg-boss';
import type { DatabaseClock } from './database-clock.ts';
import { keepHistoryShort } from './keep-history-short.ts';
import { enqueueHosts, isQueueLow, MAX_PLAN_SECONDS } from './queue.ts';

/** Maximum number of hosts that are queued at once; more are when few of them are left. */
const MAX_HOSTS_AT_ONCE = 5_000;
/** How often the queue is looked at while hosts are due. */
const LOOK_MS = 500;
/** After this time, what a plan does beside queueing hosts is done again. */
const REPLAN_MS = 300_000;
/** How long one plan goes on while hosts are due; then the next tick's does. */
const MAX_PLAN_MS = (MAX_PLAN_SECONDS - 600) * 1_000;

/** What a plan needs. */
export interface PlanContext {
  database: Database;
  boss: PgBoss;
  logger: Logger;
  clock: DatabaseClock;
  confirmation: ConfirmationPolicy;
  /** How long checks are kept; 0 is for ever. */
  retentionDays: number;
}

/**
 * Queues a job for the hosts that are longest overdue, by the database's clock, unless enough wait already. The cost
 * depends on the number of due hosts, not of all. A link that is planned further ahead than any check plans is due.
 * Returns whether any host is due.
 */
export async function plan(context: PlanContext): Promise<boolean> {
  const { database, logger, clock, confirmation, retentionDays } = context;
  await clock.measure();
  const now = clock.now();
  await ensureCheckPartitions(database, now);
  await forgetSilentNetworks(database);
  const recalled = await recallParkedLinks(
    database,
    now,
    new Date(now.getTime() + longestWaitMs(confirmation)),
  );
  if (recalled > 0) logger.warn({ links: recalled }, 'links were planned too far ahead, and are due now');
  const isDue = await queueDueHosts(context);
  await keepHistoryShort({ database, logger, now, retentionDays });
  return isDue;
}

/**
 * Plans, and goes on for as long as hosts are due: a host whose slice is over, and those that found no place in the
 * queue, come to its end when there is room.
 */
export async function planUntilNoneIsDue(context: PlanContext, signal: AbortSignal): Promise<void> {
  const end = performance.now() + MAX_PLAN_MS;
  let plannedAt = performance.now();
  let isDue = await plan(context);
  while (isDue && !signal.aborted && performance.now() < end) {
    await sleepUnlessAborted(LOOK_MS, signal);
    const isOld = performance.now() - plannedAt > REPLAN_MS;
    if (isOld) plannedAt = performance.now();
    isDue = await (isOld ? plan(context) : queueDueHosts(context));
  }
}

async function queueDueHosts({ database, boss, logger, clock }: PlanContext): Promise<boolean> {
  if (!(await isQueueLow(boss))) return true;
  const hosts = await dueHosts(database, clock.now(), MAX_HOSTS_AT_ONCE);
  if (hosts.length > 0) await enqueueHosts(boss, hosts);
  logger.debug({ hosts: hosts.length }, 'planned');
  return hosts.length > 0;
}
