import { describe, expect, test } from 'vitest';
import type { FailureClass } from '../fetch/failure.ts';
import type { Observation } from '../fetch/observation.ts';
import { OwnNetwork } from './connectivity.ts';

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

describe('OwnNetwork', () => {
  test('is down when no host of three answers, and only then', () => {
    const network = new OwnNetwork();
    network.learn('a', observation('dns_not_found'));
    network.learn('b', observation('dns_failure'));
    network.learn('b', observation('dns_failure'));
    expect(network.isDown(START)).toBe(false);
    network.learn('c', observation('connect_failure'));
    expect(network.isDown(START)).toBe(true);
    network.learn('d', observation('reset'));
    expect(network.isDown(START)).toBe(false);
  });

  test('is up again with the first answer, and forgets what is long past', () => {
    const network = new OwnNetwork();
    for (const host of ['a', 'b', 'c']) network.learn(host, observation('dns_failure'));
    expect(network.isDown(after(11))).toBe(false);
    for (const host of ['a', 'b', 'c']) network.learn(host, observation('dns_failure', 20));
    expect(network.isDown(after(21))).toBe(true);
    network.learn('a', observation(undefined, 22));
    expect(network.isDown(after(22))).toBe(false);
  });
});
