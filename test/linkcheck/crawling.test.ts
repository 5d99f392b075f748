import {
  type Checked,
  crawl,
  createAddressPolicy,
  createChecker,
  createProber,
  fixedResolver,
  type Prober,
} from '@footing/linkcheck';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { html, page, prose } from './answers.ts';
import { type FaultServer, startFaultServer } from './fault-server.ts';

let server: FaultServer;
let prober: Prober;

beforeEach(async () => {
  server = await startFaultServer();
  prober = createProber({
    addressPolicy: createAddressPolicy(['127.0.0.0/8']),
    resolver: fixedResolver(new Map([['news.example.org', '127.0.0.1']])),
    userAgent: 'Footing tests',
    limits: { connectMs: 2_000, firstByteMs: 1_000, totalMs: 1_500, maxBytes: 100_000, maxRedirects: 5 },
  });
});

afterEach(async () => {
  vi.useRealTimers();
  await prober.close();
  await server.close();
});

const at = (path: string): string => `http://news.example.org:${server.port}${path}`;
const checkerWith = (robots: boolean) =>
  createChecker({ prober, userAgent: 'Footing tests', robots, siblings: true });
const paths = (): string[] => server.requests.map((request) => request.split(' ')[1] ?? '');

describe('robots.txt', () => {
  test.each([
    ['with the mark of UTF-8 before it', `\uFEFFUser-agent: *\nDisallow: /private/`, 'text/plain'],
    [
      'longer than a kilobyte and of no type',
      `${'# a remark\n'.repeat(300)}User-agent: *\nDisallow: /private/`,
      'application/octet-stream',
    ],
  ])('%s is obeyed', async (_kind, text, type) => {
    server.on('/robots.txt', (_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(text),
    );
    const { verdict } = await checkerWith(true).check(at('/private/x'));
    expect(verdict.reasonCode).toBe('robots_disallowed');
    expect(paths()).toEqual(['/robots.txt']);
  });

  test('tells the pause that a site asks for', async () => {
    server.on('/robots.txt', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nCrawl-delay: 7'),
    );
    expect((await checkerWith(true).check(at('/ok'))).robots?.crawlDelaySeconds).toBe(7);
    expect((await checkerWith(false).check(at('/ok'))).robots).toBeUndefined();
  });

  test('that closes a folder to all but one page leaves the random sibling alone', async () => {
    server.on('/robots.txt', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end('User-agent: *\nDisallow: /news/\nAllow: /news/one'),
    );
    server.on('/news/one', html('One', `<p>${prose(1, 200)}</p>`));
    expect((await checkerWith(true).check(at('/news/one'))).verdict.verdict).toBe('alive');
    expect(paths()).toEqual(['/robots.txt', '/news/one']);
  });
});

test('a random sibling that fails is asked for again after a while, and one that is not there once a day', async () => {
  server.on('/news/a', html('A', `<p>${prose(1, 200)}</p>`));
  await checkerWith(false).check(at('/news/a'));
  const missing = paths().at(-1) ?? '';
  expect(missing).toMatch(/^\/news\/footing-/);
  const timesAsked = (): number => paths().filter((path) => path === missing).length;

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const checker = checkerWith(false);
  server.on(missing, page('Busy', 503));
  await checker.check(at('/news/a'));
  await checker.check(at('/news/a'));
  expect(timesAsked()).toBe(2);
  server.on(missing, page('Not here', 404));
  for (const [minutes, asked] of [
    [11, 3],
    [11, 3],
    [24 * 60, 4],
  ] as const) {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await checker.check(at('/news/a'));
    expect(timesAsked()).toBe(asked);
  }
});

test('no page is made up beside one that is still what it was', async () => {
  server.on('/news/a', html('A', `<p>${prose(1, 200)}</p>`));
  const { page: seen } = await prober.probe(at('/news/a'));
  const baseline = { title: seen?.title ?? null, fingerprint: seen?.fingerprint() ?? '' };
  expect((await checkerWith(false).check(at('/news/a'), { baseline })).verdict.verdict).toBe('alive');
  expect(paths()).toEqual(['/news/a', '/news/a']);
});

test('a check that is interrupted before its random sibling is not reported, and asks for nothing more', async () => {
  const stopping = new AbortController();
  const checked: [string, Checked][] = [];
  server.on('/catch-all/a', (request, response) => {
    html('Portal', `<p>${prose(1, 120)}</p>`)(request, response);
    setTimeout(() => stopping.abort(), 50);
  });
  await crawl([at('/catch-all/a'), at('/catch-all/b')], {
    checker: checkerWith(false),
    hostsAtOnce: 1,
    hostConcurrency: 1,
    hostDelayMs: 60_000,
    signal: stopping.signal,
    onChecked: (url, result) => checked.push([url, result]),
  });
  expect(checked).toEqual([]);
  expect(paths()).toEqual(['/catch-all/a']);
});

test('connections are used again, also after a redirect', async () => {
  const sockets = new Set<unknown>();
  server.on('/there', (request, response) => {
    sockets.add(request.socket);
    page('There')(request, response);
  });
  server.on('/here', (request, response) => {
    sockets.add(request.socket);
    response.writeHead(302, { location: '/there' }).end('<p>It is there.</p>');
  });
  for (let check = 0; check < 5; check += 1) await prober.probe(at('/here'));
  // A redirect is followed while the rest of its body still comes, so that two are in use.
  expect(sockets.size).toBeLessThanOrEqual(2);
});

/** The verdict of each path that a crawl reports. */
async function crawlWith(paths: string[], retries: number): Promise<Map<string, string>> {
  const verdicts = new Map<string, string>();
  await crawl(paths.map(at), {
    checker: checkerWith(false),
    hostsAtOnce: 1,
    hostConcurrency: 1,
    hostDelayMs: 0,
    retries,
    signal: new AbortController().signal,
    onChecked: (url, { verdict }) => verdicts.set(new URL(url).pathname, verdict.verdict),
  });
  return verdicts;
}

describe('a host with a rate limit', () => {
  /** The paths that were asked for, without random siblings. */
  const asked = (): string[] => paths().filter((location) => !location.includes('/footing-'));

  test('that ends shortly is waited for, and every address is checked', async () => {
    let freeAt = 0;
    server.on('/limited', (request, response) => {
      freeAt ||= Date.now() + 2_500;
      if (Date.now() < freeAt) response.writeHead(429, { 'retry-after': '3' }).end();
      else page('Free again')(request, response);
    });
    expect(await crawlWith(['/limited', '/ok'], 0)).toEqual(
      new Map([
        ['/ok', 'alive'],
        ['/limited', 'alive'],
      ]),
    );
    // The address that was refused is asked for last.
    expect(asked()).toEqual(['/limited', '/ok', '/limited']);
  }, 20_000);

  test('that never ends for one address keeps none of the others from being checked', async () => {
    server.on('/always', (_request, response) => response.writeHead(429, { 'retry-after': '1' }).end());
    expect(await crawlWith(['/always', '/ok'], 0)).toEqual(
      new Map([
        ['/ok', 'alive'],
        ['/always', 'rate_limited'],
      ]),
    );
    expect(asked()).toEqual(['/always', '/ok', '/always']);
  }, 20_000);

  test('that lasts longer is left alone', async () => {
    expect(await crawlWith(['/busy', '/ok'], 5)).toEqual(new Map([['/busy', 'rate_limited']]));
    expect(paths()).toEqual(['/busy']);
  });
});

describe('an address that is unreachable', () => {
  test('is tried again as often as is asked for, after the others of its host', async () => {
    let failures = 2;
    server.on('/shaky', (request, response) => {
      failures -= 1;
      (failures >= 0 ? page('Busy', 502) : page('Well again'))(request, response);
    });
    expect(await crawlWith(['/shaky', '/ok'], 2)).toEqual(
      new Map([
        ['/ok', 'alive'],
        ['/shaky', 'alive'],
      ]),
    );
    failures = 2;
    expect(await crawlWith(['/shaky'], 1)).toEqual(new Map([['/shaky', 'unreachable']]));
    expect(await crawlWith(['/error'], 0)).toEqual(new Map([['/error', 'unreachable']]));
  }, 20_000);

  test('is told as it was, where the host then asks for fewer requests', async () => {
    expect(await crawlWith(['/error', '/busy'], 5)).toEqual(
      new Map([
        ['/busy', 'rate_limited'],
        ['/error', 'unreachable'],
      ]),
    );
    expect(paths().filter((path) => path === '/error')).toHaveLength(1);
  });
});
