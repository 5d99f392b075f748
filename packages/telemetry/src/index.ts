/** The package's public interface: logging, and the shutdown of a program. */
export { createLogger, type Logger } from './logger.ts';
export { forceExitAfter, listenForShutdown, type Shutdown } from './shutdown.ts';
