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
 * How often each worker looks for jobs. New jobs are notified; one whose worker has lost its lease is not, so that it
 * waits for the second of these at most.
 */
export const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 } as const;
/** Limit on one statement of the queue. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Limit on one plan. */
const MAX_PLAN_SECONDS = 300;
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
