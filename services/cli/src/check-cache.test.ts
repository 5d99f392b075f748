/** Good verdicts are remembered for a while; what failed, what is old and what cannot be read is not. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { VerdictName } from '@footing/model';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CheckCache, firstFailure, readCache, writeCache } from './check-cache.ts';
import type { LinkFinding } from './reports/finding.ts';

const HOUR = 3_600_000;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footing-cache-'));
  file = path.join(folder, 'cache.json');
});

afterEach(() => rm(folder, { recursive: true }));

function finding(verdict: VerdictName, url = `https://example.org/${verdict}`): LinkFinding {
  return {
    url,
    verdict: { verdict, reason: 'It is so.', reasonCode: 'ok' } as LinkFinding['verdict'],
    status: 200,
    finalUrl: url,
    ms: 12,
    places: [{ source: 'page.md', line: 3 }],
    failed: false,
  };
}

/** Leaves in the cache what a run has found. */
const leave = (findings: LinkFinding[], earlier?: CheckCache, isComplete = true) =>
  writeCache(
    file,
    { findings, filesThere: [], isComplete },
    earlier ?? { healthy: new Map(), failingSince: new Map(), folder },
  );

const written = async () => JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>[];

describe('the cache of a check', () => {
  test.each<[verdict: VerdictName, remembered: boolean]>([
    ['alive', true],
    ['moved', true],
    ['redirected', true],
    ['broken', false],
    ['soft_404', false],
    ['drifted', false],
    ['restricted', false],
    ['rate_limited', false],
    ['unreachable', false],
    ['skipped', false],
  ])('of %s is remembered: %j', async (verdict, remembered) => {
    await leave([finding(verdict)]);
    expect([...(await readCache(file, HOUR)).healthy.keys()]).toEqual(
      remembered ? [`https://example.org/${verdict}`] : [],
    );
  });

  test('holds what a check found, without where the link stands', async () => {
    const { places: _, failed: __, ...found } = finding('alive');
    await leave([finding('alive')]);
    expect(await written()).toEqual([{ ...found, at: expect.stringMatching(/^\d{4}-.*Z$/) }]);
    expect((await readCache(file, HOUR)).healthy.get(found.url)).toMatchObject(found);
  });

  test('is read only as far as it is no older than asked for', async () => {
    const aged = (url: string, ms: number) => ({
      ...finding('alive', url),
      at: new Date(Date.now() - ms).toISOString(),
    });
    await writeFile(
      file,
      JSON.stringify([aged('https://new.example/', HOUR / 2), aged('https://old.example/', 2 * HOUR)]),
    );
    expect([...(await readCache(file, HOUR)).healthy.keys()]).toEqual(['https://new.example/']);
    expect([...(await readCache(file, 3 * HOUR)).healthy.keys()]).toEqual([
      'https://new.example/',
      'https://old.example/',
    ]);
    expect((await readCache(file, 0)).healthy.size).toBe(0);
  });

  test('is as old as the check was, however often it is written again', async () => {
    const at = new Date(Date.now() - HOUR / 2).toISOString();
    const known = finding('alive');
    await writeFile(file, JSON.stringify([{ ...known, at }]));
    const earlier = await readCache(file, HOUR);
    await leave([known, finding('moved')], earlier);
    const [first, second] = await written();
    expect(first).toMatchObject({ url: known.url, at });
    expect(Date.parse(String(second?.['at']))).toBeGreaterThan(Date.parse(at));
  });

  test('forgets what is asked about no longer', async () => {
    await leave([finding('alive'), finding('moved')]);
    await leave([finding('moved')], await readCache(file, HOUR));
    expect([...(await readCache(file, HOUR)).healthy.keys()]).toEqual(['https://example.org/moved']);
  });

  test.each([
    ['is not there', undefined],
    ['is empty', ''],
    ['is cut short', '[{"url": "https://example.org/", "at": "20'],
    ['holds no list', '{"url": "https://example.org/"}'],
    [
      'holds entries of no age',
      '[{"url": "https://example.org/"}, {"url": "https://a.example/", "at": "soon"}, {"url": "https://b.example/", "failingSince": "soon"}]',
    ],
  ])('counts as empty when the file %s', async (_what, content) => {
    if (content !== undefined) await writeFile(file, content);
    const { healthy, failingSince } = await readCache(file, HOUR);
    expect([healthy.size, failingSince.size]).toEqual([0, 0]);
  });

  test('says so when it cannot be written', async () => {
    file = path.join(folder, 'nowhere', 'cache.json');
    await expect(leave([])).rejects.toMatchObject({ code: 'file_unwritable' });
  });
});

describe('the cache of a check remembers since when a link fails', () => {
  const SINCE = '2026-01-01T00:00:00.000Z';
  const failing = (url?: string): LinkFinding => ({
    ...finding('broken', url),
    failed: true,
    failingSince: SINCE,
  });
  const { url } = failing();

  test('whatever the age of healthy verdicts', async () => {
    await leave([failing()]);
    const cache = await readCache(file, 0);
    expect(firstFailure(cache, url)).toBe(SINCE);
    expect(cache.healthy.size).toBe(0);
  });

  test('of a local file too, wherever the checkout lies', async () => {
    await leave([failing(`file://${folder}/no.md`)]);
    expect(await readFile(file, 'utf8')).not.toContain(folder);
    expect(firstFailure(await readCache(file, 0), `file://${folder}/no.md`)).toBe(SINCE);
  });

  test.each<[what: string, next: LinkFinding[], isComplete: boolean, remembered: string | undefined]>([
    ['it answers', [finding('alive', url)], true, undefined],
    ['it answers, though not to us', [finding('restricted', url)], true, undefined],
    ['no source has it any more', [], true, undefined],
    ['it still fails', [failing()], true, SINCE],
    ['a rate limit hides it', [finding('rate_limited', url)], true, SINCE],
    ['the run was interrupted before it', [], false, SINCE],
  ])('or forgets it, when %s', async (_what, next, isComplete, remembered) => {
    await leave([failing()]);
    await leave(next, await readCache(file, HOUR), isComplete);
    expect(firstFailure(await readCache(file, HOUR), url)).toBe(remembered);
  });
});
