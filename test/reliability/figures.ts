/** What a run of the harness did and found, as figures. */
import { FAULTS, type FaultKind } from './fault-plan.ts';
import type { Violation } from './invariants.ts';

/** The figures of a run. */
export interface Figures {
  seed: number;
  seconds: number;
  faults: Partial<Record<FaultKind, number>>;
  /** Starts of PostgreSQL after it had ended. */
  databaseStarts: number;
  /** Worker processes that ended by themselves, as they do when their database is away. */
  ownEnds: number;
  visits: number;
  checks: number;
  transitions: number;
  /** Times that the reader of the log was interrupted. */
  interruptions: number;
  /** Times at which all was read and judged while the faults went on. */
  judgedUnderWay: number;
  /** Overlaps of visits after pauses past the lease: how many, the most of one host and pause, how late. */
  overlaps: { count: number; most: number; latestMs: number };
  /** Hosts that were set aside, since their crawls ended with the death of their worker. */
  setAside: number;
  /** Seconds from the end of the faults until all links had been checked. */
  settledSeconds: number;
  violations: Violation[];
}

/** The heading of the table of runs. */
export const HEADING = `| seed | seconds | ${FAULTS.map((kind) => kind.replaceAll('_', ' ')).join(' | ')} | database starts | checks | visits | transitions | interrupted reader | overlaps after a pause | set aside | settled after | violations |
| ${Array.from({ length: FAULTS.length + 11 }, () => '---:').join(' | ')} |`;

/** The row of a run in the table. */
export function tableRow(figures: Figures): string {
  const { overlaps } = figures;
  return `| ${[
    figures.seed,
    figures.seconds,
    ...FAULTS.map((kind) => figures.faults[kind] ?? 0),
    figures.databaseStarts,
    figures.checks,
    figures.visits,
    figures.transitions,
    figures.interruptions,
    `${overlaps.count} (${overlaps.most}, ${overlaps.latestMs} ms)`,
    figures.setAside,
    `${figures.settledSeconds} s`,
    figures.violations.length,
  ].join(' | ')} |`;
}
