/** What a checker asks a site for, in which order, and what it remembers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAddressPolicy } from '../fetch/address-policy.ts';
import { createProber, type Prober } from '../fetch/prober.ts';
import { fixedResolver } from '../fetch/resolver.ts';
import { explain } from '../verdict/explain.ts';
import type { Baseline } from '../verdict/similarity.ts';
import { type Checker, createChecker } from './checker.ts';

const userAgent = 'Footing/1.0';
const NEWS =
  'The council of the region met the delegation on Tuesday and spoke of the trade of the past year, of the roads to the border and of the new pier. ';
const FRONT = `<title>Front</title><p>${'Bakers in the valley sell rye bread that rises higher in a wet spring. '.repeat(5)}</p>`;
const article = (title: string): string => `<title>${title}</title><p>${title} ${NEWS.repeat(3)}</p>`;

/** `refusesPreferences`: answers 400 to requests that name languages. */
type Site = Record<string, { status?: number; body?: string; refusesPreferences?: boolean } | undefined>;

let server: Server;
let prober: Prober;
let site: Site;
let asked: string[];

beforeEach(async () => {
  site = {};
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path.replace(/footing-[0-9a-f]{12}/, 'footing-X'));
    const { status: given = 200, body = '', refusesPreferences } = site[path] ?? site['*'] ?? { status: 404 };
    const isRefused = refusesPreferences === true && request.headers['accept-language'] !== undefined;
    const status = isRefused ? 400 : given;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  prober = createProber({
    addressPolicy: createAddressPolicy(['127.0.0.0/8']),
    resolver: fixedResolver(new Map([['news.example.org', '127.0.0.1']])),
    userAgent,
    limits: { connectMs: 2_000, firstByteMs: 2_000, totalMs: 5_000, maxBytes: 100_000, maxRedirects: 5 },
  });
});

afterEach(async () => {
  await prober.close();
  await new Promise((resolve) => server.close(resolve));
});

const at = (path: string): string =>
  `http://news.example.org:${(server.address() as AddressInfo).port}${path}`;
const checker = (robots = true, siblings = true): Checker =>
  createChecker({ prober, userAgent, robots, siblings });
const reasonOf = async (path: string, by: Checker, baseline?: Baseline): Promise<string> =>
  (await by.check(at(path), { baseline })).verdict.reasonCode;

describe('another reading of the address', () => {
  test('is tried where the address as cited is lost, and tells where the page is', async () => {
    site['/a/'] = { body: article('A') };
    const result = await checker(false).check(at('/a'), { otherReadings: [at('/a/')] });
    expect(result.verdict).toMatchObject({
      verdict: 'moved',
      reasonCode: 'other_reading',
      newAddress: at('/a/'),
    });
    expect(result.observation.page?.title).toBe('A');
    expect(result.asCited?.verdict).toMatchObject({ verdict: 'broken', reasonCode: 'http_404' });
    const transcript = explain(result);
    expect(transcript).toContain(`asked          ${at('/a')}`);
    expect(transcript).toContain('as cited       broken (http_404), so its other reading is asked for');
    expect(transcript).toContain(`asked          ${at('/a/')}`);
  });

  test('is not asked for where the address as cited is there', async () => {
    site['/a'] = { body: article('A') };
    const { verdict } = await checker(false).check(at('/a'), { otherReadings: [at('/a/')] });
    expect(verdict.verdict).toBe('alive');
    expect(asked).not.toContain('/a/');
  });

  test('that is lost too leaves the verdict on the address as cited', async () => {
    const result = await checker(false).check(at('/a'), { otherReadings: [at('/a/'), at('/b')] });
    expect(result.verdict).toMatchObject({ verdict: 'broken', reasonCode: 'http_404' });
    expect(result.observation.url).toBe(at('/a'));
    expect(result.asCited).toBeUndefined();
    expect(asked).toEqual(expect.arrayContaining(['/a', '/a/', '/b']));
  });

  test('on another host is not asked for: only this host is in turn', async () => {
    const elsewhere = at('/a').replace('news.', 'other.');
    const { verdict } = await checker(false).check(at('/a'), { otherReadings: [elsewhere] });
    expect(verdict.reasonCode).toBe('http_404');
    expect(asked.every((path) => path === '/a' || path.includes('footing-X'))).toBe(true);
  });
});

