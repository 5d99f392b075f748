/** What one check makes of a link, and when the next one is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkStateName, VerdictName } from '../schema.ts';
import type { Verdict } from '../verdict/judge.ts';
import { advance, type Circumstances, type LinkStatus } from './advance.ts';
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
const verdictOf = (verdict: VerdictName): Verdict => ({
  verdict,
  reasonCode: verdict,
  reason: '',
  confidence: 0.9,
});

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
            expect(event.hostOutage && event.verdict !== 'soft_404').toBe(false);
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

/** One step at `START`, without jitter unless `random` says so. */
const step = (
  status: Partial<LinkStatus>,
  verdict: Verdict | VerdictName,
  more: Partial<Circumstances> = {},
) =>
  advance({ ...unchecked, ...status }, typeof verdict === 'string' ? verdictOf(verdict) : verdict, {
    now: START,
    hostOutage: false,
    random: 0.5,
    confirmation,
    ...more,
  });
const hoursUntilNext = (...args: Parameters<typeof step>): number =>
  (step(...args).nextCheckAt.getTime() - START.getTime()) / HOUR;

describe('the next check', () => {
  test.each<[state: LinkStateName, before: Partial<LinkStatus>, verdict: VerdictName, hours: number]>([
    ['alive', {}, 'alive', 24],
    ['moved', {}, 'moved', 24],
    ['redirected', {}, 'redirected', 24],
    ['drifted', {}, 'drifted', 24],
    ['restricted', {}, 'restricted', 3 * 24],
    ['restricted', { state: 'restricted', successes: 5 }, 'restricted', 3 * 24],
    ['skipped', {}, 'skipped', 30 * 24],
    ['broken', { state: 'broken', failures: 9, firstFailureAt: START }, 'broken', 7 * 24],
    ['broken', { state: 'broken', failures: 9, firstFailureAt: START }, 'unreachable', 7 * 24],
    ['unreachable', { state: 'unreachable' }, 'unreachable', 6],
    ['suspect', {}, 'broken', 0.25],
    ['suspect', { state: 'suspect', failures: 1, firstFailureAt: START }, 'soft_404', 2],
    ['suspect', { state: 'suspect', failures: 2, firstFailureAt: START }, 'unreachable', 8],
    ['suspect', { state: 'suspect', failures: 3, firstFailureAt: START }, 'broken', 24],
    ['suspect', { state: 'suspect', failures: 40, firstFailureAt: START }, 'broken', 24],
    ['suspect', { state: 'suspect', failures: 2, firstFailureAt: START }, 'rate_limited', 1],
    ['broken', { state: 'broken' }, 'rate_limited', 1],
  ])(
    'of a link that is %s, as it was %j and answers %s, is after %d hours',
    (state, before, verdict, hours) => {
      expect(step(before, verdict).next.state).toBe(state);
      expect(hoursUntilNext(before, verdict)).toBe(hours);
    },
  );

  test('of a link whose host is down is after six hours', () => {
    expect(hoursUntilNext({ state: 'alive' }, 'unreachable', { hostOutage: true })).toBe(6);
  });

  test('of a suspect is that of a good link, where no wait is set for suspects', () => {
    const policy = { ...confirmation, suspectWaitsMs: [] };
    expect(hoursUntilNext({}, 'broken', { confirmation: policy })).toBe(24);
  });

  test.each([
    [0, 21.6],
    [0.25, 22.8],
    [0.5, 24],
    [1, 26.4],
  ])('is moved by chance (%d) a tenth to either side: %d hours', (random, hours) => {
    expect(hoursUntilNext({}, 'alive', { random })).toBeCloseTo(hours, 6);
  });

  test('falls on a whole millisecond', () => {
    expect(step({}, 'alive', { random: 1 / 3 }).nextCheckAt.getTime() % 1).toBe(0);
  });

  test.each<[verdict: VerdictName, retryAfterHours: number, hours: number]>([
    ['unreachable', 12, 12],
    ['broken', 12, 12],
    ['restricted', 100, 100],
    ['restricted', 12, 72],
    ['rate_limited', 2, 2],
    ['rate_limited', 0.5, 1],
    ['alive', 0, 24],
  ])('after %s with Retry-After of %d hours is after %d hours', (verdict, retryAfterHours, hours) => {
    const retryAfterSeconds = retryAfterHours * 3600;
    expect(hoursUntilNext({}, { ...verdictOf(verdict), retryAfterSeconds })).toBe(hours);
  });
});

