/** What is known of a host that fails before any request. */
import { describe, expect, test } from 'vitest';
import type { FailureClass } from '../fetch/failure.ts';
import { judge } from '../verdict/judge.ts';
import type { Checked } from './checker.ts';
import { KnownFailures, MIN_EQUAL_FAILURES } from './known-failures.ts';

const checked = (failure?: FailureClass): Checked => {
  const observation = {
    url: 'https://a.example/0',
    observedAt: new Date('2026-01-01T00:00:00Z'),
    redirects: [],
    finalUrl: 'https://a.example/0',
    timings: { totalMs: 5 },
    ...(failure === undefined ? { status: 404 } : { failure: { class: failure, detail: 'why' } }),
  };
  return { observation, verdict: judge(observation), comparisons: {} };
};

/** What is known after one result for each of the URLs. */
function after(urls: readonly string[], failure: FailureClass | undefined): KnownFailures {
  const known = new KnownFailures();
  for (const url of urls) known.observe(url, checked(failure));
  return known;
}

const urls = (count: number, scheme = 'https'): string[] =>
  Array.from({ length: count }, (_, number) => `${scheme}://a.example/${number}`);

describe('the result of a URL is known unasked', () => {
  test.each<[FailureClass]>([
    ['dns_not_found'],
    ['dns_failure'],
    ['connect_refused'],
    ['connect_timeout'],
    ['connect_failure'],
    ['tls_invalid'],
    ['tls_expired'],
    ['tls_incomplete_chain'],
  ])('after three URLs in a row with the same failure: %s', (failure) => {
    expect(MIN_EQUAL_FAILURES).toBe(3);
    expect(after(urls(2), failure).resultFor('https://a.example/9')).toBeUndefined();
    expect(after(urls(3), failure).resultFor('https://a.example/9')).toMatchObject({
      verdict: { reasonCode: failure },
      observation: {
        url: 'https://a.example/9',
        finalUrl: 'https://a.example/9',
        failure: { class: failure, detail: 'why' },
        timings: { totalMs: 0 },
      },
    });
  });

  test('for both schemes where the name fails, and for one where its connections do', () => {
    expect(after(urls(3), 'dns_not_found').resultFor('http://a.example/9')).toBeDefined();
    expect(after(urls(3), 'connect_failure').resultFor('http://a.example/9')).toBeDefined();
    for (const failure of ['connect_refused', 'connect_timeout', 'tls_invalid'] as const)
      expect(after(urls(3), failure).resultFor('http://a.example/9')).toBeUndefined();
  });
});

describe('nothing is known', () => {
  test('after the same URL again and again', () => {
    expect(
      after(['https://a.example/', 'https://a.example/', 'https://a.example/'], 'dns_failure'),
    ).toSatisfy((known: KnownFailures) => known.resultFor('https://a.example/9') === undefined);
  });

  test.each<[FailureClass | undefined]>([
    [undefined],
    ['response_timeout'],
    ['reset'],
    ['robots_disallowed'],
    ['blocked_address'],
    ['invalid_url'],
  ])('after what each URL has for itself: %s', (failure) => {
    expect(after(urls(5), failure).resultFor('https://a.example/9')).toBeUndefined();
  });

  test('after a redirect to a host that fails', () => {
    const known = new KnownFailures();
    for (const url of urls(5)) {
      const result = checked('dns_not_found');
      result.observation.redirects.push({ status: 301, location: 'https://b.example/' });
      known.observe(url, result);
    }
    expect(known.resultFor('https://a.example/9')).toBeUndefined();
  });

  test.each<[FailureClass | undefined]>([[undefined], ['connect_timeout'], ['reset']])(
    'of failures with another result among them: %s',
    (between) => {
      const known = after(urls(2), 'connect_refused');
      known.observe('https://a.example/7', checked(between));
      known.observe('https://a.example/8', checked('connect_refused'));
      expect(known.resultFor('https://a.example/9')).toBeUndefined();
    },
  );

  test('any more of a name once a page of the host answers; what https refuses is known still', () => {
    const name = after(urls(3), 'dns_failure');
    name.observe('http://a.example/1', checked());
    expect(name.resultFor('https://a.example/9')).toBeUndefined();
    const port = after(urls(3), 'connect_refused');
    port.observe('http://a.example/1', checked());
    expect(port.resultFor('https://a.example/9')).toBeDefined();
  });
});
