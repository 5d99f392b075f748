/** A check of very many links takes memory for what it reports of each, and for nothing else. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listen } from '../linkcheck/fault-server.ts';

const MAIN = path.resolve(import.meta.dirname, '../../services/cli/src/main.ts');
const LINKS = 30_000;
/** Heap of the process: what it needs without links (about 30 MB), 0.6 kB for each, and room for a machine that is busy. */
const MAX_HEAP_MB = 72;

test('30,000 links that are all unreachable, and tried again, are checked in 72 MB of heap', async () => {
  const { port, close } = await listen(createServer());
  await close();
  const folder = await mkdtemp(path.join(tmpdir(), 'footing-many-'));
  const lines = Array.from({ length: LINKS }, (_, n) => `http://127.0.0.1:${port}/page/${n}?q=${n * 7}`);
  await writeFile(path.join(folder, 'links.txt'), lines.join('\n'));
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MAX_HEAP_MB}`,
      ...[MAIN, 'check', path.join(folder, 'links.txt'), '--format', 'ndjson'],
    ],
    {
      env: {
        ...process.env,
        CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
        CHECK_HOST_DELAY_MS: '0',
        CHECK_HOST_CONCURRENCY: '8',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let findings = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) findings += 1;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  expect(findings).toBe(LINKS);
}, 600_000);
