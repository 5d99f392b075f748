/** A checker made of plain settings: which hosts it reaches, and how it names itself. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CheckerSettings, openChecker } from './open-checker.ts';

let server: Server;
let requests: IncomingMessage[];

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request);
    const isRobots = request.url === '/robots.txt';
    response
      .writeHead(200, { 'content-type': isRobots ? 'text/plain' : 'text/html' })
      .end(
        isRobots
          ? 'User-agent: footing\nDisallow: /'
          : `<title>Portal</title><p>${'Words of it. '.repeat(20)}`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const url = (): string => `http://news.example.org:${(server.address() as AddressInfo).port}/news/a`;
const settings = (more: Partial<CheckerSettings> = {}): CheckerSettings => ({
  userAgent: 'Footing/1.0 (+https://example.org/bot)',
  limits: { connectMs: 2_000, firstByteMs: 2_000, totalMs: 5_000, maxBytes: 100_000, maxRedirects: 5 },
  allowedNetworks: ['127.0.0.0/8'],
  fixedAddresses: new Map([['news.example.org', '127.0.0.1']]),
  robots: false,
  siblings: false,
  ...more,
});

describe('an open checker', () => {
  test.each<[about: string, more: Partial<CheckerSettings>, reasonCode: string, paths: string[]]>([
    ['asks a host at its fixed address', {}, 'http_200', ['/news/a']],
    ['obeys robots.txt under its own name', { robots: true }, 'robots_disallowed', ['/robots.txt']],
    [
      'knows a host that answers everything alike by a random sibling and the front page',
      { siblings: true },
      'host_notice',
      ['/news/a', '/news/footing-X', '/'],
    ],
    ['asks no network that is not allowed', { allowedNetworks: [] }, 'blocked_address', []],
    ['asks no other network than is allowed', { allowedNetworks: ['10.0.0.0/8'] }, 'blocked_address', []],
  ])('%s', async (_about, more, reasonCode, paths) => {
    const checker = openChecker(settings(more));
    const { verdict } = await checker.check(url());
    await checker.close();
    expect(verdict.reasonCode).toBe(reasonCode);
    expect(requests.map((request) => request.url?.replace(/footing-\w+/, 'footing-X'))).toEqual(paths);
  });

  test('names itself to sites', async () => {
    const checker = openChecker(settings());
    await checker.check(url());
    await checker.close();
    expect(requests[0]?.headers['user-agent']).toBe('Footing/1.0 (+https://example.org/bot)');
  });

  test('keeps its limits', async () => {
    const { limits } = settings();
    const checker = openChecker(settings({ limits: { ...limits, maxBytes: 50 } }));
    const { observation } = await checker.check(url());
    await checker.close();
    expect(observation).toMatchObject({ bytes: 50, truncated: true });
  });

  test('asks an address once in a pause, whatever the name of the host, robots.txt and redirects too', async () => {
    const hosts = Array.from({ length: 3 }, (_, n) => `host${n}.example.org`);
    const times: number[] = [];
    const paths: string[] = [];
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response) => {
      times.push(performance.now());
      paths.push(request.url ?? '');
      if (request.url === '/old')
        response.writeHead(302, { location: url().replace('/news/a', '/new') }).end();
      else
        response
          .writeHead(request.url === '/robots.txt' ? 404 : 200)
          .end(`<title>A</title><p>${'Words of it. '.repeat(20)}`);
    });
    const addresses = ['news.example.org', ...hosts].map((host) => [host, '127.0.0.1'] as const);
    const waits: number[] = [];
    const checker = openChecker(
      settings({
        robots: true,
        fixedAddresses: new Map(addresses),
        addressDelayMs: 100,
        onAddressWait: (ms) => waits.push(ms),
      }),
    );
    const checked = await Promise.all(
      hosts.map((host) => checker.check(url().replace('news.example.org', host).replace('/news/a', '/old'))),
    );
    await checker.close();
    expect(paths.sort()).toEqual(['/new', '/old', '/robots.txt'].flatMap((path) => [path, path, path]));
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(8 * 100 - 50);
    expect(waits).toHaveLength(8);
    // The waits are no time of the host's.
    for (const { observation } of checked) expect(observation.timings.totalMs).toBeLessThan(300);
  });

  test('ends a wait for the turn of an address with its signal', async () => {
    const checker = openChecker(settings({ addressDelayMs: 10_000 }));
    await checker.check(url());
    const stopping = new AbortController();
    const waiting = checker.check(url(), { signal: stopping.signal });
    setTimeout(() => stopping.abort(), 50);
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await checker.close();
    expect(requests).toHaveLength(1);
  });

  test('lets go of its connections when it is closed', async () => {
    const checker = openChecker(settings());
    await checker.check(url());
    const socket = requests[0]?.socket;
    expect(socket?.destroyed).toBe(false);
    const closed = new Promise((resolve) => socket?.once('close', resolve));
    await checker.close();
    await closed;
  });

  test('is refused where an allowed network is none, naming it', () => {
    expect(() => openChecker(settings({ allowedNetworks: ['127.0.0.0/8', 'localhost'] }))).toThrow(
      new TypeError('"localhost" is not a network in CIDR notation, such as 127.0.0.0/8'),
    );
  });
});
