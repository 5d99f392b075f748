/** The job queue that distributes plans and hosts among the workers. */

import { connectionLimits } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { PgBoss } from 'pg-boss';
import { logRepeatedErrors } from './repeated-errors.ts';

/** Queue of the job that looks for hosts with due links. */
export const PLAN = 'plan';
/** Queue of the jobs that check the due links of one host. */
export const CHECK_HOST = 'check-host';

/** One attempt at a job. */
export interface Attempt {
  id: string;
  retryCount: number;
}

/** The data of a `check-host` job. */
export interface CheckHostJob {
  hostId: string;
  host: string;
}

/** How often each worker looks for jobs whose worker has lost its lease, at most. */
const MAX_SUPERVISE_SECONDS = 10;
/**
 * How each lane of a worker looks for jobs, in seconds: notices wake one lane for one job, so a lane also looks by itself,
 * and at once after a job while more are waiting.
 */
export const POLLING = {
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 0.5,
  burstWhenReadyExceeds: 1,
} as const;
/** How old the number of waiting jobs may be by which a lane decides to look at once. */
const QUEUE_CACHE_SECONDS = 5;
/** Limit on one statement of the queue. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Limit on the job that plans, which lasts for as long as hosts are due. */
export const MAX_PLAN_SECONDS = 6 * 3_600;
/** Number of hosts that wait in the queue below which more are planned. */
const MIN_WAITING_HOSTS = 1_000;
/** Requests for a plan by several workers within this time count as one. */
const MIN_TICK_SECONDS = 30;

/**
 * Opens the job queue. `check-host` is exclusive by host: at most one job of each host is waiting or running,
 * over all workers, so only one worker crawls a host at a time (as in Mercator: Heydon & Najork, 1999). A job
 * whose worker has sent no heartbeat for `leaseSeconds` returns to the queue.
 */
export async function openQueue(databaseUrl: string, leaseSeconds: number, logger: Logger): Promise<PgBoss> {
  const interval = Math.min(MAX_SUPERVISE_SECONDS, Math.max(1, Math.round(leaseSeconds / 6)));
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'footing-queue',
    ...connectionLimits(STATEMENT_TIMEOUT_MS),
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: interval,
    monitorIntervalSeconds: interval,
    queueCacheIntervalSeconds: QUEUE_CACHE_SECONDS,
    schedule: false,
  });
  boss.on('error', logRepeatedErrors(logger, 'job queue'));
  await boss.start();
  const lease = { heartbeatSeconds: leaseSeconds, notify: true, retryLimit: 3, deleteAfterSeconds: 3600 };
  await boss.createQueue(PLAN, { ...lease, policy: 'exclusive', expireInSeconds: MAX_PLAN_SECONDS });
  await boss.createQueue(CHECK_HOST, { ...lease, policy: 'exclusive', expireInSeconds: 6 * 3600 });
  return boss;
}

/** Requests a plan, unless any worker requested one less than `MIN_TICK_SECONDS` ago. */
export async function requestPlan(boss: PgBoss): Promise<void> {
  await boss.send(PLAN, {}, { singletonKey: PLAN, singletonSeconds: MIN_TICK_SECONDS });
}

/** Renews the lease of a `check-host` job. Returns whether the job is still this worker's. */
export async function renewLease(boss: PgBoss, job: Attempt): Promise<boolean> {
  // The ids that it renewed; the types of pg-boss leave them out.
  const { settled }: { settled?: readonly string[] } = await boss.touch(CHECK_HOST, {
    id: job.id,
    retryCount: job.retryCount,
  });
  return settled === undefined || settled.includes(job.id);
}

/** Queues a job for each host that does not have one yet. */
export async function enqueueHosts(boss: PgBoss, hosts: readonly CheckHostJob[]): Promise<void> {
  await boss.insert(
    CHECK_HOST,
    hosts.map((data) => ({ data: { ...data }, singletonKey: data.hostId })),
  );
}

/** Whether so few hosts wait in the queue that more are to be planned. */
export async function isQueueLow(boss: PgBoss): Promise<boolean> {
  // The statistics of pg-boss are up to a minute old.
  const { rows } = await boss.getDb().executeSql(
    `SELECT count(*)::integer AS waiting FROM (
         SELECT FROM pgboss.job WHERE name = $1 AND state < 'active' LIMIT $2) AS waiting`,
    [CHECK_HOST, MIN_WAITING_HOSTS],
  );
  return rows[0].waiting < MIN_WAITING_HOSTS;
}
