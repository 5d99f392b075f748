/** Measures the process itself: memory, CPU, garbage collection, delay of the event loop. */
import { collectDefaultMetrics, type Registry } from 'prom-client';

/** Adds what dashboards for Node.js know (`process_*`, `nodejs_*`). Once in a process. */
export function processMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry });
}
