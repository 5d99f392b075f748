/** The folder of one test run: all that its tests write to the temporary folder, deleted however the run ends. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Makes the folder, points `TMPDIR` at it (so that tests, and what they start, write below it and can be known by it),
 * and starts the reaper. The reaper holds a pipe to this process: when it breaks, the run is over.
 */
export function makeRunFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'footing-test-'));
  const reaper = spawn(process.execPath, [path.join(import.meta.dirname, 'reaper.ts'), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  reaper.unref();
  process.env['TMPDIR'] = folder;
  return folder;
}
