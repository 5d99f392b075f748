/** The package's public interface: logging, metrics, and the shutdown of a program. */
export { Counter, Gauge, Histogram, Registry } from 'prom-client';
export { createLogger, type Logger } from './logger.ts';
export { backlogMetrics } from './metrics/backlog-metrics.ts';
export { poolMetrics } from './metrics/pool-metrics.ts';
export { processMetrics } from './metrics/process-metrics.ts';
export { type LogReader, readerMetrics } from './metrics/reader-metrics.ts';
export { forceExitAfter, listenForShutdown, type Shutdown } from './shutdown.ts';
