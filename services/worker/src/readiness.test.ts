import { describe, expect, test } from 'vitest';
import { type WorkerSigns, whyUnready } from './readiness.ts';

const WELL: WorkerSigns = {
  isStopping: false,
  databaseSilentMs: 10_000,
  isClockRight: true,
  ticksLostMs: undefined,
  hosts: 3,
  idleMs: 5_000,
  maxCheckMs: 600_000,
};

describe('a worker is ready', () => {
  test.each<[about: string, signs: Partial<WorkerSigns>]>([
    ['while all goes well', {}],
    ['with nothing to check, however long', { hosts: 0, idleMs: 1e9 }],
    ['during the longest check', { idleMs: 600_000 }],
    ['while the database is silent for less than 45 s', { databaseSilentMs: 45_000 }],
    ['while ticks are lost for less than two minutes', { ticksLostMs: 120_000 }],
  ])('%s', (_about, signs) => expect(whyUnready({ ...WELL, ...signs })).toBeUndefined());
});

describe('a worker is not ready', () => {
  test.each<[about: string, signs: Partial<WorkerSigns>, why: string]>([
    ['once it is told to stop', { isStopping: true }, 'stopping'],
    ['once the database is silent for longer', { databaseSilentMs: 45_001 }, 'database_away'],
    ['while its clock is wrong', { isClockRight: false }, 'clock_wrong'],
    ['once ticks are lost for longer', { ticksLostMs: 120_001 }, 'ticks_lost'],
    ['once no check ends for longer than any can take', { idleMs: 600_001 }, 'checks_stuck'],
  ])('%s', (_about, signs, why) => expect(whyUnready({ ...WELL, ...signs })).toBe(why));
});
