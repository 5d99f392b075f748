/** Finds the times at which a host was visited by two workers at once. Pure. */
import type { Visit } from './sites.ts';
import type { Pause } from './worker-process.ts';

/** Two visits of one host by different workers at the same time. */
export interface Overlap {
  host: string;
  first: Visit;
  second: Visit;
}

/** The machine's own clock is only read so exactly by a process that is busy. */
const MIN_OVERLAP_MS = 20;

/** The pairs of visits of different workers to one host that were under way at the same time. */
export function findOverlaps(visits: readonly Visit[]): Overlap[] {
  const underWay = new Map<string, Visit[]>();
  const overlaps: Overlap[] = [];
  for (const second of visits) {
    const open = (underWay.get(second.host) ?? []).filter((first) => endOf(first) > second.beganAt);
    for (const first of open)
      if (first.worker !== second.worker && overlapMs(first, second) > MIN_OVERLAP_MS)
        overlaps.push({ host: second.host, first, second });
    underWay.set(second.host, [...open, second]);
  }
  return overlaps;
}

function endOf({ endedAt }: Visit): number {
  return endedAt ?? Number.POSITIVE_INFINITY;
}

function overlapMs(first: Visit, second: Visit): number {
  return Math.min(endOf(first), endOf(second)) - second.beganAt;
}

/** What a worker that stood still past its lease may still do, once for each host that it was crawling. */
export interface LateVisits {
  /** Overlaps that no pause past a lease explains. */
  unexplained: Overlap[];
  /** The most visits of one host that a worker began after a pause while another one was there. */
  mostAfterPause: number;
  /** The longest time after the end of a pause at which such a visit began. */
  latestMs: number;
  /** Number of overlaps that a pause past the lease explains. */
  explained: number;
}

/** Tells overlaps apart by the pauses of the workers that were longer than `leaseMs`. */
export function afterPauses(
  overlaps: readonly Overlap[],
  pauses: readonly Pause[],
  { leaseMs, boundMs }: { leaseMs: number; boundMs: number },
): LateVisits {
  const long = pauses.filter(({ beganAt, endedAt }) => endedAt - beganAt > leaseMs);
  const unexplained: Overlap[] = [];
  const late = new Map<string, Set<Visit>>();
  let latestMs = 0;
  for (const overlap of overlaps) {
    let isExplained = false;
    for (const visit of [overlap.first, overlap.second])
      for (const pause of long) {
        if (pause.worker !== visit.worker) continue;
        // The request was under way when the worker was stopped, or one of its first when it went on.
        const afterMs = visit.beganAt - pause.endedAt;
        if (visit.beganAt <= pause.endedAt && endOf(visit) > pause.beganAt) isExplained = true;
        if (afterMs < 0 || afterMs > boundMs) continue;
        isExplained = true;
        latestMs = Math.max(latestMs, afterMs);
        const key = `${pause.worker} ${pause.beganAt} ${overlap.host}`;
        late.set(key, (late.get(key) ?? new Set()).add(visit));
      }
    if (!isExplained) unexplained.push(overlap);
  }
  const mostAfterPause = Math.max(0, ...[...late.values()].map(({ size }) => size));
  return { unexplained, mostAfterPause, latestMs, explained: overlaps.length - unexplained.length };
}
