import { describe, expect, test } from 'vitest';
import { CrawlDelay } from './crawl-delay.ts';

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
    pace.observe({ ...answer(200), crawlDelaySeconds: 10 });
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
});
