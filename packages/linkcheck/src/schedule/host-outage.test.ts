/** When a host as a whole is taken for down. */
import { describe, expect, test } from 'vitest';
import type { VerdictName } from '../schema.ts';
import type { Verdict } from '../verdict/judge.ts';
import { isHostOutage } from './host-outage.ts';

const verdict = (name: VerdictName, reasonCode: string): Verdict => ({
  verdict: name,
  reasonCode,
  reason: '',
  confidence: 0.8,
});
const times = (count: number, name: VerdictName, reasonCode: string): Verdict[] =>
  Array.from({ length: count }, () => verdict(name, reasonCode));
const well = (count: number): Verdict[] => times(count, 'alive', 'http_200');
const silent = (count: number, reasonCode = 'connect_timeout'): Verdict[] =>
  times(count, 'unreachable', reasonCode);

describe('a host is down', () => {
  test.each<[promise: string, verdicts: Verdict[]]>([
    ['when all of three links fail for the same reason', silent(3)],
    ['when four in five of its links fail for the same reason', [...silent(4), ...well(1)]],
    ['when eight in ten do, whichever comes first', [...well(2), ...silent(8)]],
    [
      'when its links fail with errors of the server of different numbers',
      [...silent(1, 'http_500'), ...silent(2, 'http_502'), ...silent(1, 'http_503'), ...well(1)],
    ],
    ['when robots.txt fails for all of them', silent(3, 'robots_unavailable')],
    ['when it sends all its links to its front page', times(5, 'soft_404', 'redirect_to_root')],
    ['when it says 200 and "not found" of all its links', times(3, 'soft_404', 'not_found_title')],
  ])('%s', (_promise, verdicts) => {
    expect(isHostOutage(verdicts)).toBe(true);
  });
});

describe('a host is not down', () => {
  test.each<[promise: string, verdicts: Verdict[]]>([
    ['when nothing was asked of it', []],
    ['when one link alone was checked', silent(1)],
    ['when two links were checked, and both fail', silent(2)],
    ['when three in four of its links fail', [...silent(3), ...well(1)]],
    ['when a tenth of its links fail', [...silent(3), ...well(27)]],
    ['when its links are well', well(5)],
    ['when its links fail for different reasons', [...silent(3, 'reset'), ...silent(2, 'tls_expired')]],
    [
      'when only some of its failures are errors of the server',
      [...silent(3, 'http_500'), ...silent(2, 'http_408')],
    ],
    ['when it says of everything that it is not there', times(5, 'broken', 'http_404')],
    ['when it refuses everything', times(5, 'restricted', 'http_403')],
  ])('%s', (_promise, verdicts) => {
    expect(isHostOutage(verdicts)).toBe(false);
  });
});
