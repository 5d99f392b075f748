/** Creates the loggers of the programs. */
import { type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import { PinoPretty } from 'pino-pretty';

export type { Logger };

/** How a program logs. */
export interface LogSettings {
  level: string;
  /** `auto` writes lines for people if standard output is a terminal, else JSON lines. */
  format: 'auto' | 'json' | 'pretty';
}

/**
 * Creates a logger that names its program in every line. JSON lines contain RFC 3339 times and level names.
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
  return pino({ ...options, formatters: { level: (label) => ({ level: label }) } });
}
