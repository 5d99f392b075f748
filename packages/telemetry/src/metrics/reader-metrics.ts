/** Measures the readers of the log of changes, which read on from a cursor. */
import { Gauge, type Registry } from 'prom-client';
import { readingGauges } from './reading-gauge.ts';
import { sharedReading } from './shared-reading.ts';

/** A reader of the log while it reads. */
export interface LogReader {
  /** It has got all changes up to the cursor. */
  reached(cursor: string): void;
  leave(): void;
}

/** The readers of one process. */
export interface LogReaders {
  readonly count: number;
  /** A reader comes, with the cursor from which it reads; without one, from the beginning. */
  enter(cursor: string | undefined): LogReader;
}

/** How far the slowest reader is behind. */
export interface Lag {
  changes: number;
  seconds: number;
}

/**
 * Adds the readers, and how far the slowest of them is behind the log. The lag is read when it is asked for, at most once
 * in ten seconds, and absent while it cannot be read.
 */
export function readerMetrics(
  registry: Registry,
  lagOf: (cursors: readonly (string | undefined)[]) => Promise<Lag>,
): LogReaders {
  const readers = new Map<LogReader, string | undefined>();
  new Gauge({
    name: 'footing_change_readers_waiting',
    help: 'Requests that wait for changes, streams among them.',
    registers: [registry],
    collect() {
      this.set(readers.size);
    },
  });
  const reading = sharedReading(() => lagOf([...readers.values()]));
  const lagGauge = readingGauges(registry, reading);
  lagGauge(
    'footing_change_readers_lag_changes',
    'Changes in the log that the slowest of the waiting readers has not got.',
    ({ changes }) => changes,
  );
  lagGauge(
    'footing_change_readers_lag_seconds',
    'How long ago the first of those changes was made; 0 where there is none.',
    ({ seconds }) => seconds,
  );
  return {
    get count() {
      return readers.size;
    },
    enter(cursor) {
      const reader: LogReader = {
        reached: (reachedCursor) => {
          if (readers.has(reader)) readers.set(reader, reachedCursor);
        },
        leave: () => {
          readers.delete(reader);
        },
      };
      readers.set(reader, cursor);
      return reader;
    },
  };
}
