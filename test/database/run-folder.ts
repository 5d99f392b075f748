/** Creates the temporary folder of a test run, which is deleted however the run ends. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Creates the folder, sets `TMPDIR` to it (so tests and the processes they start write below it and can be
 * recognised by it), and starts the reaper. The reaper holds a pipe to this process; when the pipe breaks,
 * the run is over.
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
