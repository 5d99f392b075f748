/** Commands that come at the same instant on a new data folder. `FIRST_START_ROUNDS` is how often that is tried. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { footing, type Run } from './command.ts';
import { addressOf, endRun, startFooting } from './started.ts';

const ROUNDS = Number(process.env['FIRST_START_ROUNDS'] ?? 2);
const RAILS = path.resolve(import.meta.dirname, '../corpora/rails-2019');

let dataDir: string;
const runs: Run[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'footing-first-'));
});

afterEach(async () => {
  await Promise.all(runs.splice(0).map(endRun));
  await rm(dataDir, { recursive: true });
});

/** The address of a run that comes up, or what one that does not has printed. */
async function outcomeOf(run: Run): Promise<{ address: string } | { code: number | null; output: string }> {
  runs.push(run);
  const address = await addressOf(run).catch(() => undefined);
  return address === undefined ? { code: await run.ended, output: run.output() } : { address };
}

async function citationsAt(address: string): Promise<number> {
  const answer = (await (await fetch(`${address}/v1/citations?limit=200`)).json()) as { items: unknown[] };
  return answer.items.length;
}

test.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
  'of three first starts at the same instant one comes up whole, and the others are refused in one line (round %i)',
  async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(startFooting(dataDir))));
    const up = outcomes.flatMap((outcome) => ('address' in outcome ? [outcome.address] : []));
    expect({ up: up.length, outcomes }).toMatchObject({ up: 1 });
    for (const outcome of outcomes)
      if ('code' in outcome)
        expect(outcome).toEqual({
          code: 2,
          output: expect.stringMatching(/^footing: Footing already runs on the data folder .+\n$/),
        });
    expect(await citationsAt(up[0] ?? '')).toBe(98);
  },
);

test('a first start, a load and a migration at the same instant share one new server', async () => {
  const env = { FOOTING_DATA_DIR: dataDir };
  const others = [footing(['load', RAILS], env), footing(['migrate'], env)];
  const start = await outcomeOf(startFooting(dataDir));
  expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(start).toEqual({ address: expect.any(String) });
  expect(await citationsAt('address' in start ? start.address : '')).toBe(100);
});
