/** The route of the metrics, for Prometheus. */
import { type Database, readBacklog } from '@footing/store';
import { backlogMetrics, poolMetrics, type Registry } from '@footing/telemetry/metrics';
import type { App } from '../app.ts';

/**
 * Registers `/metrics`, which answers in the text format of Prometheus. It is no part of the contract in the OpenAPI
 * document: docs/running/monitoring.md lists what there is.
 */
export function metricsRoute(app: App, database: Database, registry: Registry): void {
  poolMetrics(registry, database.pool);
  backlogMetrics(registry, () => readBacklog(database));
  // Asked every few seconds, so only warnings and errors are logged.
  const quiet = app.log.level === 'silent' ? 'silent' : 'warn';
  app.get('/metrics', { logLevel: quiet, schema: { hide: true } }, async (_request, reply) => {
    reply.type(registry.contentType).header('cache-control', 'no-store');
    return registry.metrics();
  });
}
