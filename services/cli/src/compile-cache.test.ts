/** The cache of compiled modules with which the programs are started. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const CHECKOUT = path.resolve(import.meta.dirname, '../../..');

test('what is compiled is kept where only who may change the programs can write', async () => {
  const script = "console.log(require('node:module').getCompileCacheDir())";
  const preload = path.join(CHECKOUT, 'services/cli/compile-cache.js');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', preload, '-e', script], {
    // Without the settings of whoever runs the tests.
    env: { PATH: process.env['PATH'] },
  });
  expect(stdout.startsWith(path.join(CHECKOUT, 'node_modules/.cache/footing'))).toBe(true);
});
