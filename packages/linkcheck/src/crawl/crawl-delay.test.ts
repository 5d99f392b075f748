/** The pause between requests, as a host answers well, slowly or not at all. */
import { describe, expect, test } from 'vitest';
import type { FailureClass } from '../fetch/failure.ts';
import { CrawlDelay, MAX_CRAWL_DELAY_MS } from './crawl-delay.ts';

const answer = (status: number, firstByteMs = 20) => ({
  observation: {
    url: '',
    observedAt: new Date(),
    redirects: [],
    finalUrl: '',
    status,
    timings: { totalMs: firstByteMs, firstByteMs },
  },
});

describe('CrawlDelay', () => {
  test('keeps the configured pause while all is well', () => {
    const pace = new CrawlDelay(500);
    pace.observe(answer(200));
    expect(pace.delayMs).toBe(500);
  });

  test('keeps the pause that robots.txt asks for', () => {
    const pace = new CrawlDelay(500);
    pace.observe({ ...answer(200), robots: { access: 'allowed', crawlDelaySeconds: 10 } });
    pace.observe(answer(200));
    expect(pace.delayMs).toBe(10_000);
  });

  test('doubles on overload, up to a minute, and recovers', () => {
    const pace = new CrawlDelay(500);
    const delays = [503, 503, 503].map((status) => {
      pace.observe(answer(status));
      return pace.delayMs;
    });
    expect(delays).toEqual([2_000, 4_000, 8_000]);
    for (let failure = 0; failure < 20; failure += 1) pace.observe(answer(429));
    expect(pace.delayMs).toBe(60_000);
    for (let success = 0; success < 10; success += 1) pace.observe(answer(200));
    expect(pace.delayMs).toBe(500);
  });

  test('gives a host that slows down twice the time its answer took', () => {
    const pace = new CrawlDelay(500);
    pace.observe(answer(200, 3_000));
    expect(pace.delayMs).toBe(6_000);
  });

  test('takes a time-out for overload, and other failures for none', () => {
    const failed = (failure: FailureClass) => {
      const { status: _status, ...observation } = answer(0).observation;
      const pace = new CrawlDelay(500);
      pace.observe({ observation: { ...observation, failure: { class: failure, detail: '' } } });
      return pace.delayMs;
    };
    expect(failed('response_timeout')).toBe(2_000);
    expect(failed('connect_timeout')).toBe(500);
    expect(failed('reset')).toBe(500);
  });

  test.each([
    [500, 500],
    [502, 500],
    [404, 500],
    [403, 500],
    [429, 2_000],
    [503, 2_000],
  ])('after the status %d is %d ms', (status, delayMs) => {
    const pace = new CrawlDelay(500);
    pace.observe(answer(status));
    expect(pace.delayMs).toBe(delayMs);
  });

  test('doubles what it is, whether configured or asked for', () => {
    const configured = new CrawlDelay(3_000);
    configured.observe(answer(503));
    expect(configured.delayMs).toBe(6_000);
    const asked = new CrawlDelay(500);
    asked.observe({ ...answer(503), robots: { access: 'allowed', crawlDelaySeconds: 10 } });
    expect(asked.delayMs).toBe(20_000);
  });

  test('recovers by half with each good answer', () => {
    const pace = new CrawlDelay(500);
    for (let failure = 0; failure < 3; failure += 1) pace.observe(answer(503));
    const delays = [200, 200, 404, 200, 200].map((status) => {
      pace.observe(answer(status));
      return pace.delayMs;
    });
    expect(delays).toEqual([4_000, 2_000, 1_000, 500, 500]);
  });

  test.each([
    [1_000, 500],
    [1_001, 2_002],
    [20_000, 40_000],
    [40_000, 60_000],
  ])('after an answer that took %d ms is %d ms', (firstByteMs, delayMs) => {
    const pace = new CrawlDelay(500);
    pace.observe(answer(200, firstByteMs));
    expect(pace.delayMs).toBe(delayMs);
  });

  test('recovers from overload no faster for an answer that is slow', () => {
    const pace = new CrawlDelay(500);
    for (let failure = 0; failure < 5; failure += 1) pace.observe(answer(503));
    expect(pace.delayMs).toBe(32_000);
    pace.observe(answer(200, 2_000));
    expect(pace.delayMs).toBe(16_000);
    for (let slow = 0; slow < 5; slow += 1) pace.observe(answer(200, 2_000));
    expect(pace.delayMs).toBe(4_000);
  });

  test('is the longest that robots.txt has asked for', () => {
    const pace = new CrawlDelay(500);
    pace.observe({ ...answer(200), robots: { access: 'allowed', crawlDelaySeconds: 10 } });
    pace.observe({ ...answer(200), robots: { access: 'allowed', crawlDelaySeconds: 2 } });
    expect(pace.delayMs).toBe(10_000);
    pace.observe({ ...answer(200), robots: { access: 'allowed', crawlDelaySeconds: 3_600 } });
    expect(pace.delayMs).toBe(MAX_CRAWL_DELAY_MS);
  });

  test('is never shorter than configured, also where that is longer than any that adapts', () => {
    const pace = new CrawlDelay(90_000);
    for (let failure = 0; failure < 5; failure += 1) pace.observe(answer(503));
    expect(pace.delayMs).toBe(90_000);
  });

  test('keeps the configured pause, where no time of an answer is known', () => {
    const pace = new CrawlDelay(500);
    pace.observe({ observation: { ...answer(200).observation, timings: { totalMs: 9_000 } } });
    expect(pace.delayMs).toBe(500);
  });
});
