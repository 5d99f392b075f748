/** What is promised holds whatever happens to workers, database, connections, clocks and disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const MAIN = path.join(import.meta.dirname, 'main.ts');
const SECONDS = 180;
/** With its beginning, and the time that it may take until all is well again. */
const MAX_MS = (SECONDS + 420) * 1_000;

test(
  `three workers under random faults for ${SECONDS} s check all that is due, and record it once and whole`,
  async () => {
    const run = spawn(process.execPath, [MAIN, process.env['RELIABILITY_SECONDS'] ?? String(SECONDS)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      const [output, errors, [code]] = await Promise.all([
        text(run.stdout),
        text(run.stderr),
        once(run, 'exit'),
      ]);
      // The output begins with the seed, ends with the violations, and is told whole when it is not as expected.
      expect(`${output}${errors}`).not.toContain('VIOLATED');
      expect(code, `${output}${errors}`).toBe(0);
    } finally {
      run.kill();
    }
  },
  MAX_MS,
);
