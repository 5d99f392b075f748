import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldSigns,
  type IncidentSign,
  type IncidentState,
  type KnownIncidents,
  MIN_LINKS_OF_HOST,
  REOPEN_MS,
  TOGETHER_MS,
} from './fold-signs.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const HOSTS = ['a.example.org', 'b.example.org'];

/** Folds pages of signs one after the other, each with what those before it left. */
function foldPages(pages: readonly (readonly IncidentSign[])[]) {
  const incidents = new Map<string, IncidentState>();
  const losses = new Map<string, { incident: string; isLost: boolean }>();
  const timeline: ReturnType<typeof foldSigns>['timeline'] = [];
  let count = 0;
  for (const page of pages) {
    const known: KnownIncidents = {
      incidents: [...incidents.values()].filter(({ partOf }) => partOf === null),
      losses,
    };
    const folded = foldSigns(known, page, () => `incident-${String(count++).padStart(6, '0')}`);
    for (const incident of folded.incidents) incidents.set(incident.id, incident);
    for (const { incident, link, backAt } of folded.links)
      losses.set(link, { incident, isLost: backAt === null });
    timeline.push(...folded.timeline);
  }
  const all = [...incidents.values()];
  return { all, whole: all.filter(({ partOf }) => partOf === null), losses, timeline };
}

const fold = (...signs: IncidentSign[]) => foldPages([signs]);
const at = (hours: number): number => START + hours * HOUR;
const lost = (number: number, hours: number, isOfHost = false, host = HOSTS[0] ?? ''): IncidentSign => ({
  ...{ sign: 'link_lost', link: `${host}/${number}`, url: `https://${host}/${number}`, host, isOfHost },
  at: at(hours),
});
const back = (number: number, hours: number, host = HOSTS[0]): IncidentSign => ({
  ...{ sign: 'link_back', link: `${host}/${number}`, at: at(hours) },
});
const down = (hours: number, subject = HOSTS[0] ?? ''): IncidentSign => ({
  ...{ sign: 'down', cause: 'host', subject, at: at(hours) },
});
const up = (hours: number, subject = HOSTS[0] ?? ''): IncidentSign => ({
  ...{ sign: 'up', cause: 'host', subject, at: at(hours) },
});
const steps = (timeline: ReturnType<typeof foldSigns>['timeline']) => timeline.map(({ step }) => step);

describe('a link', () => {
  test('that is lost is an incident until it is back', () => {
    const { whole, timeline } = fold(lost(1, 0), back(1, 5));
    expect(whole).toHaveLength(1);
    expect(whole[0]).toMatchObject({ cause: 'link', openedAt: at(0), closedAt: at(5), lost: 0 });
    expect(steps(timeline)).toEqual(['opened', 'links_lost', 'links_back', 'closed']);
  });

  test('that was never confirmed broken is none', () => {
    expect(fold(back(1, 0)).all).toEqual([]);
  });

  test('that is lost again within three days goes on with its incident, and begins one later', () => {
    const days = REOPEN_MS / HOUR;
    expect(fold(lost(1, 0), back(1, 1), lost(1, 1 + days)).whole).toMatchObject([
      { closedAt: null, reopened: 1 },
    ]);
    expect(fold(lost(1, 0), back(1, 1), lost(1, 2 + days)).whole).toHaveLength(2);
  });

  test('told to be lost twice counts once', () => {
    expect(fold(lost(1, 0), lost(1, 1)).whole).toMatchObject([{ lost: 1 }]);
  });
});

describe('a host', () => {
  test('that goes down and is up three times in an hour is one incident', () => {
    const { whole } = fold(down(0), up(0.1), down(0.3), up(0.4), down(0.6), up(0.7));
    expect(whole).toMatchObject([{ cause: 'host', isDown: false, closedAt: at(0.7), reopened: 2 }]);
  });

  test('with 1,000 links that are lost over days is one incident, which ends with the last of them', () => {
    const numbers = Array.from({ length: 1_000 }, (_, index) => index);
    const signs = [
      ...numbers.map((number) => lost(number, number / 20)),
      ...numbers.map((number) => back(number, 100 + number / 20)),
    ];
    for (const size of [1, 25, 3_000]) {
      const pages = Array.from({ length: Math.ceil(signs.length / size) }, (_, page) =>
        signs.slice(page * size, (page + 1) * size),
      );
      const { whole } = foldPages(pages);
      expect(whole).toMatchObject([
        { cause: 'host', openedAt: at(0), closedAt: at(100 + 999 / 20), lost: 0 },
      ]);
    }
  });

  test('is the cause at once of a loss whose ground is its own', () => {
    expect(fold(lost(1, 0, true)).whole).toMatchObject([{ cause: 'host', lost: 1 }]);
  });

  test('is not the cause of two lost links, nor of those that are lost long after each other', () => {
    const days = TOGETHER_MS / HOUR + 1;
    expect(fold(lost(1, 0), lost(2, 0)).whole.map(({ cause }) => cause)).toEqual(['link', 'link']);
    const spread = fold(...[0, 1, 2].map((number) => lost(number, number * days)));
    expect(spread.whole.map(({ cause }) => cause)).toEqual(['link', 'link', 'link']);
  });

  test('that goes down takes in the incidents that its links have just begun, and not those of other hosts', () => {
    const other = HOSTS[1] ?? '';
    const { all, whole } = foldPages([[lost(1, 0)], [lost(1, 0, false, other)], [down(2)]]);
    expect(whole.map(({ name }) => name).sort()).toEqual([HOSTS[0], `https://${other}/1`].sort());
    expect(all.filter(({ partOf }) => partOf !== null)).toMatchObject([{ cause: 'link', closedAt: at(2) }]);
  });

  test('that is down is the cause of every loss of its links, however long it has been', () => {
    expect(fold(down(0), lost(1, 24 * 14)).whole).toMatchObject([{ cause: 'host', lost: 1 }]);
  });

  test('that is up again has its incident for as long as a link of it is lost', () => {
    expect(fold(down(0), lost(1, 1), up(2)).whole).toMatchObject([{ isDown: false, closedAt: null }]);
    expect(fold(down(0), lost(1, 1), up(2), back(1, 3)).whole).toMatchObject([{ closedAt: at(3) }]);
  });
});

