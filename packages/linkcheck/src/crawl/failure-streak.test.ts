/** When a host is taken for down in the middle of a visit. */
import { describe, expect, test } from 'vitest';
import type { FailureClass } from '../fetch/failure.ts';
import { judge } from '../verdict/judge.ts';
import type { Checked } from './checker.ts';
import { FailureStreak } from './failure-streak.ts';
import type { RobotsRule } from './robots.ts';

function checked(seen: number | FailureClass, totalMs = 20, robots?: RobotsRule): Checked {
  const observation = {
    url: 'https://a.example/',
    observedAt: new Date('2026-01-01T00:00:00Z'),
    redirects: [],
    finalUrl: 'https://a.example/',
    timings: { totalMs },
    ...(typeof seen === 'number' ? { status: seen } : { failure: { class: seen, detail: '' } }),
  };
  return {
    observation,
    verdict: judge(observation),
    comparisons: {},
    ...(robots === undefined ? {} : { robots }),
  };
}

function isDownAfter(...results: (number | FailureClass | Checked)[]): boolean {
  const streak = new FailureStreak();
  for (const result of results) streak.observe(typeof result === 'object' ? result : checked(result));
  return streak.isDown;
}

const SILENT_ROBOTS: RobotsRule = { access: 'allowed' };

describe('a host is down', () => {
  test.each<[string, (number | FailureClass | Checked)[]]>([
    ['after three equal failures from the beginning', [503, 503, 503]],
    ['after errors of the server of different numbers', [500, 502, 503]],
    ['after three connections that are broken off', ['reset', 'reset', 'reset']],
    ['after three equal failures that others came before', ['reset', 503, 503, 503]],
    ['after five equal failures, where it has answered before', [404, 503, 503, 503, 503, 503]],
    ['whatever comes after', [503, 503, 503, 200]],
    ['whatever is skipped in between', [503, 'robots_disallowed', 503, 'blocked_address', 503]],
    [
      'after two URLs on which 30 seconds were spent',
      [checked('response_timeout', 15_000), checked('response_timeout', 15_000)],
    ],
    [
      'after a URL and a robots.txt on which 30 seconds were spent',
      [checked('response_timeout', 15_000, SILENT_ROBOTS)],
    ],
    [
      'after two URLs and a robots.txt',
      [checked('reset', 20, SILENT_ROBOTS), checked('reset', 20, SILENT_ROBOTS)],
    ],
  ])('%s', (_promise, results) => {
    expect(isDownAfter(...results)).toBe(true);
  });
});

describe('a host is not down', () => {
  test.each<[string, (number | FailureClass | Checked)[]]>([
    ['before anything was seen', []],
    ['after two failures', [503, 503]],
    ['after one failure, however long it took', [checked('response_timeout', 45_000)]],
    ['after failures on different grounds', [503, 'reset', 503, 'reset', 503, 'reset']],
    ['after four equal failures, where it has answered before', [404, 503, 503, 503, 503]],
    ['where it answers in between', [503, 503, 404, 503, 503]],
    ['after pages that are gone', [404, 404, 404, 404]],
    ['after refusals', [403, 403, 403, 403]],
    ['after what it skips', ['robots_unavailable', 'robots_unavailable', 'robots_unavailable']],
    ['by what fails before a connection', ['connect_refused', 'connect_refused', 'connect_refused']],
    ['by its TLS', ['tls_expired', 'tls_expired', 'tls_expired']],
    ['where that fails in between', [503, 503, 'connect_refused', 503, 503]],
    [
      'for the time of other failures',
      [checked('response_timeout', 29_000), checked('reset', 1_000), checked('reset', 1_000)],
    ],
    ['where robots.txt answered', [checked(503, 20, { access: 'allowed', status: 404 }), 503]],
  ])('%s', (_promise, results) => {
    expect(isDownAfter(...results)).toBe(false);
  });
});
