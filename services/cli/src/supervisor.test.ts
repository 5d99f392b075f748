/** A service that keeps ending is started again at growing intervals, and then given up. */
import type { Logger } from '@footing/telemetry';
import { afterEach, describe, expect, test } from 'vitest';
import { createSupervisor, type Supervisor } from './supervisor.ts';

/** An option that Node.js refuses: a service ends, with code 9, before it has done anything. */
const UNABLE = { NODE_OPTIONS: '--no-such-option' };

interface Line {
  at: number;
  message: string;
  restarts?: number;
}

let supervisor: Supervisor | undefined;

afterEach(async () => {
  await supervisor?.stop(['worker', 'api']);
});

/** A supervisor of services that cannot run, and the lines it logs. */
function supervise(): [Supervisor, Line[]] {
  const lines: Line[] = [];
  const write = (fields: { restarts?: number }, message: string): void =>
    void lines.push({ ...fields, at: Date.now(), message });
  supervisor = createSupervisor(UNABLE, { info: write, error: write } as unknown as Logger, 5_000);
  return [supervisor, lines];
}

const when = (lines: readonly Line[], message: string): number[] =>
  lines.filter((line) => line.message === message).map(({ at }) => at);

describe('a service that ends by itself', () => {
  test('before it is ready is said not to have started', async () => {
    const [{ start }] = supervise();
    await expect(start('worker')).rejects.toMatchObject({
      code: 'service_not_ready',
      message: 'The worker did not start (ended with code 9).',
    });
  });

  test('is started again five times, each after twice the wait, and given up at the sixth end', async () => {
    const [{ start, failed }, lines] = supervise();
    await expect(start('worker')).rejects.toMatchObject({ code: 'service_not_ready' });
    await expect(failed).rejects.toMatchObject({
      code: 'service_failed',
      message: 'The worker keeps ending (code 9).',
    });
    const starts = when(lines, 'service started');
    const ends = when(lines, 'a service ended by itself');
    expect(starts).toHaveLength(6);
    expect(ends).toHaveLength(6);
    const waits = starts.slice(1).map((start, index) => start - (ends[index] ?? 0));
    for (const [index, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(200 * 2 ** index - 5);
  });

  test('is not started again once all are stopped', async () => {
    const [{ start, stop }, lines] = supervise();
    await expect(start('worker')).rejects.toThrow();
    await stop(['worker']);
    const starts = when(lines, 'service started').length;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(when(lines, 'service started')).toHaveLength(starts);
  });
});
