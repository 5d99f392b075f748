/** How often an error that repeats itself is logged. */
import { createLogger } from '@footing/telemetry';
import { expect, test, vi } from 'vitest';
import { logRepeatedErrors } from './repeated-errors.ts';

test('an error is logged at once, then once in ten seconds with how often it came; others are not held up', () => {
  const logger = createLogger('worker', { level: 'silent', format: 'json' });
  const lines: unknown[] = [];
  vi.spyOn(logger, 'error').mockImplementation((given: unknown) => {
    const { err, repeated } = given as { err: Error; repeated?: number };
    lines.push([err.message, repeated]);
  });
  let time = 0;
  const log = logRepeatedErrors(logger, 'job queue', () => time);
  for (time = 0; time < 25_000; time += 100) log(new Error('no connection'));
  log(new Error('another'));
  expect(lines).toEqual([
    ['no connection', undefined],
    ['no connection', 99],
    ['no connection', 99],
    ['another', undefined],
  ]);
});
