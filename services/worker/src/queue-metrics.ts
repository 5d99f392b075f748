/** Measures the job queue, which all workers share. */
import { Gauge, type Registry } from '@footing/telemetry/metrics';
import type { PgBoss } from 'pg-boss';
import { CHECK_HOST, PLAN } from './queue.ts';

/**
 * Adds the jobs that wait and that run in each queue, as pg-boss last counted them (every ten seconds). They are absent
 * while the database is away.
 */
export function queueMetrics(registry: Registry, boss: Pick<PgBoss, 'getQueueStats'>): void {
  new Gauge({
    name: 'footing_queue_jobs',
    help: 'Jobs of all workers, by queue, and by whether they wait or run.',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const queue of [PLAN, CHECK_HOST]) {
        // Absence tells that it cannot be read; what is wrong is logged by those who work with the queue.
        const [stats] = await boss.getQueueStats(queue).catch(() => []);
        if (stats === undefined) continue;
        this.set({ queue, state: 'waiting' }, stats.queuedCount);
        this.set({ queue, state: 'running' }, stats.activeCount);
      }
    },
  });
}
