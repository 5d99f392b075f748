/** Digests are due at their hour of their time zone, also where clocks are put forward. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone, nextDigest } from './next-digest.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

test.each([
  ['daily', 'Europe/Minsk', '2026-03-01T04:59:00Z', '2026-03-01T05:00:00.000Z'],
  ['daily', 'Europe/Minsk', '2026-03-01T05:00:00Z', '2026-03-02T05:00:00.000Z'],
  ['weekly', 'Asia/Shanghai', '2026-03-01T00:00:00Z', '2026-03-02T00:00:00.000Z'],
  ['daily', 'America/New_York', '2026-03-07T13:00:00Z', '2026-03-08T12:00:00.000Z'],
] as const)('%s at 8 in %s after %s is at %s', (timing, timeZone, after, due) => {
  expect(nextDigest({ timing, hour: 8, weekday: 'monday', timeZone }, new Date(after))?.toISOString()).toBe(
    due,
  );
});

test('the next digest is later than now, within a day or a week, at its hour', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.integer({ min: 4, max: 23 }),
      fc.constantFrom('daily' as const, 'weekly' as const),
      fc.constantFrom(...WEEKDAYS),
      fc.constantFrom('UTC', 'Europe/Minsk', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'),
      (after, hour, timing, weekday, timeZone) => {
        const due = nextDigest({ timing, hour, weekday, timeZone }, after);
        const hours = ((due?.getTime() ?? 0) - after.getTime()) / 3_600_000;
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThanOrEqual((timing === 'daily' ? 24 : 168) + 1);
        const told = new Intl.DateTimeFormat('en', {
          ...{ timeZone, hour: 'numeric', hourCycle: 'h23', minute: 'numeric', weekday: 'long' },
        }).formatToParts(due ?? after);
        const part = (type: string) => told.find((each) => each.type === type)?.value;
        expect([Number(part('hour')), Number(part('minute'))]).toEqual([hour, 0]);
        if (timing === 'weekly') expect(part('weekday')?.toLowerCase()).toBe(weekday);
      },
    ),
  );
});

test('what is told at once has no digest', () => {
  expect(
    nextDigest({ timing: 'at_once', hour: 8, weekday: 'monday', timeZone: 'UTC' }, new Date()),
  ).toBeNull();
});

test('a time zone is one that is known', () => {
  expect(['Europe/Minsk', 'UTC', 'Mars/Base', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
