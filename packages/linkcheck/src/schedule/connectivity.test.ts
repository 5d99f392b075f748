/** Whether a failure before a connection is the host's own, or may be that of one's own network. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';
import { ConnectivityMonitor } from './connectivity.ts';

const START = new Date('2026-01-01T00:00:00Z');
const after = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);
const observation = (failure?: FailureClass, url = 'http://a.example/'): Observation => ({
  url,
  observedAt: START,
  redirects: [],
  finalUrl: url,
  timings: { totalMs: 1 },
  ...(failure === undefined ? { status: 200 } : { failure: { class: failure, detail: '' } }),
});

describe('a failure of a host', () => {
  test('is not its own while no host at all has answered, however many have failed', () => {
    const connectivity = new ConnectivityMonitor();
    for (const host of ['a', 'b', 'c', 'd']) connectivity.observe(host, observation('dns_not_found'), START);
    expect(connectivity.isProved('a', START)).toBe(false);
    expect(connectivity.isProved('e', after(-86_400))).toBe(false);
  });

  test('is its own once another host has answered since, and not for an answer from before', () => {
    const connectivity = new ConnectivityMonitor();
    connectivity.observe('b', observation(), after(10));
    expect(connectivity.isProved('a', after(10))).toBe(true);
    expect(connectivity.isProved('a', after(11))).toBe(false);
    connectivity.observe('c', observation(), after(12));
    expect(connectivity.isProved('a', after(11))).toBe(true);
  });

  test('is not proved by an answer of the same host', () => {
    const connectivity = new ConnectivityMonitor();
    connectivity.observe('a', observation(), after(10));
    expect(connectivity.isProved('a', START)).toBe(false);
    expect(connectivity.isProved('b', START)).toBe(true);
  });

  test.each<[string, Observation, boolean]>([
    ['an answer of any status', { ...observation(), status: 503 }, true],
    [
      'a redirect to a host that is not there',
      { ...observation('dns_not_found'), redirects: [{ status: 301, location: 'http://gone.example/' }] },
      true,
    ],
    ['a body that does not end', { ...observation('body_timeout'), status: 200 }, true],
    ['a name that is not there', observation('dns_not_found'), false],
    ['a refused connection', observation('connect_refused'), false],
    ['a time-out', observation('response_timeout'), false],
    ['robots.txt, which may be of yesterday', observation('robots_disallowed'), false],
    ['an address that is not asked for', observation('invalid_url'), false],
  ])('is proved by what another host does only if that answered: %s', (_what, seen, isProof) => {
    const connectivity = new ConnectivityMonitor();
    connectivity.observe('b', seen, START);
    expect(connectivity.isProved('a', START)).toBe(isProof);
    expect(connectivity.witnesses()).toEqual(isProof ? [{ host: 'b', url: seen.url }] : []);
  });

  test('is proved exactly if some other host has answered since, whatever else was seen', () => {
    const host = fc.constantFrom('a', 'b', 'c', 'd');
    const seen = fc.record({ host, at: fc.integer({ min: 0, max: 100 }), answers: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(seen, { maxLength: 30 }),
        host,
        fc.integer({ min: 0, max: 100 }),
        (history, failing, at) => {
          const connectivity = new ConnectivityMonitor();
          const inOrder = history.toSorted((one, other) => one.at - other.at);
          for (const { host: name, at: seconds, answers } of inOrder)
            connectivity.observe(name, observation(answers ? undefined : 'connect_failure'), after(seconds));
          expect(connectivity.isProved(failing, after(at))).toBe(
            history.some((one) => one.answers && one.host !== failing && one.at >= at),
          );
        },
      ),
    );
  });
});

describe('witnesses', () => {
  test('are the hosts that answered, the latest first, twenty at most', () => {
    const connectivity = new ConnectivityMonitor();
    for (let number = 0; number < 30; number += 1)
      connectivity.observe(`host-${number}`, observation(), after(number));
    connectivity.observe('host-15', observation(), after(31));
    const hosts = connectivity.witnesses().map(({ host }) => host);
    expect(hosts).toHaveLength(20);
    expect(hosts.slice(0, 3)).toEqual(['host-15', 'host-29', 'host-28']);
    expect(hosts.at(-1)).toBe('host-10');
  });
});

describe('a machine seems to be offline', () => {
  const offline = (...failures: (FailureClass | undefined)[]): boolean => {
    const connectivity = new ConnectivityMonitor();
    for (const failure of failures) connectivity.observe('a', observation(failure), START);
    return connectivity.isOffline;
  };

  test.each<[(FailureClass | undefined)[]]>([
    [['dns_not_found']],
    [['dns_failure', 'connect_refused', 'connect_timeout', 'connect_failure']],
    [['invalid_url', 'dns_failure']],
  ])('if no host could be looked up or reached: %j', (failures) => {
    expect(offline(...failures)).toBe(true);
  });

  test.each<[(FailureClass | undefined)[]]>([
    [[]],
    [['invalid_url']],
    [['dns_failure', undefined]],
    [[undefined, 'dns_failure']],
    [['dns_failure', 'reset']],
    [['tls_invalid']],
    [['blocked_address', 'dns_failure']],
  ])('and only then: %j', (failures) => {
    expect(offline(...failures)).toBe(false);
  });
});
