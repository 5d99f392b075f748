/** Plans which faults happen when, by random numbers alone. Pure. */

/** The kinds of faults. The first ones hit a worker, the last ones the database that all share. */
export const FAULTS = [
  'kill',
  'short_pause',
  'pause_past_lease',
  'cut_connections',
  'silent_connections',
  'database_unreachable',
  'clock_little',
  'clock_far',
  'database_stop',
  'database_kill',
  'disk_full',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** One fault. Times in milliseconds, from the beginning of the run. */
export interface PlannedFault {
  kind: FaultKind;
  atMs: number;
  forMs: number;
  /** Number of the target: a worker, the reader of the log, or the database. */
  target: number;
  /** How much a clock is set ahead. */
  aheadMs: number;
}

/** What is planned for. */
export interface PlanOptions {
  seconds: number;
  workers: number;
  leaseMs: number;
  hasSmallDisk: boolean;
}

const SECOND = 1_000;
const MIN_GAP_MS = 1_000;
const MAX_GAP_MS = 5_000;
/** A target is left in peace for so long after a fault, so that work gets done in between. */
const WORKER_REST_MS = 3_000;
const DATABASE_REST_MS = 12_000;

interface Kind {
  /** How often it happens, among the others. */
  weight: number;
  forMs: [least: number, most: number];
}

/** Longer than a batch can take: a clock that is right again before its end would not be noticed. */
const CLOCK_MS: [number, number] = [20 * SECOND, 30 * SECOND];

function kinds(leaseMs: number): Record<FaultKind, Kind> {
  return {
    kill: { weight: 4, forMs: [0, 0] },
    short_pause: { weight: 3, forMs: [SECOND, leaseMs * 0.6] },
    pause_past_lease: { weight: 3, forMs: [leaseMs + 3 * SECOND, leaseMs + 9 * SECOND] },
    cut_connections: { weight: 3, forMs: [0, 0] },
    silent_connections: { weight: 2, forMs: [5 * SECOND, 40 * SECOND] },
    database_unreachable: { weight: 2, forMs: [2 * SECOND, 20 * SECOND] },
    clock_little: { weight: 1, forMs: CLOCK_MS },
    clock_far: { weight: 1, forMs: CLOCK_MS },
    database_stop: { weight: 2, forMs: [0, 3 * SECOND] },
    database_kill: { weight: 2, forMs: [0, 3 * SECOND] },
    disk_full: { weight: 2, forMs: [3 * SECOND, 8 * SECOND] },
  };
}

/** Largest error of a clock by which a worker works; one that is off by more than a minute takes no host. */
const MAX_LITTLE_MS = 50 * SECOND;
const MIN_FAR_MS = 120 * SECOND;
const MAX_FAR_MS = 40 * 86_400 * SECOND;

/** The faults of a run, in order. Whoever reads the log is the target after the last worker, then comes the database. */
export function planFaults(
  random: () => number,
  { seconds, workers, leaseMs, hasSmallDisk }: PlanOptions,
): PlannedFault[] {
  const between = (least: number, most: number): number => Math.round(least + random() * (most - least));
  const table = kinds(leaseMs);
  const possible = FAULTS.filter((kind) => hasSmallDisk || kind !== 'disk_full');
  // Drawn from without putting back, so that each kind happens in a run of a few minutes.
  const fullBag = possible.flatMap((kind) => Array.from({ length: table[kind].weight }, () => kind));
  let bag = [...fullBag];
  const freeAt = Array.from({ length: workers + 2 }, () => 0);
  const faults: PlannedFault[] = [];
  for (let atMs = between(MIN_GAP_MS, MAX_GAP_MS); atMs < seconds * SECOND; ) {
    const drawn = Math.floor(random() * bag.length);
    const kind = bag[drawn] ?? 'kill';
    const target = chooseTarget(kind, workers, random);
    const forMs = between(...table[kind].forMs);
    const aheadMs = aheadOf(kind, random);
    if ((freeAt[target] ?? 0) <= atMs) {
      faults.push({ kind, atMs, forMs, target, aheadMs });
      bag = bag.length === 1 ? [...fullBag] : bag.toSpliced(drawn, 1);
      freeAt[target] = atMs + forMs + (target === workers + 1 ? DATABASE_REST_MS : WORKER_REST_MS);
    }
    atMs += between(MIN_GAP_MS, MAX_GAP_MS);
  }
  return faults;
}

function chooseTarget(kind: FaultKind, workers: number, random: () => number): number {
  if (kind === 'database_stop' || kind === 'database_kill' || kind === 'disk_full') return workers + 1;
  const isOfConnections =
    kind === 'cut_connections' || kind === 'silent_connections' || kind === 'database_unreachable';
  return Math.floor(random() * (isOfConnections ? workers + 1 : workers));
}

function aheadOf(kind: FaultKind, random: () => number): number {
  const sign = random() < 0.5 ? -1 : 1;
  const share = random();
  if (kind === 'clock_little') return sign * Math.round(share * MAX_LITTLE_MS);
  // As likely minutes as days.
  return sign * Math.round(MIN_FAR_MS * (MAX_FAR_MS / MIN_FAR_MS) ** share);
}