describe('a loss in doubt', () => {
  test('is looked at again as simple programs ask, and found alive where that finds the page', async () => {
    site['/a'] = { body: article('A'), refusesPreferences: true };
    const { observation, verdict, otherLook } = await checker(false).check(at('/a'));
    expect(verdict).toMatchObject({ verdict: 'alive', reasonCode: 'http_200' });
    expect(observation).toMatchObject({ status: 200, page: { title: 'A' } });
    expect(otherLook).toMatchObject({ isFirst: true, observation: { status: 400 } });
    expect(asked).toEqual(['/a', '/', '/a']);
  });

  test('is surer where the second look agrees', async () => {
    site['/a'] = { status: 400 };
    const { verdict, otherLook } = await checker(false).check(at('/a'));
    expect(verdict).toMatchObject({ verdict: 'broken', reasonCode: 'http_400', confidence: 0.75 });
    expect(otherLook?.isFirst).toBe(false);
  });

  test('is no loss where the front page is refused by the same status', async () => {
    site['*'] = { status: 409 };
    const { verdict, otherLook } = await checker(false).check(at('/a'));
    expect(verdict).toMatchObject({ verdict: 'restricted', reasonCode: 'http_409' });
    expect(otherLook).toBeUndefined();
  });

  test('waits its turn for the second look', async () => {
    site['/a'] = { status: 400 };
    let pauses = 0;
    const pause = async (): Promise<unknown> => {
      pauses += 1;
      return undefined;
    };
    await checker(false).check(at('/a'), { pause });
    expect(pauses).toBe(2);
  });

  test('that is sure is not looked at again', async () => {
    site['/a'] = { status: 410 };
    expect((await checker(false).check(at('/a'))).otherLook).toBeUndefined();
    expect(asked).toEqual(['/a']);
  });
});

describe('robots.txt', () => {
  test('is asked for first, and once for all pages of a site', async () => {
    site['/a'] = { body: article('A') };
    site['/b'] = { status: 410 };
    const one = checker();
    await one.check(at('/a'));
    await one.check(at('/b'));
    expect(asked).toEqual(['/robots.txt', '/a', '/footing-X', '/b']);
  });

  test('that closes a page keeps it from being asked for', async () => {
    site['/robots.txt'] = { body: 'User-agent: footing\nDisallow: /a\nCrawl-delay: 3' };
    const { observation, verdict, robots } = await checker().check(at('/a'));
    expect(verdict).toMatchObject({ verdict: 'skipped', reasonCode: 'robots_disallowed' });
    expect(observation).toMatchObject({ url: at('/a'), finalUrl: at('/a'), redirects: [] });
    expect(robots).toEqual({ access: 'disallowed', status: 200, line: 2, crawlDelaySeconds: 3 });
    expect(asked).toEqual(['/robots.txt']);
  });

  test('that fails keeps the page from being asked for, and says nothing of it', async () => {
    site['/robots.txt'] = { status: 503 };
    expect((await checker().check(at('/a'))).verdict).toMatchObject({
      verdict: 'skipped',
      reasonCode: 'robots_unavailable',
    });
    expect(asked).toEqual(['/robots.txt']);
  });

  test.each([
    [
      'a challenge with 503',
      { status: 503, body: '<title>Just a moment...</title><p>Checking your browser.</p>' },
    ],
    ['999', { status: 999 }],
  ])('behind a wall (%s) is no failing robots.txt: the page itself is asked', async (_wall, wall) => {
    site['/robots.txt'] = wall;
    await checker().check(at('/a'));
    expect(asked).toContain('/a');
  });

  test('is left alone where it is not to be obeyed', async () => {
    site['/robots.txt'] = { body: 'User-agent: *\nDisallow: /\nCrawl-delay: 3' };
    const { verdict, robots } = await checker(false).check(at('/a'));
    expect(verdict.reasonCode).toBe('http_404');
    expect(robots).toBeUndefined();
    expect(asked).toEqual(['/a']);
  });

  test('that closes the random sibling alone leaves the page as it seems', async () => {
    site['/robots.txt'] = { body: 'User-agent: *\nDisallow: /news/\nAllow: /news/a' };
    site['*'] = { body: article('Portal') };
    expect(await reasonOf('/news/a', checker())).toBe('http_200');
    expect(asked).toEqual(['/robots.txt', '/news/a']);
  });

  test('is asked of nobody for what is no address', async () => {
    const { verdict } = await checker().check('news.example.org/a');
    expect(verdict).toMatchObject({ verdict: 'broken', reasonCode: 'invalid_url' });
    expect(asked).toEqual([]);
  });
});

