/** The reliability harness: `node test/reliability/main.ts [SECONDS]`, by TEST_SEED or a new seed. Exit code 1: a violation. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { makeRunFolder } from '../database/run-folder.ts';
import { seededRandom } from '../database/seeded-random.ts';
import { HEADING, tableRow } from './figures.ts';
import { runReliability } from './run.ts';
import { withSmallDisk } from './small-disk.ts';

const DEFAULT_SECONDS = 1_800;

/** Runs this program again with a small disk, where the system allows it. Returns its exit code. */
async function runWithDisk(): Promise<number | null> {
  const folder = makeRunFolder();
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  const [command = process.execPath, ...args] = [
    ...(withSmallDisk(disk) ?? []),
    process.execPath,
    import.meta.filename,
    ...process.argv.slice(2),
  ];
  const hasDisk = command !== process.execPath;
  if (!hasDisk) console.log('No small disk can be mounted here: no disk is filled.');
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, RELIABILITY_FOLDER: folder, RELIABILITY_DISK: hasDisk ? disk : '' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code;
}

async function run(folder: string): Promise<number> {
  const seconds = Number(process.argv[2] ?? DEFAULT_SECONDS);
  const { seed } = seededRandom();
  const { RELIABILITY_LOG: log, RELIABILITY_DISK: disk } = process.env;
  const file = log === undefined ? undefined : createWriteStream(log);
  console.log(`Seed ${seed}, ${seconds} s. The same faults again: TEST_SEED=${seed}`);
  const figures = await runReliability({
    seed,
    seconds,
    folder,
    disk: disk === '' ? undefined : disk,
    onEvent: (line) => file?.write(`${new Date().toISOString()} ${line}\n`),
  });
  console.log(JSON.stringify(figures));
  console.log(`${HEADING}\n${tableRow(figures)}`);
  for (const { invariant, what } of figures.violations) console.log(`VIOLATED: ${invariant}: ${what}`);
  return figures.violations.length === 0 ? 0 : 1;
}

const folder = process.env['RELIABILITY_FOLDER'];
process.exit(folder === undefined ? await runWithDisk() : await run(folder));
