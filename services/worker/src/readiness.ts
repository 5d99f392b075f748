/** Tells whether a worker does its work, from the signs that it gives. Pure. */

/** What a worker shows of its work. */
export interface WorkerSigns {
  isStopping: boolean;
  /** How long the database has not answered this worker's question for the time, which comes every ten seconds. */
  databaseSilentMs: number;
  isClockRight: boolean;
  /** How long ticks have not got through to the queue; undefined where the last one did. */
  ticksLostMs: number | undefined;
  /** Hosts that are being checked, and how long no check of them has ended. */
  hosts: number;
  idleMs: number;
  /** The longest that one check can take, with its pauses. */
  maxCheckMs: number;
}

/** The database may be silent so long. */
const MAX_DATABASE_SILENCE_MS = 45_000;
/** Ticks may be lost so long. */
const MAX_TICKS_LOST_MS = 120_000;

/** Why a worker is not ready. */
export const UNREADY = {
  stopping: 'The worker was told to stop.',
  database_away: 'The database does not answer.',
  clock_wrong: "The machine's clock differs from the database's, so that no host is taken.",
  ticks_lost: 'No tick has got through to the job queue.',
  checks_stuck: 'Hosts are being checked, and no check of them ends.',
} as const;

/** Why the worker is not ready; undefined if it is. */
export function whyUnready(signs: WorkerSigns): keyof typeof UNREADY | undefined {
  if (signs.isStopping) return 'stopping';
  if (signs.databaseSilentMs > MAX_DATABASE_SILENCE_MS) return 'database_away';
  if (!signs.isClockRight) return 'clock_wrong';
  if ((signs.ticksLostMs ?? 0) > MAX_TICKS_LOST_MS) return 'ticks_lost';
  if (signs.hosts > 0 && signs.idleMs > signs.maxCheckMs) return 'checks_stuck';
  return undefined;
}