test('the network of a worker is an incident of its own, and of no host', () => {
  const network = { cause: 'network' as const, subject: 'worker-1' };
  const { whole } = fold({ sign: 'down', ...network, at: at(0) }, { sign: 'up', ...network, at: at(1) });
  expect(whole).toMatchObject([{ cause: 'network', host: null, closedAt: at(1), lost: 0 }]);
});

const anySign: fc.Arbitrary<(hours: number) => IncidentSign> = fc
  .record({
    kind: fc.constantFrom('lost', 'lost', 'back', 'back', 'down', 'up'),
    link: fc.integer({ min: 0, max: 6 }),
    host: fc.constantFrom(...HOSTS),
    isOfHost: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
  })
  .map(({ kind, link, host, isOfHost }) => (hours: number) => {
    if (kind === 'lost') return lost(link, hours, isOfHost, host);
    if (kind === 'back') return back(link, hours, host);
    return kind === 'down' ? down(hours, host) : up(hours, host);
  });
const history = fc
  .array(fc.tuple(anySign, fc.constantFrom(0, 1, 20, 50, 100)), { maxLength: 60 })
  .map((made) => {
    let hours = 0;
    return made.map(([sign, pause]) => {
      hours += pause;
      return sign(hours);
    });
  });

describe('of any signs', () => {
  test('each lost link is in one open incident, which is open just as long as it has a reason to be', () => {
    fc.assert(
      fc.property(history, (signs) => {
        const { whole, all, losses } = fold(...signs);
        const told = new Map<string, boolean>();
        for (const sign of signs) if ('link' in sign) told.set(sign.link, sign.sign === 'link_lost');
        const lostLinks = [...losses].filter(([, { isLost }]) => isLost);
        expect(lostLinks.map(([link]) => link).sort()).toEqual(
          [...told].flatMap(([link, isLost]) => (isLost ? [link] : [])).sort(),
        );
        for (const incident of whole) {
          const members = lostLinks.filter(([, loss]) => loss.incident === incident.id);
          expect(incident.lost).toBe(members.length);
          expect(incident.closedAt === null).toBe(incident.isDown || incident.lost > 0);
          if (incident.cause === 'link') expect(members.length).toBeLessThanOrEqual(1);
        }
        for (const part of all.filter(({ partOf }) => partOf !== null)) expect(part.closedAt).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  test('no cause has two open incidents, and links that are lost together are not told one by one', () => {
    fc.assert(
      fc.property(history, (signs) => {
        const open = fold(...signs).whole.filter(({ closedAt }) => closedAt === null);
        const subjects = open.map(({ cause, subject }) => `${cause} ${subject}`);
        expect(new Set(subjects).size).toBe(subjects.length);
        const last = signs.at(-1)?.at ?? 0;
        for (const host of HOSTS) {
          const alone = open.filter(
            (incident) =>
              incident.cause === 'link' &&
              incident.host === host &&
              last - incident.lastLostAt <= TOGETHER_MS,
          );
          expect(alone.length).toBeLessThan(MIN_LINKS_OF_HOST);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('the incidents are the same however the signs are cut into pages', () => {
    const shape = ({ whole, losses }: ReturnType<typeof foldPages>) => ({
      incidents: whole
        .map(({ id: _id, ...incident }) => incident)
        .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
      lost: [...losses].flatMap(([link, { isLost }]) => (isLost ? [link] : [])).sort(),
    });
    fc.assert(
      fc.property(history, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (signs, cuts) => {
        const ends = [...cuts.sort((one, other) => one - other), signs.length];
        const pages = ends.map((end, index) => signs.slice(ends[index - 1] ?? 0, end));
        expect(shape(foldPages(pages))).toEqual(shape(foldPages([signs])));
      }),
      { numRuns: 2_000 },
    );
  });
});
