/** The package's public face. */
export { createLogger, type Logger } from './logger.ts';
export { forceExitAfter, listenForShutdown, type Shutdown } from './shutdown.ts';
