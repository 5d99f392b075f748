import { createServer } from 'node:net';
import { createAddressPolicy, createProber, fixedResolver, judge, type Prober } from '@footing/linkcheck';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FaultServer, startFaultServer, startTlsServer } from './fault-server.ts';

/** Scenario -> verdict and evidence: the contract of the checker. */
const CONTRACT: readonly [path: string, verdict: string, evidence: string][] = [
  ['/ok', 'alive', 'http_200'],
  ['/file.pdf', 'alive', 'http_200'],
  ['/empty', 'alive', 'http_204'],
  ['/endless', 'alive', 'http_200'],
  ['/bomb', 'alive', 'http_200'],
  ['/windows-1251', 'alive', 'http_200'],
  ['/room-404', 'alive', 'http_200'],
  ['/moved', 'moved', 'permanent_redirect'],
  ['/moved-308', 'moved', 'permanent_redirect'],
  ['/temporary', 'redirected', 'temporary_redirect'],
  ['/mixed', 'redirected', 'temporary_redirect'],
  ['/chain/4', 'redirected', 'temporary_redirect'],
  ['/chain/5', 'broken', 'too_many_redirects'],
  ['/loop', 'broken', 'redirect_loop'],
  ['/missing', 'broken', 'http_404'],
  ['/gone', 'broken', 'http_410'],
  ['/bad-request', 'broken', 'http_400'],
  ['/to-root', 'soft_404', 'redirect_to_root'],
  ['/soft-404', 'soft_404', 'not_found_title'],
  ['/soft-404-ru', 'soft_404', 'not_found_title'],
  ['/soft-404-be', 'soft_404', 'not_found_title'],
  ['/soft-404-zh', 'soft_404', 'not_found_title'],
  ['/forbidden', 'restricted', 'http_403'],
  ['/unauthorized', 'restricted', 'http_401'],
  ['/legal', 'restricted', 'http_451'],
  ['/challenge', 'restricted', 'challenge'],
  ['/busy', 'rate_limited', 'http_429'],
  ['/maintenance', 'unreachable', 'http_503'],
  ['/error', 'unreachable', 'http_500'],
  ['/silent', 'unreachable', 'response_timeout'],
  ['/stalls', 'unreachable', 'body_timeout'],
  ['/reset', 'unreachable', 'reset'],
  ['/short', 'unreachable', 'reset'],
  ['/garbage', 'unreachable', 'protocol_error'],
  ['/bad-gzip', 'unreachable', 'protocol_error'],
  ['/odd-coding', 'unreachable', 'protocol_error'],
  ['/nowhere', 'unreachable', 'protocol_error'],
  ['/metadata', 'skipped', 'blocked_address'],
  ['/scheme', 'skipped', 'blocked_address'],
];

const limits = { connectMs: 2_000, firstByteMs: 1_000, totalMs: 1_500, maxBytes: 100_000, maxRedirects: 5 };
const names = new Map([
  ['news.example.org', '127.0.0.1'],
  ['inside.example.org', '10.0.0.1'],
]);
const resolver = fixedResolver(names, async (hostname) => {
  throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {
    code: hostname.startsWith('flaky') ? 'EAI_AGAIN' : 'ENOTFOUND',
  });
});

const settings = {
  policy: createAddressPolicy(['127.0.0.0/8']),
  resolver,
  userAgent: 'Footing tests',
  limits,
};

let server: FaultServer;
let prober: Prober;

beforeAll(async () => {
  server = await startFaultServer();
  prober = createProber(settings);
});

afterAll(async () => {
  await prober.close();
  await server.close();
});

const at = (path: string): string => `http://news.example.org:${server.port}${path}`;

describe('probe and judge', () => {
  test.each(CONTRACT)('%s is %s (%s)', async (path, verdict, evidence) => {
    const observation = await prober.probe(at(path));
    const judged = judge(observation);
    expect({ verdict: judged.verdict, evidence: judged.evidence }).toEqual({ verdict, evidence });
    expect(judged.reason).toMatch(/^\S.*\.$/);
    expect(observation.timings.totalMs).toBeLessThan(limits.totalMs + 1_000);
    expect(observation.bytes ?? 0).toBeLessThanOrEqual(limits.maxBytes);
  });

  test('a name that does not exist is broken, and one that cannot be looked up now is unreachable', async () => {
    expect(judge(await prober.probe('http://gone.example.org/'))).toMatchObject({
      verdict: 'broken',
      evidence: 'dns_not_found',
    });
    expect(judge(await prober.probe('http://flaky.example.org/'))).toMatchObject({
      verdict: 'unreachable',
      evidence: 'dns_failure',
    });
  });

  test('a port that nobody listens on is unreachable', async () => {
    const free = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => resolve(port));
      });
    });
    const observation = await prober.probe(`http://news.example.org:${free}/`);
    expect(judge(observation)).toMatchObject({ verdict: 'unreachable', evidence: 'connect_refused' });
  });

  test.each([
    ['from an unknown issuer', { trusted: false, expired: false }, 'unreachable', 'tls_invalid'],
    ['expired', { trusted: true, expired: true }, 'unreachable', 'tls_expired'],
    [
      'for another name',
      { trusted: true, expired: false, name: 'other.example.org' },
      'unreachable',
      'tls_invalid',
    ],
    ['good', { trusted: true, expired: false }, 'alive', 'http_200'],
  ])(
    'a certificate that is %s is told apart',
    async (_kind, { trusted, expired, ...certificate }, verdict, evidence) => {
      const name = 'name' in certificate ? certificate.name : 'news.example.org';
      const secure = await startTlsServer(name, { expired });
      const trusting = createProber({ ...settings, extraCa: trusted ? [secure.ca] : [] });
      expect(judge(await trusting.probe(`https://news.example.org:${secure.port}/`))).toMatchObject({
        verdict,
        evidence,
      });
      await trusting.close();
      await secure.close();
    },
  );

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

describe('the address guard', () => {
  test('never connects to a private address, by name, by number or through a redirect', async () => {
    const strict = createProber({ ...settings, policy: createAddressPolicy() });
    const before = server.requests.length;
    for (const url of [
      at('/ok'),
      'http://inside.example.org/',
      `http://127.0.0.1:${server.port}/ok`,
      `http://2130706433:${server.port}/ok`,
      `http://0x7f.1:${server.port}/ok`,
      `http://[::1]:${server.port}/ok`,
      `http://[::ffff:127.0.0.1]:${server.port}/ok`,
    ]) {
      expect(judge(await strict.probe(url))).toMatchObject({
        verdict: 'skipped',
        evidence: 'blocked_address',
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
      policy: createAddressPolicy(['127.0.0.2/32']),
      resolver: async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }],
    });
    const before = server.requests.length;
    const first = await rebinding.probe(`http://rebind.example.org:${server.port}/ok`);
    expect(judge(first).evidence).toBe('connect_refused');
    const second = await rebinding.probe(`http://rebind.example.org:${server.port}/ok`);
    expect(judge(second).evidence).toBe('blocked_address');
    expect(server.requests.length).toBe(before);
    await rebinding.close();
  });
});
