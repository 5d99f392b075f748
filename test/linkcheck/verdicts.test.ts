import {
  type Baseline,
  type Checker,
  createAddressPolicy,
  createChecker,
  createProber,
  fixedResolver,
  judge,
  type Prober,
} from '@footing/linkcheck';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, page, prose } from './answers.ts';
import { type FaultServer, startFaultServer } from './fault-server.ts';
import { SCENARIOS } from './scenarios.ts';

const limits = { connectMs: 2_000, firstByteMs: 1_000, totalMs: 1_500, maxBytes: 100_000, maxRedirects: 5 };
const names = new Map([
  ['news.example.org', '127.0.0.1'],
  ['inside.example.org', '10.0.0.1'],
  ['consent.example.org', '127.0.0.1'],
  ['www.hugedomains.com', '127.0.0.1'],
  ['login.example.org', '127.0.0.1'],
  ['library.example.net', '127.0.0.1'],
]);
const resolver = fixedResolver(names);

const settings = {
  addressPolicy: createAddressPolicy(['127.0.0.0/8']),
  resolver,
  userAgent: 'Footing tests',
  limits,
};

let server: FaultServer;
let prober: Prober;
let checker: Checker;

beforeAll(async () => {
  server = await startFaultServer();
  prober = createProber(settings);
  checker = createChecker({ prober, userAgent: 'Footing tests', robots: true, siblings: true });
});

afterAll(async () => {
  await prober.close();
  await server.close();
});

const at = (path: string): string => `http://news.example.org:${server.port}${path}`;

describe('probe and judge', () => {
  test.each(SCENARIOS)('%s (%s) is %s: %s', async (_about, path, verdict, reasonCode) => {
    const { observation, verdict: judged } = await checker.check(at(path));
    expect({ verdict: judged.verdict, reasonCode: judged.reasonCode }).toEqual({ verdict, reasonCode });
    expect(judged.reason).toMatch(/^\S.*\.$/);
    expect(observation.timings.totalMs).toBeLessThan(limits.totalMs + 1_000);
    expect(observation.bytes ?? 0).toBeLessThanOrEqual(limits.maxBytes);
  });

  test('reads the title in the charset of the page', async () => {
    expect((await prober.probe(at('/windows-1251'))).page?.title).toBe('Минск');
  });

  test('keeps the chain of redirects, the final address, and what Retry-After asks', async () => {
    const chain = await prober.probe(at('/mixed'));
    expect(chain.redirects.map(({ status }) => status)).toEqual([301, 302]);
    expect(chain.finalUrl).toBe(at('/ok'));
    expect((await prober.probe(at('/busy'))).retryAfterSeconds).toBe(120);
  });

  test('times the phases of a first connection', async () => {
    const fresh = createProber(settings);
    const { timings } = await fresh.probe(at('/ok'));
    for (const phase of ['dnsMs', 'connectMs', 'firstByteMs', 'bodyMs'] as const)
      expect(timings[phase]).toBeGreaterThanOrEqual(0);
    await fresh.close();
  });
});

