/** What robots.txt allows, and how often it is read. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fetched } from '../fetch/prober.ts';
import { RobotsReader } from './robots.ts';

const PAGE = 'https://example.org/news/article-1';
const MINUTE = 60_000;

afterEach(() => vi.useRealTimers());

/** An answer for robots.txt; without a status, the site was not reached. */
const answer = (status: number | undefined, text = ''): Fetched => ({
  observation: {
    url: '',
    finalUrl: '',
    observedAt: new Date(0),
    redirects: [],
    timings: { totalMs: 1 },
    ...(status === undefined ? { failure: { class: 'reset', detail: '' } } : { status }),
  },
  body: Buffer.from(text),
});

/** A reader of a site that answers so, and the addresses that it has asked for. */
function readerOf(...answers: readonly Fetched[]): { reader: RobotsReader; asked: string[] } {
  const asked: string[] = [];
  const reader = new RobotsReader(async (url) => {
    asked.push(url);
    return answers[Math.min(asked.length, answers.length) - 1] as Fetched;
  }, 'Footing/1.0 (+https://example.org/bot)');
  return { reader, asked };
}
const ruleFor = (status: number | undefined, text = '', url = PAGE) =>
  readerOf(answer(status, text)).reader.ruleFor(url);

describe('a site', () => {
  test.each([
    ['that has no robots.txt', 404],
    ['that has none any more', 410],
    ['that refuses it', 403],
    ['that asks for fewer requests', 429],
    ['that answers without one', 204],
    ['that sends on to nowhere', 304],
    ['that cannot be reached', undefined],
  ])('%s (%s) allows everything, whatever its answer says', async (_about, status) => {
    expect(await ruleFor(status, 'User-agent: *\nDisallow: /\nCrawl-delay: 5')).toEqual({
      access: 'allowed',
      ...(status === undefined ? {} : { status }),
    });
  });

  test.each([500, 502, 503, 599])('that fails (%d) does not say', async (status) => {
    expect(await ruleFor(status, 'User-agent: *\nAllow: /')).toEqual({ access: 'unavailable', status });
  });
});

describe('robots.txt', () => {
  test.each([
    ['closes a folder', 'User-agent: *\nDisallow: /news/', 'disallowed'],
    ['closes another folder', 'User-agent: *\nDisallow: /private/', 'allowed'],
    [
      'opens a page of a folder it closes',
      'User-agent: *\nDisallow: /news/\nAllow: /news/article-1',
      'allowed',
    ],
    ['closes all to somebody else', 'User-agent: other\nDisallow: /', 'allowed'],
    ['closes all to us', 'User-agent: footing\nDisallow: /', 'disallowed'],
    [
      'opens all to us and closes it to all others',
      'User-agent: *\nDisallow: /\n\nUser-agent: Footing\nDisallow:',
      'allowed',
    ],
    ['is empty', '', 'allowed'],
    ['is a page', '<!doctype html><p>Disallow: /</p>', 'allowed'],
  ])('that %s', async (_about, text, access) => {
    expect(await ruleFor(200, text)).toMatchObject({ access, status: 200 });
  });

  test.each([
    ['the pause of all', 'User-agent: *\nCrawl-delay: 7', 7],
    ['our own pause', 'User-agent: *\nCrawl-delay: 7\n\nUser-agent: footing\nCrawl-delay: 2', 2],
    ['none', 'User-agent: *\nCrawl-delay: 0', 0],
    ['a minute, where it asks for a minute', 'User-agent: *\nCrawl-delay: 60', 60],
    ['a minute, where it asks for a day', 'User-agent: *\nCrawl-delay: 86400', 60],
  ])('asks for %s', async (_about, text, crawlDelaySeconds) => {
    expect(await ruleFor(200, text)).toMatchObject({ access: 'allowed', crawlDelaySeconds });
  });

  test('asks for no pause in words', async () => {
    expect(await ruleFor(200, 'User-agent: *\nCrawl-delay: long')).toEqual({
      access: 'allowed',
      status: 200,
    });
  });

  test('asks for its pause also where it closes the page', async () => {
    expect(await ruleFor(200, 'User-agent: *\nDisallow: /\nCrawl-delay: 7')).toEqual({
      access: 'disallowed',
      status: 200,
      line: 2,
      crawlDelaySeconds: 7,
    });
  });
});

describe('robots.txt is read', () => {
  const MINUTES_A_DAY = 24 * 60;
  test.each<[about: string, first: Fetched, minutes: number, reads: number]>([
    ['once a day, where there is one', answer(200, 'User-agent: *\nDisallow: /'), MINUTES_A_DAY - 1, 1],
    ['again the day after', answer(200), MINUTES_A_DAY, 2],
    ['once a day, where there is none', answer(404), MINUTES_A_DAY - 1, 1],
    ['again after ten minutes, where the site failed', answer(503), 10, 2],
    ['not before that', answer(503), 9, 1],
    ['again after ten minutes, where the site was not reached', answer(undefined), 10, 2],
  ])('%s', async (_about, first, minutes, reads) => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const { reader, asked } = readerOf(first, answer(404));
    await reader.ruleFor(PAGE);
    vi.setSystemTime(minutes * MINUTE);
    await reader.ruleFor(`${PAGE}?again`);
    expect(asked).toHaveLength(reads);
  });

  test('for each scheme, host and port, at its root', async () => {
    const { reader, asked } = readerOf(answer(404));
    for (const url of [PAGE, 'https://example.org/', 'http://example.org/x', 'http://example.org:8080/x'])
      await reader.ruleFor(url);
    expect(asked).toEqual([
      'https://example.org/robots.txt',
      'http://example.org/robots.txt',
      'http://example.org:8080/robots.txt',
    ]);
  });
});

describe('of robots.txt is kept', () => {
  test('what is for us, and nothing of a line that was cut off', async () => {
    const cut = answer(200, 'User-agent: *\nDisallow: /a\nDisallow: /n');
    cut.observation.truncated = true;
    expect(await readerOf(cut).reader.ruleFor(PAGE)).toMatchObject({ access: 'allowed' });
    expect(await ruleFor(200, 'User-agent: *\nDisallow: /a\nDisallow: /n')).toMatchObject({
      access: 'disallowed',
    });
  });

  test('half a megabyte, though more may be read of a page', async () => {
    const long = `User-agent: *\n${'#'.repeat(600_000)}\nDisallow: /`;
    expect(await ruleFor(200, long)).toMatchObject({ access: 'allowed' });
    expect(await ruleFor(200, long.replace('#'.repeat(100_000), ''))).toMatchObject({ access: 'disallowed' });
  });

  test('the newest, where those of many sites are long', async () => {
    // Each is 512 kB in the file and 4 MB by what is counted, so that 20 of them are more than is kept.
    const long = answer(200, `User-agent: *\n${'Disallow: /b/cdef\n'.repeat(29_000)}`);
    const { reader, asked } = readerOf(long);
    const sites = Array.from({ length: 20 }, (_, n) => `https://${n}.example.org/`);
    for (const site of sites) await reader.ruleFor(site);
    await reader.ruleFor(sites.at(-1) ?? '');
    expect(asked).toHaveLength(20);
    await reader.ruleFor(sites[0] ?? '');
    expect(asked).toHaveLength(21);
  });
});
