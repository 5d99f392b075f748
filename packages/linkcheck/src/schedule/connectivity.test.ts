/** When one's own connectivity is taken for down. */
import { describe, expect, test } from 'vitest';
import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';
import { ConnectivityMonitor } from './connectivity.ts';

const MINUTE = 60_000;
const START = new Date('2026-01-01T00:00:00Z');
const after = (minutes: number): Date => new Date(START.getTime() + minutes * MINUTE);
const observation = (failure: FailureClass | undefined, minutes = 0): Observation => ({
  url: '',
  observedAt: after(minutes),
  redirects: [],
  finalUrl: '',
  timings: { totalMs: 1 },
  ...(failure === undefined ? { status: 200 } : { failure: { class: failure, detail: '' } }),
});

describe('ConnectivityMonitor', () => {
  test('is down when no host of three answers, and only then', () => {
    const connectivity = new ConnectivityMonitor();
    connectivity.observe('a', observation('dns_not_found'));
    connectivity.observe('b', observation('dns_failure'));
    connectivity.observe('b', observation('dns_failure'));
    expect(connectivity.isOffline(START)).toBe(false);
    connectivity.observe('c', observation('connect_failure'));
    expect(connectivity.isOffline(START)).toBe(true);
    connectivity.observe('d', observation('reset'));
    expect(connectivity.isOffline(START)).toBe(false);
  });

  test('is up again with the first answer, and forgets what is long past', () => {
    const connectivity = new ConnectivityMonitor();
    for (const host of ['a', 'b', 'c']) connectivity.observe(host, observation('dns_failure'));
    expect(connectivity.isOffline(after(11))).toBe(false);
    for (const host of ['a', 'b', 'c']) connectivity.observe(host, observation('dns_failure', 20));
    expect(connectivity.isOffline(after(21))).toBe(true);
    connectivity.observe('a', observation(undefined, 22));
    expect(connectivity.isOffline(after(22))).toBe(false);
  });

  test('takes what is ten minutes old into account, and nothing older', () => {
    const connectivity = new ConnectivityMonitor();
    for (const host of ['a', 'b', 'c']) connectivity.observe(host, observation('dns_failure'));
    expect(connectivity.isOffline(after(10))).toBe(true);
    expect(connectivity.isOffline(new Date(after(10).getTime() + 1))).toBe(false);
  });

  test.each<[FailureClass, boolean]>([
    ['dns_not_found', true],
    ['dns_failure', true],
    ['connect_failure', true],
    ['connect_timeout', true],
    ['connect_refused', false],
    ['tls_invalid', false],
    ['response_timeout', false],
    ['robots_disallowed', false],
  ])('%s of every host means that it is down: %s', (failure, offline) => {
    const connectivity = new ConnectivityMonitor();
    for (const host of ['a', 'b', 'c']) connectivity.observe(host, observation(failure));
    expect(connectivity.isOffline(START)).toBe(offline);
  });
});