describe('what is known of a page', () => {
  const baselineOf = async (path: string): Promise<Baseline> => {
    const { page: seen } = await prober.probe(at(path));
    if (seen === undefined) throw new Error('there was no page');
    return { title: seen.title, fingerprint: seen.fingerprint() };
  };
  const article = (around: number, extra = ''): string =>
    `<nav>${prose(around + 50, 40)}</nav><main><p>${prose(1, 300)} ${extra}</p></main><footer>${prose(around + 90, 20)}</footer>`;

  test.each([
    ['another menu and footer around it', () => html('The article', article(2)), 'alive'],
    [
      'another date in it',
      () => html('The article', article(1, 'Updated on 14 August 2024 at 12:31.')),
      'alive',
    ],
    ['a paragraph added to it', () => html('The article', article(1, prose(77, 40))), 'alive'],
    ['another title over the same text', () => html('News of the day', article(1)), 'alive'],
    [
      'another article in its place',
      () => html('A quite different thing', `<main><p>${prose(500, 300)}</p></main>`),
      'drifted',
    ],
    [
      'another text under the same title',
      () => html('The article', `<main><p>${prose(600, 300)}</p></main>`),
      'drifted',
    ],
    ['a notice that it is not there', () => html('404 Not Found', '<p>Not here.</p>'), 'soft_404'],
    ['nothing, with an error', () => page('Not found', 404), 'broken'],
  ])('a page with %s is judged so', async (_change, becomes, verdict) => {
    server.on('/drift', html('The article', article(1)));
    const baseline = await baselineOf('/drift');
    server.on('/drift', becomes());
    expect((await checker.check(at('/drift'), { baseline })).verdict.verdict).toBe(verdict);
  });

  test('a move is proven by similarity, and then offers the new address', async () => {
    server.on('/old', html('The article', article(1)));
    const baseline = await baselineOf('/old');
    server.on('/new', html('The article', article(3)));
    server.on('/old', (_request, response) => response.writeHead(301, { location: '/new' }).end());
    expect((await checker.check(at('/old'), { baseline })).verdict).toMatchObject({
      verdict: 'moved',
      newAddress: at('/new'),
    });
    server.on('/new', html('Something else', `<main><p>${prose(900, 300)}</p></main>`));
    expect((await checker.check(at('/old'), { baseline })).verdict.verdict).toBe('drifted');
  });

  test('a rate limit that lifts is believed at once', async () => {
    server.on('/lifts', (_request, response) => response.writeHead(429, { 'retry-after': '1' }).end());
    expect((await checker.check(at('/lifts'))).verdict).toMatchObject({
      verdict: 'rate_limited',
      retryAfterSeconds: 1,
    });
    server.on('/lifts', page('Open again'));
    expect((await checker.check(at('/lifts'))).verdict.verdict).toBe('alive');
  });

  test('a folder that answers every name alike is asked for a random sibling once', async () => {
    const fresh = createChecker({ prober, userAgent: 'Footing tests', robots: false, siblings: true });
    const before = server.requests.length;
    for (const name of ['a', 'b', 'c']) {
      expect((await fresh.check(at(`/catch-all/${name}`))).verdict.reasonCode).toBe('like_random_sibling');
    }
    expect(server.requests.length - before).toBe(4);
  });
});

describe('the address guard', () => {
  test('never connects to a private address, by name, by number or through a redirect', async () => {
    const strict = createProber({ ...settings, addressPolicy: createAddressPolicy() });
    const before = server.requests.length;
    for (const url of [
      at('/ok'),
      'http://inside.example.org/',
      `http://127.0.0.1:${server.port}/ok`,
      `http://2130706433:${server.port}/ok`,
      `http://0x7f.1:${server.port}/ok`,
      `http://[::1]:${server.port}/ok`,
      `http://0177.0.0.1:${server.port}/ok`,
      `http://127.1.:${server.port}/ok`,
      `http://%31%32%37.0.0.1:${server.port}/ok`,
      `http://[::ffff:127.0.0.1]:${server.port}/ok`,
      `http://[64:ff9b::127.0.0.1]:${server.port}/ok`,
      `http://[2002:7f00:1::1]:${server.port}/ok`,
      'http://168.63.129.16/',
      'http://[fd00:ec2::254]/',
    ]) {
      expect(judge(await strict.probe(url))).toMatchObject({
        verdict: 'skipped',
        reasonCode: 'blocked_address',
      });
    }
    expect(server.requests.length).toBe(before);
    await strict.close();
  });

  test('judges the very address it connects to, so that a name which changes its address gains nothing', async () => {
    // The first answer is allowed (nobody listens there), the second is the server, which is not.
    const answers = ['127.0.0.2', '127.0.0.1'];
    const rebinding = createProber({
      ...settings,
      addressPolicy: createAddressPolicy(['127.0.0.2/32']),
      resolver: async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }],
    });
    const before = server.requests.length;
    const first = await rebinding.probe(`http://rebind.example.org:${server.port}/ok`);
    expect(judge(first).reasonCode).toBe('connect_refused');
    const second = await rebinding.probe(`http://rebind.example.org:${server.port}/ok`);
    expect(judge(second).reasonCode).toBe('blocked_address');
    expect(server.requests.length).toBe(before);
    await rebinding.close();
  });
});
