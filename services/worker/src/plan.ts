import { type Database, dueHosts, ensureCheckPartitions } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import type { PgBoss } from 'pg-boss';
import { enqueueHosts } from './queue.ts';

/** Hosts planned at a time; the rest come with the next tick. */
const MAX_HOSTS_PER_PLAN = 5_000;

/** Puts a job in the queue for every host that has links due. Costs what is due, not what there is. */
export async function plan(database: Database, boss: PgBoss, logger: Logger): Promise<void> {
  const now = new Date();
  await ensureCheckPartitions(database, now);
  const hosts = await dueHosts(database, now, MAX_HOSTS_PER_PLAN);
  if (hosts.length > 0) await enqueueHosts(boss, hosts);
  logger.debug({ hosts: hosts.length }, 'planned');
}
