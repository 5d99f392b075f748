import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VerdictName } from '../schema.ts';
import type { Verdict } from '../verdict/judge.ts';
import { advance, type LinkStatus } from './advance.ts';
import { DEFAULT_CONFIRMATION_POLICY as confirmation } from './confirmation-policy.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = new Date('2026-01-01T00:00:00Z');

const unchecked: LinkStatus = {
  state: 'unchecked',
  stateSince: START,
  failures: 0,
  firstFailureAt: null,
  successes: 0,
};
const verdictOf = (verdict: VerdictName): Verdict => ({ verdict, reasonCode: verdict, reason: '' });

interface Event {
  verdict: VerdictName;
  atMs: number;
  hostOutage?: boolean;
}

function run(events: readonly Event[], from: LinkStatus = unchecked): LinkStatus {
  return events.reduce(
    (status, { verdict, atMs, hostOutage = false }) =>
      advance(status, verdictOf(verdict), {
        now: new Date(START.getTime() + atMs),
        hostOutage,
        random: 0.5,
        confirmation,
      }).next,
    from,
  );
}

const anyVerdict = fc.constantFrom<VerdictName>(
  'alive',
  'moved',
  'redirected',
  'drifted',
  'restricted',
  'skipped',
  'rate_limited',
  'broken',
  'soft_404',
  'unreachable',
);
const anyEvent = fc.record({
  verdict: anyVerdict,
  atMs: fc.integer({ min: -30 * DAY, max: 60 * DAY }),
  hostOutage: fc.boolean(),
});

