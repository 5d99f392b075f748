/** When ticks happen, also on a machine whose clock is set. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTicks, type Ticks } from './ticks.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let ticks: Ticks;
let ran: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.setSystemTime('2026-11-28T10:02:00Z');
  ran = [];
});

afterEach(async () => {
  await ticks.stop();
  vi.useRealTimers();
});

function start(task = async (): Promise<void> => undefined): void {
  ticks = startTicks({
    cron: '*/5 * * * *',
    timezone: 'UTC',
    task: () => {
      ran.push(new Date().toISOString().slice(0, 19));
      return task();
    },
  });
}

describe('ticks', () => {
  test('come at the times of the expression', async () => {
    start();
    await vi.advanceTimersByTimeAsync(11 * MINUTE);
    expect(ran).toEqual(['2026-11-28T10:05:00', '2026-11-28T10:10:00']);
  });

  test('come within one interval after the clock was set back, by however much', async () => {
    start();
    vi.setSystemTime(Date.now() - 400 * DAY);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(ran).toHaveLength(1);
  });

  test('come once after the clock was set ahead or the machine slept, and then on time', async () => {
    start();
    vi.setSystemTime(Date.now() + 400 * DAY);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(ran).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(ran).toHaveLength(3);
  });

  test('do not start the task while it still runs', async () => {
    let finish = (): void => undefined;
    start(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await vi.advanceTimersByTimeAsync(21 * MINUTE);
    expect(ran).toHaveLength(1);
    finish();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(ran).toHaveLength(2);
    finish();
  });
});
