/** The metrics of a program: apart, so that what has none does not load them. */
export { Counter, Gauge, Histogram, Registry } from 'prom-client';
export { backlogMetrics } from './backlog-metrics.ts';
export { poolMetrics } from './pool-metrics.ts';
export { processMetrics } from './process-metrics.ts';
export { type LogReader, readerMetrics } from './reader-metrics.ts';
