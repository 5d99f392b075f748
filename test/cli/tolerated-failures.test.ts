/** What `footing check SOURCE` tolerates: what is in a baseline, and what has not failed for long. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from '../linkcheck/answers.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';
import { footing } from './command.ts';

const DAY_MS = 86_400_000;

let server: FaultServer;
let folder: string;
let source: string;
let baseline: string;
let cache: string;

beforeAll(async () => {
  server = await startFaultServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footing-tolerated-'));
  source = path.join(folder, 'list.md');
  baseline = path.join(folder, 'baseline.json');
  cache = path.join(folder, 'cache.json');
  return () => rm(folder, { recursive: true });
});

const at = (location: string): string => `http://127.0.0.1:${server.port}${location}`;

async function check(...args: string[]): Promise<{ code: number | null; output: string }> {
  const env = { CHECK_ALLOW_ADDRESSES: '127.0.0.0/8', CHECK_HOST_DELAY_MS: '0' };
  const { ended, output } = footing(['check', source, ...args], env);
  return { code: await ended, output: output() };
}

describe('footing check SOURCE --baseline FILE', { timeout: 60_000 }, () => {
  test('fails only on what is newly broken', async () => {
    await writeFile(source, `${at('/ok')}\n${at('/gone')}\n[a](nowhere.md)\n`);
    expect((await check()).code).toBe(1);
    expect((await check('--write-baseline', baseline)).code).toBe(0);
    expect(JSON.parse(await readFile(baseline, 'utf8'))).toEqual([
      { url: './nowhere.md', verdict: 'broken' },
      { url: at('/gone'), verdict: 'broken' },
    ]);

    const known = await check('--baseline', baseline);
    expect(known.code).toBe(0);
    expect(known.output).toContain('gone for good (410). It is in the baseline.');
    expect(known.output).not.toContain('Write the baseline again');

    await writeFile(source, `${at('/ok')}\n${at('/gone')}\n[a](nowhere.md)\n${at('/missing')}\n`);
    const { code, output } = await check('--baseline', baseline, '--format', 'github');
    expect(code).toBe(1);
    expect(output.match(/^::error .*$/gm)).toEqual([expect.stringContaining(at('/missing'))]);
  });

  test('tells what has healed, and what no source has any more', async () => {
    server.on('/mended', page('Missing', 404));
    await writeFile(source, `${at('/mended')}\n${at('/gone')}\n[a](later.md)\n`);
    await check('--write-baseline', baseline);
    server.on('/mended', page('Here again'));
    await writeFile(path.join(folder, 'later.md'), '');
    await writeFile(source, `${at('/mended')}\n[a](later.md)\n`);
    const { code, output } = await check('--baseline', baseline);
    expect(code).toBe(0);
    expect(output).toContain(`In the baseline, and well again (2):\n  ./later.md\n  ${at('/mended')}\n`);
    expect(output).toContain(`In the baseline, and in no source any more (1):\n  ${at('/gone')}\n`);
  });

  test.each([
    ['one that is not there', ['--baseline', '/nothing.json'], /cannot be read \(ENOENT\)/],
    [
      'another file',
      ['--baseline', import.meta.filename],
      /is not a baseline\. Write one with --write-baseline/,
    ],
    ['writing and reading one at once', ['--baseline', 'a', '--write-baseline', 'b'], /cannot be used with/],
  ])('refuses %s', async (_what, args, message) => {
    await writeFile(source, at('/ok'));
    const { code, output } = await check(...args);
    expect(code).toBe(2);
    expect(output).toMatch(message);
  });
});

describe('footing check SOURCE --cache FILE --since-days N', { timeout: 60_000 }, () => {
  /** Makes the first failures in the cache older. */
  async function age(days: number): Promise<void> {
    const entries: { failingSince?: string }[] = JSON.parse(await readFile(cache, 'utf8'));
    const aged = entries.map((entry) =>
      entry.failingSince === undefined
        ? entry
        : { ...entry, failingSince: new Date(Date.parse(entry.failingSince) - days * DAY_MS).toISOString() },
    );
    await writeFile(cache, JSON.stringify(aged));
  }
  const since = (...args: string[]) => check('--cache', cache, '--since-days', '3', ...args);

  test('fails only on what has been broken for so long, and starts anew once it answers', async () => {
    server.on('/shaky', page('Missing', 404));
    await writeFile(source, `${at('/ok')}\n${at('/shaky')}\n`);
    const first = await since();
    expect(first.code).toBe(0);
    expect(first.output).toMatch(/The page is not found \(404\)\. It has failed only since \d{4}-.*Z\. /);
    await age(2);
    expect((await since()).code).toBe(0);
    await age(1);
    expect((await since()).code).toBe(1);

    server.on('/shaky', page('Here again'));
    expect((await since()).code).toBe(0);
    server.on('/shaky', page('Missing', 404));
    expect((await since('--max-age', '0')).code).toBe(0);
  });

  test('needs the cache', async () => {
    await writeFile(source, at('/ok'));
    const { code, output } = await check('--since-days', '3');
    expect(code).toBe(2);
    expect(output).toContain('--since-days needs --cache');
  });
});
