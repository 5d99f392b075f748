import type { Logger } from '@footing/telemetry';
import { PgBoss } from 'pg-boss';

/** Looks for hosts with links that are due. */
export const PLAN = 'plan';
/** Checks the due links of one host. */
export const CHECK_HOST = 'check-host';

/** What a `check-host` job is about. */
export interface CheckHostJob {
  hostId: string;
  host: string;
}

/** Ticks of several workers that come closer together than this are one. */
const MIN_TICK_SECONDS = 30;

/**
 * Opens the job queue. `check-host` is exclusive by host: one job a host is waiting or running, over all workers,
 * so a host is crawled by one of them at a time (as in Mercator: Heydon & Najork, 1999). A job whose worker has
 * given no sign of life for the lease returns to the queue.
 */
export async function openQueue(databaseUrl: string, leaseSeconds: number, logger: Logger): Promise<PgBoss> {
  const interval = Math.max(1, Math.round(leaseSeconds / 3));
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'footing-queue',
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: interval,
    monitorIntervalSeconds: interval,
    schedule: false,
  });
  boss.on('error', (error) => logger.error({ err: error }, 'job queue'));
  await boss.start();
  const lease = { heartbeatSeconds: leaseSeconds, notify: true, retryLimit: 3, deleteAfterSeconds: 3600 };
  await boss.createQueue(PLAN, { ...lease, policy: 'exclusive' });
  await boss.createQueue(CHECK_HOST, { ...lease, policy: 'exclusive', expireInSeconds: 6 * 3600 });
  return boss;
}

/** Asks for a plan, unless one was asked for a moment ago by any worker. */
export async function requestPlan(boss: PgBoss): Promise<void> {
  await boss.send(PLAN, {}, { singletonKey: PLAN, singletonSeconds: MIN_TICK_SECONDS });
}

/** Puts a job for each host in the queue, but for those that already have one. */
export async function enqueueHosts(boss: PgBoss, hosts: readonly CheckHostJob[]): Promise<void> {
  await boss.insert(
    CHECK_HOST,
    hosts.map((data) => ({ data: { ...data }, singletonKey: data.hostId })),
  );
}