describe('advance', () => {
  test('one bad answer makes a link suspect, not broken', () => {
    expect(run([{ verdict: 'broken', atMs: 0 }]).state).toBe('suspect');
  });

  test('a link is broken after three failures over a day', () => {
    const failures = [0, 2 * HOUR, DAY].map((atMs): Event => ({ verdict: 'broken', atMs }));
    expect(run(failures.slice(0, 2)).state).toBe('suspect');
    expect(run(failures).state).toBe('broken');
  });

  test('three failures within an hour do not break a link', () => {
    expect(run([0, 1, 2].map((minute) => ({ verdict: 'soft_404', atMs: minute * 60_000 }))).state).toBe(
      'suspect',
    );
  });

  test('one good answer restores a broken link and forgets its failures', () => {
    const broken = run([0, HOUR, DAY].map((atMs): Event => ({ verdict: 'broken', atMs })));
    expect(run([{ verdict: 'alive', atMs: 2 * DAY }], broken)).toMatchObject({
      state: 'alive',
      failures: 0,
      firstFailureAt: null,
    });
  });

  test('an outage of the host makes its links unreachable and never broken, however long it lasts', () => {
    const outage = Array.from(
      { length: 60 },
      (_, day): Event => ({ verdict: 'unreachable', atMs: day * DAY, hostOutage: true }),
    );
    expect(run(outage)).toMatchObject({ state: 'unreachable', failures: 0 });
  });

  test('a page that alone is unreachable for two weeks is broken', () => {
    const days = (last: number) =>
      Array.from({ length: last + 1 }, (_, day): Event => ({ verdict: 'unreachable', atMs: day * DAY }));
    expect(run(days(13)).state).toBe('unreachable');
    expect(run(days(14)).state).toBe('broken');
  });

  test('a rate limit changes nothing but the time of the next check', () => {
    const alive = run([{ verdict: 'alive', atMs: 0 }]);
    const verdict: Verdict = { ...verdictOf('rate_limited'), retryAfterSeconds: 7200 };
    const step = advance(alive, verdict, { now: START, hostOutage: false, random: 0.5, confirmation });
    expect(step.next).toEqual(alive);
    expect(step.nextCheckAt).toEqual(new Date(START.getTime() + 7_200_000));
  });

  test('a link that stays well is checked ever more rarely, up to the longest wait', () => {
    let status = unchecked;
    const waits: number[] = [];
    for (let check = 0; check < 7; check += 1) {
      const step = advance(status, verdictOf('alive'), {
        now: START,
        hostOutage: false,
        random: 0.5,
        confirmation,
      });
      waits.push((step.nextCheckAt.getTime() - START.getTime()) / DAY);
      status = step.next;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 16, 16]);
  });

  test('whatever happens, a link is broken only with enough failures behind it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let status = unchecked;
        for (const event of events) {
          const before = status;
          status = run([event], status);
          if (status.state === 'broken' && before.state !== 'broken') {
            expect(status.failures).toBeGreaterThanOrEqual(confirmation.confirmFailures);
            expect(event.hostOutage).toBe(false);
          }
        }
      }),
    );
  });

  test('whatever happens, a good answer is believed at once and the next check lies ahead', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 20 }),
        anyEvent,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (history, last, random) => {
          const now = new Date(START.getTime() + last.atMs);
          const step = advance(run(history), verdictOf(last.verdict), {
            now,
            hostOutage: last.hostOutage,
            random,
            confirmation,
          });
          expect(step.nextCheckAt.getTime()).toBeGreaterThan(now.getTime());
          if (['alive', 'moved', 'redirected'].includes(last.verdict))
            expect(step.next.state).toBe(last.verdict);
        },
      ),
    );
  });

  test('answers that alternate between good and bad never break a link', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 * DAY }), { maxLength: 60 }), (gaps) => {
        let atMs = 0;
        const events = gaps.map((gap, index): Event => {
          atMs += gap;
          return { verdict: index % 2 === 0 ? 'broken' : 'alive', atMs };
        });
        expect(run(events).state).not.toBe('broken');
      }),
    );
  });

  test('a page that stays dead is broken in the end, however the checks fall', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 * DAY }), { minLength: 2, maxLength: 30 }),
        (gaps) => {
          let atMs = 0;
          const times = [0, ...gaps.map((gap) => (atMs += gap))];
          const { state } = run(times.map((at) => ({ verdict: 'broken', atMs: at })));
          const confirmed = times.some(
            (at, index) => index + 1 >= confirmation.confirmFailures && at >= confirmation.confirmMs,
          );
          expect(state).toBe(confirmed ? 'broken' : 'suspect');
        },
      ),
    );
  });

  test('answers that go to and fro tell of a break at most once in each confirmation window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ dead: fc.boolean(), gap: fc.integer({ min: 60_000, max: 2 * DAY }) }), {
          maxLength: 80,
        }),
        (answers) => {
          let atMs = 0;
          let status = unchecked;
          let lastBreak = Number.NEGATIVE_INFINITY;
          for (const { dead, gap } of answers) {
            atMs += gap;
            const before = status.state;
            status = run([{ verdict: dead ? 'broken' : 'alive', atMs }], status);
            if (status.state === 'broken' && before !== 'broken') {
              expect(atMs - lastBreak).toBeGreaterThanOrEqual(confirmation.confirmMs);
              lastBreak = atMs;
            }
          }
        },
      ),
    );
  });

  test('chance and late ticks change when a link is checked, and nothing of what is believed of it', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 20 }),
        fc.array(chance, { minLength: 20, maxLength: 20 }),
        (events, chances) => {
          let lucky = unchecked;
          for (const [index, { verdict, atMs, hostOutage }] of events.entries()) {
            const now = new Date(START.getTime() + atMs);
            lucky = advance(lucky, verdictOf(verdict), {
              now,
              hostOutage,
              random: chances[index] ?? 0,
              confirmation,
            }).next;
          }
          expect(lucky).toEqual(run(events));
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 20 }),
        fc.integer({ min: 0, max: 30 * DAY }),
        (events, late) => {
          const answers = events.filter(
            ({ verdict }) => !['broken', 'soft_404', 'unreachable'].includes(verdict),
          );
          const delayed = answers.map((event) => ({ ...event, atMs: event.atMs + late }));
          expect(run(delayed).state).toBe(run(answers).state);
        },
      ),
    );
  });

  test('a clock that jumps, either way, does no lasting harm', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 20 }),
        fc.integer({ min: -400 * DAY, max: 400 * DAY }),
        (history, jump) => {
          const jumped = run(history.map((event) => ({ ...event, atMs: event.atMs + jump })));
          const settled = [0, DAY, 2 * DAY, 3 * DAY].map((atMs): Event => ({ verdict: 'broken', atMs }));
          expect(run(settled, run([{ verdict: 'alive', atMs: 0 }], jumped)).state).toBe('broken');
          expect(run([{ verdict: 'alive', atMs: 4 * DAY }], jumped).state).toBe('alive');
        },
      ),
    );
  });
});
