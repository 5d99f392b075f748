/** Creates the loggers of the programs. */
import { destination, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import { PinoPretty } from 'pino-pretty';

export type { Logger };

/** How a program logs. */
export interface LogSettings {
  level: string;
  /** `auto` writes lines for people if standard output is a terminal, else JSON lines. */
  format: 'auto' | 'json' | 'pretty';
}

/** JSON lines are written together once there are so many bytes, or after this time. */
const MIN_WRITE_BYTES = 4_096;
const MAX_WAIT_MS = 100;

/**
 * Creates a logger that names its program in every line. JSON lines contain RFC 3339 times and level names;
 * they are written by the way, and those that wait when the process exits, or a fatal one comes, at once.
 */
export function createLogger(program: string, { level, format }: LogSettings): Logger {
  const options: LoggerOptions = { level, base: { program }, timestamp: stdTimeFunctions.isoTime };
  const pretty = format === 'pretty' || (format === 'auto' && process.stdout.isTTY);
  if (pretty) {
    // False too where NO_COLOR is set.
    const colorize = process.stdout.isTTY && process.stdout.hasColors();
    const layout = {
      singleLine: true,
      messageFormat: '[{program}] {msg}',
      ignore: 'pid,hostname,program,reqId',
    };
    return pino(options, PinoPretty({ colorize, sync: true, translateTime: 'SYS:HH:MM:ss', ...layout }));
  }
  const lines = destination({ sync: false, minLength: MIN_WRITE_BYTES, periodicFlush: MAX_WAIT_MS });
  return pino({ ...options, formatters: { level: (label) => ({ level: label }) } }, lines);
}