describe('what is remembered of a link', () => {
  const EARLIER = new Date(START.getTime() - DAY);
  const LATER = new Date(START.getTime() + DAY);

  test.each<[VerdictName, Partial<LinkStatus>, Partial<Circumstances>]>([
    ['alive', { state: 'alive' }, {}],
    ['restricted', { state: 'restricted' }, {}],
    ['broken', { state: 'broken', failures: 3, firstFailureAt: EARLIER }, {}],
    ['broken', { state: 'suspect', failures: 1, firstFailureAt: START }, {}],
    ['broken', { state: 'broken' }, { hostOutage: true }],
    ['unreachable', { state: 'unreachable' }, { hostOutage: true }],
    ['rate_limited', { state: 'alive' }, {}],
  ])('the instant since when it is as it is, while checks (%s) find the same', (verdict, before, more) => {
    expect(step({ ...before, stateSince: EARLIER }, verdict, more).next.stateSince).toBe(EARLIER);
  });

  test.each<[VerdictName, Partial<LinkStatus>, Partial<Circumstances>]>([
    ['moved', { state: 'alive' }, {}],
    ['broken', { state: 'alive' }, {}],
    ['alive', { state: 'broken' }, {}],
    ['unreachable', { state: 'suspect' }, { hostOutage: true }],
  ])('the instant of the change, when a check (%s) finds another state', (verdict, before, more) => {
    expect(step({ ...before, stateSince: EARLIER }, verdict, more).next.stateSince).toBe(START);
  });

  test('how many good checks in a row found the same state, and no others', () => {
    expect(step({ state: 'alive', successes: 3 }, 'alive').next.successes).toBe(4);
    expect(step({ state: 'alive', successes: 3 }, 'moved').next.successes).toBe(1);
    expect(step({ state: 'alive', successes: 3 }, 'rate_limited').next.successes).toBe(3);
    expect(step({ state: 'alive', successes: 3 }, 'broken').next.successes).toBe(0);
    expect(step({ state: 'alive', successes: 3 }, 'broken', { hostOutage: true }).next.successes).toBe(0);
  });

  test('the first of the failures in a row, and how many there were', () => {
    expect(step({}, 'broken').next).toMatchObject({ failures: 1, firstFailureAt: START });
    expect(step({ failures: 1, firstFailureAt: EARLIER }, 'broken').next).toMatchObject({
      failures: 2,
      firstFailureAt: EARLIER,
    });
    expect(step({ failures: 1, firstFailureAt: EARLIER }, 'broken', { hostOutage: true }).next).toMatchObject(
      {
        failures: 1,
        firstFailureAt: EARLIER,
      },
    );
  });

  test.each<[VerdictName, failures: number, days: number, LinkStateName]>([
    ['soft_404', 5, 13, 'unreachable'],
    ['soft_404', 1, 14, 'unreachable'],
    ['soft_404', 2, 14, 'broken'],
    ['broken', 5, 14, 'unreachable'],
    ['unreachable', 5, 14, 'unreachable'],
  ])('in an outage, %s after %d failures over %d days: %s', (verdict, failures, days, after) => {
    const firstFailureAt = new Date(START.getTime() - days * DAY);
    const { next } = step({ state: 'unreachable', failures, firstFailureAt }, verdict, { hostOutage: true });
    expect(next.state).toBe(after);
    expect(next.failures).toBe(verdict === 'soft_404' ? failures + 1 : failures);
  });

  test('no first failure in the future, where the clock has jumped back', () => {
    expect(step({ state: 'suspect', failures: 5, firstFailureAt: LATER }, 'broken').next).toMatchObject({
      state: 'suspect',
      failures: 6,
      firstFailureAt: START,
    });
    expect(step({ state: 'broken', failures: 5, firstFailureAt: LATER }, 'broken').next.state).toBe('broken');
  });

  test.each<[LinkStateName, VerdictName, failures: number, sinceMs: number, LinkStateName]>([
    ['suspect', 'broken', 1, DAY, 'suspect'],
    ['suspect', 'broken', 2, DAY - 1, 'suspect'],
    ['suspect', 'broken', 2, DAY, 'broken'],
    ['unreachable', 'broken', 1, DAY, 'unreachable'],
    ['unreachable', 'soft_404', 2, DAY, 'broken'],
    ['suspect', 'unreachable', 2, DAY, 'unreachable'],
    ['suspect', 'unreachable', 9, 14 * DAY - 1, 'unreachable'],
    ['unreachable', 'unreachable', 9, 14 * DAY, 'broken'],
    ['alive', 'unreachable', 0, 0, 'suspect'],
  ])('%s, then %s after %d failures over %d ms: %s', (state, verdict, failures, sinceMs, after) => {
    const firstFailureAt = failures === 0 ? null : new Date(START.getTime() - sinceMs);
    expect(step({ state, failures, firstFailureAt }, verdict).next.state).toBe(after);
  });
});