describe('a random sibling', () => {
  test('is asked for beside a page that seems well, and gives a soft 404 away', async () => {
    site['*'] = { body: article('Portal') };
    site['/'] = { body: FRONT };
    expect(await reasonOf('/news/a', checker(false))).toBe('like_random_sibling');
    expect(asked).toEqual(['/news/a', '/news/footing-X', '/']);
  });

  test('is asked for once, also by many at a time, and for each folder', async () => {
    site['*'] = { body: article('Portal') };
    const one = checker(false);
    await Promise.all(['/news/a', '/news/b', '/2023/05/c', '/2024/11/d'].map((path) => one.check(at(path))));
    await one.check(at('/news/e'));
    expect(asked.filter((path) => path.endsWith('/footing-X')).sort()).toHaveLength(2);
  });

  test.each([
    ['a page that is not there', '/news/a', { status: 404 }],
    ['a page that asks for a password', '/news/a', { body: '<input type="password">' }],
    ['a front page', '/', { body: article('Front') }],
  ])('is not asked for beside %s', async (_about, path, answer) => {
    site[path] = answer;
    await checker(false).check(at(path));
    expect(asked).toEqual([path]);
  });

  test('is not asked for beside what is known to be what was cited', async () => {
    site['*'] = { body: article('Portal') };
    const { page } = await prober.probe(at('/news/a'));
    const baseline = { title: page?.title ?? null, fingerprint: page?.fingerprint() ?? '' };
    expect(await reasonOf('/news/a', checker(false), baseline)).toBe('http_200');
    expect(asked).toEqual(['/news/a', '/news/a']);
  });

  test('is not asked for where that is switched off', async () => {
    site['*'] = { body: article('Portal') };
    expect(await reasonOf('/news/a', checker(false, false))).toBe('http_200');
    expect(asked).toEqual(['/news/a']);
  });

  test('is judged with what the page was', async () => {
    site['/news/a'] = { body: article('Bread') };
    const baseline = { title: 'Treaty', fingerprint: '0'.repeat(32) };
    expect(await reasonOf('/news/a', checker(false), baseline)).toBe('content_drift');
    expect(asked).toEqual(['/news/a', '/news/footing-X']);
  });
});

describe('the other pages of a site', () => {
  test('are asked one after the other until they prove something, six at the most', async () => {
    site['*'] = { body: article('Portal') };
    await checker(false).check(at('/a1b2/c3d4/e5f6/g7h8/page?id=1&item=2&doc=3'));
    expect(asked).toHaveLength(6);
  });

  test('show a page that the site knows by a number before the words', async () => {
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const isThere = request.url?.startsWith('/item/2041/') === true;
      response
        .writeHead(isThere ? 200 : 404, { 'content-type': 'text/html' })
        .end(isThere ? article('Flax') : '');
    });
    expect(await reasonOf('/item/2041/flax-atlas', checker(false))).toBe('http_200');
  });

  test('tell the state of a host, which answers everything alike, from a page that is gone', async () => {
    const notice = (text: string) => ({
      body: `<title>Úřad</title><h1>${text}</h1><p>${'zítra bude líp '.repeat(9)}</p>`,
    });
    site['*'] = notice('Něco se děje');
    expect(await reasonOf('/news/a', checker(false))).toBe('host_notice');
    site['*'] = notice('Soubory cookie');
    expect(await reasonOf('/news/a', checker(false))).toBe('host_wall');
    site['/'] = { body: FRONT };
    expect(await reasonOf('/news/a', checker(false))).toBe('like_random_sibling');
  });
});

describe('the pause', () => {
  test('is kept before each other page that is asked for, once for all pages that need it', async () => {
    site['*'] = { body: article('Portal') };
    site['/'] = { body: FRONT };
    const before: string[][] = [];
    const pause = async (): Promise<void> => void before.push([...asked]);
    const one = checker();
    await one.check(at('/news/a'), { pause });
    await one.check(at('/news/b'), { pause });
    expect(before).toEqual([
      ['/robots.txt', '/news/a'],
      ['/robots.txt', '/news/a', '/news/footing-X'],
    ]);
  });

  test('that is interrupted ends the check, and the sibling is asked for next time', async () => {
    site['*'] = { body: article('Portal') };
    site['/'] = { body: FRONT };
    const one = checker(false);
    const interrupted = one.check(at('/news/a'), { pause: () => Promise.reject(new Error('stopped')) });
    await expect(interrupted).rejects.toThrow('stopped');
    expect(asked).toEqual(['/news/a']);
    expect(await reasonOf('/news/a', one)).toBe('like_random_sibling');
    expect(asked).toEqual(['/news/a', '/news/a', '/news/footing-X', '/']);
  });
});
