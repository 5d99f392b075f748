/** What files of strangers cannot do to `footing check SOURCE`: hang it, or keep it from ending. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from '../linkcheck/answers.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';
import { footing, type Run } from './command.ts';

let server: FaultServer;
let folder: string;

beforeEach(async () => {
  server = await startFaultServer();
  folder = await mkdtemp(path.join(tmpdir(), 'footing-foreign-'));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const at = (location: string): string => `http://127.0.0.1:${server.port}${location}`;
const inFolder = (name: string): string => path.join(folder, name);
const check = (...args: string[]): Run =>
  footing(['check', ...args], { CHECK_ALLOW_ADDRESSES: '127.0.0.0/8', CHECK_HOST_DELAY_MS: '0' });

function makePipe(file: string): void {
  execFileSync('mkfifo', [file]);
}

async function listenAt(file: string): Promise<Server> {
  const listening = createServer();
  await new Promise<void>((resolve) => listening.listen(file, resolve));
  return listening;
}

describe('where a file is meant,', () => {
  test.each<[what: string, make: (file: string) => Promise<unknown>]>([
    ['a named pipe', async (file) => makePipe(file)],
    [
      'a link to a named pipe',
      async (file) => [makePipe(`${file}.pipe`), await symlink(`${file}.pipe`, file)],
    ],
    ['a link to a device without end', (file) => symlink('/dev/zero', file)],
    ['a socket', async (file) => new Promise((resolve) => listenAt(file).then((it) => resolve(it.unref())))],
  ])('%s is refused in one line, by check and by import', async (_what, make) => {
    await make(inFolder('a.md'));
    for (const command of [check(inFolder('a.md')), footing(['import', inFolder('a.md')])]) {
      expect(await command.ended).toBe(2);
      expect(command.output()).toMatch(/^footing: \S+a\.md is a pipe, a device, a socket or a folder.*\n$/);
    }
  });

  test('a file of more than 64 MB is refused before it is read', async () => {
    await writeFile(inFolder('a.md'), '');
    await truncate(inFolder('a.md'), 2 ** 40);
    const run = check(inFolder('a.md'));
    expect(await run.ended).toBe(2);
    expect(run.output()).toMatch(/^footing: \S+a\.md has more than 67108864 bytes\..*\n$/);
  });
});

test('of a folder ordinary files are read; pipes, devices and folders with such names are skipped, and told', async () => {
  await writeFile(inFolder('a.md'), at('/ok'));
  await mkdir(inFolder('folder.md'));
  await writeFile(inFolder('folder.md/b.md'), at('/gone'));
  await symlink('/dev/zero', inFolder('device.txt'));
  for (const name of ['p1.md', 'p2.md', 'p3.md']) makePipe(inFolder(name));
  const run = check(folder);
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain(
    `Not read, as no ordinary file: ${['device.txt', 'p1.md', 'p2.md'].map(inFolder).join(', ')}, 1 more.\n`,
  );
  expect(run.output()).toMatch(/2 links: 1 (?:alive|broken), 1 (?:alive|broken)\n/);
});

describe('a check that is interrupted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s ends at once with %d, and prints what it has found', async (signal, code) => {
    server.on('/first', page('First'));
    server.on('/silent', () => undefined);
    await writeFile(inFolder('a.txt'), `${at('/first')}\n${at('/silent')}\n`);
    const run = check(inFolder('a.txt'), '--format', 'ndjson');
    await expect.poll(() => server.requests.join(), { timeout: 60_000 }).toContain('/silent');
    const started = performance.now();
    run.child.kill(signal);
    expect(await run.ended).toBe(code);
    // The answer that is waited for would be given up after 15 s.
    expect(performance.now() - started).toBeLessThan(7_000);
    const findings = run
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(findings.map((line) => JSON.parse(line).url)).toEqual([at('/first')]);
  });

  test('while it waits for more of standard input ends, too', async () => {
    const run = footing(['check', '-'], {}, undefined, undefined, 'pipe');
    // More than a pipe holds, so that it is written only once it is being read.
    await new Promise((resolve) => run.child.stdin?.write(' '.repeat(1_000_000), resolve));
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(143);
    expect(run.output()).toContain('0 links: none');
  });
});