describe('a loss in doubt', () => {
  const afterAll = (verdict: VerdictName, confidence: number, days: readonly number[], from = unchecked) =>
    days.reduce<{ next: LinkStatus; ground?: string }>(
      ({ next }, day) =>
        advance(
          next,
          { ...verdictOf(verdict), confidence },
          { now: new Date(START.getTime() + day * DAY), hostOutage: false, random: 0.5, confirmation },
        ),
      { next: from },
    );

  test.each<VerdictName>(['broken', 'soft_404'])('(%s) stays suspect for two weeks', (verdict) => {
    expect(afterAll(verdict, 0.69, [0, 1, 13]).next.state).toBe('suspect');
    expect(afterAll(verdict, 0.69, [0, 1, 14]).next.state).toBe('broken');
    expect(afterAll(verdict, 0.7, [0, 0.5, 1]).next.state).toBe('broken');
  });

  test('that is a drift is said once it is confirmed', () => {
    expect(afterAll('drifted', 0.5, [0]).next.state).toBe('suspect');
    expect(afterAll('drifted', 0.5, [0, 0.5, 0.9]).next.state).toBe('suspect');
    expect(afterAll('drifted', 0.5, [0, 0.5, 1]).next).toMatchObject({
      state: 'drifted',
      failures: 0,
      successes: 1,
    });
    expect(afterAll('drifted', 0.5, [0, 0.5, 1, 2]).next).toMatchObject({ state: 'drifted', successes: 2 });
    expect(afterAll('drifted', 0.7, [0]).next.state).toBe('drifted');
  });

  test.each<[VerdictName, confidence: number, ground: string | undefined]>([
    ['unreachable', 0.8, 'Every check since 2026-01-01 has failed.'],
    ['soft_404', 0.6, 'Every check since 2026-01-01 has failed.'],
    ['broken', 0.9, undefined],
  ])('%s (%d) that breaks a link by time alone says so', (verdict, confidence, ground) => {
    expect(afterAll(verdict, confidence, [0, 7]).ground).toBeUndefined();
    expect(afterAll(verdict, confidence, [0, 7, 14]).ground).toBe(ground);
  });

  test('restricted is never broken by time', () => {
    expect(afterAll('restricted', 0.5, [0, 30, 60, 400]).next.state).toBe('restricted');
  });
});
