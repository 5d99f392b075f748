import { createAddressPolicy, createChecker, createProber } from '@footing/linkcheck';
import { expect, test } from 'vitest';
import { HOSTS, type StartedHost } from './hosts.ts';
import { HOST_SCENARIOS } from './scenarios.ts';

const limits = { connectMs: 800, firstByteMs: 1_000, totalMs: 5_000, maxBytes: 100_000, maxRedirects: 5 };
const userAgent = 'Footing tests';

test.each(HOST_SCENARIOS)('%s (%s) is %s: %s', async (_about, kind, verdict, reasonCode) => {
  const host: StartedHost = await HOSTS[kind]();
  const prober = createProber({
    addressPolicy: createAddressPolicy(['127.0.0.0/8', '::1/128']),
    resolver: host.lookUp ?? (async () => [{ address: '127.0.0.1', family: 4 }]),
    userAgent,
    limits,
    extraCa: host.ca === undefined ? [] : [host.ca],
  });
  const checker = createChecker({ prober, userAgent, robots: true, siblings: false });
  const { observation, verdict: judged } = await checker.check(host.url);
  await prober.close();
  await host.close();
  expect({ verdict: judged.verdict, reasonCode: judged.reasonCode }).toEqual({ verdict, reasonCode });
  expect(observation.timings.totalMs).toBeLessThan(limits.totalMs + 1_000);
  expect(judged.reason).toMatch(/^\S.*\.$/);
});

test('every kind of host is in the contract', () => {
  expect(HOST_SCENARIOS.map(([, kind]) => kind).sort()).toEqual(Object.keys(HOSTS).sort());
});
