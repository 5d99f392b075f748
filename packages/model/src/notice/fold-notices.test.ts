/** What is told of changes, and what is not since it did not last. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../resource/change.ts';
import { foldNotices, type HeldNotice } from './fold-notices.ts';

const about = { id: '1', at: '2026-01-01T00:00:00Z', actor: 'worker', works: ['a-work'], sections: [] };
const subject = { id: '01a20fc6-0dbe-74c9-81a5-09dbdbe7beca', name: 'x' };

type Step = 'opened' | 'reopened' | 'closed';
const incident = (step: Step, cause: 'link' | 'host' | 'network' = 'host'): Change => ({
  ...{ ...about, type: `incident.${step}`, host: 'x', before: null, after: { cause, links: 3 } },
  subject: { kind: 'incident', title: null, ...subject },
});
const moved = (before: string | null, after: string | null): Change => ({
  ...{ ...about, type: 'link.moved', host: 'x', before: { movedTo: before }, after: { movedTo: after } },
  subject: { kind: 'link', title: null, ...subject },
});
const state = (before: 'alive' | 'drifted', after: 'alive' | 'drifted'): Change => ({
  ...{ ...about, type: 'link.state_changed', host: 'x', before: { state: before } },
  ...{
    after: { state: after, verdict: null, reason: null },
    subject: { kind: 'link', title: null, ...subject },
  },
});
type Health = 'sound' | 'weakened' | 'archived' | 'lost' | 'unchecked';
const health = (before: Health, after: Health): Change => ({
  ...{
    ...about,
    type: 'record.health_changed',
    host: null,
    subject: { kind: 'figure', title: null, ...subject },
  },
  ...{ before: { evidenceHealth: before }, after: { evidenceHealth: after } },
});

/** Folds pages of changes one after the other; what is held stays held. */
function kindsOf(...pages: Change[][]): string[] {
  const held = new Map<string, HeldNotice>();
  for (const page of pages)
    for (const [story, notice] of foldNotices(held, page))
      if (notice === undefined) held.delete(story);
      else held.set(story, notice);
  return [...held.values()].map(({ kind }) => kind).sort();
}

describe('an incident', () => {
  test.each([
    ['link', 'broken'],
    ['host', 'host_out'],
    ['network', 'network_out'],
  ] as const)('of a %s is told as %s', (cause, kind) => {
    expect(kindsOf([incident('opened', cause)])).toEqual([kind]);
  });
  test('that is over while its notice is held is not told at all', () => {
    expect(kindsOf([incident('opened')], [incident('closed')])).toEqual([]);
    expect(kindsOf([incident('opened'), incident('closed')])).toEqual([]);
  });
  test('whose beginning was told is told at its end, unless it begins again meanwhile', () => {
    expect(kindsOf([incident('closed')])).toEqual(['restored']);
    expect(kindsOf([incident('closed')], [incident('reopened')])).toEqual([]);
    expect(kindsOf([incident('closed')], [incident('reopened')], [incident('closed')])).toEqual(['restored']);
  });
});

test('an address is told if it is new, and not if it is as it was before', () => {
  expect(kindsOf([moved(null, 'https://b.example.org/')])).toEqual(['moved']);
  expect(kindsOf([moved(null, 'https://b.example.org/')], [moved('https://b.example.org/', null)])).toEqual(
    [],
  );
  expect(kindsOf([moved('https://b.example.org/', null)])).toEqual([]);
});

test('a drift is told if it lasts', () => {
  expect(kindsOf([state('alive', 'drifted')])).toEqual(['drifted']);
  expect(kindsOf([state('alive', 'drifted'), state('drifted', 'alive')])).toEqual([]);
});

describe('evidence', () => {
  test.each([
    ['sound', 'lost', ['evidence_lost']],
    ['unchecked', 'lost', ['evidence_lost']],
    ['sound', 'weakened', ['evidence_weakened']],
    ['archived', 'weakened', ['evidence_weakened']],
    ['lost', 'weakened', ['evidence_regained']],
    ['weakened', 'sound', ['evidence_regained']],
    ['archived', 'sound', []],
    ['sound', 'archived', []],
    ['unchecked', 'sound', []],
  ] as const)('from %s to %s is %j', (before, after, kinds) => {
    expect(kindsOf([health(before, after)])).toEqual(kinds);
  });
  test('that is weakened and then lost is told once, as lost', () => {
    expect(kindsOf([health('sound', 'weakened')], [health('weakened', 'lost')])).toEqual(['evidence_lost']);
  });
  test('that is as it was when it is told is not told', () => {
    expect(kindsOf([health('sound', 'lost')], [health('lost', 'sound')])).toEqual([]);
  });
});

test('what is held does not depend on how the log is cut into pages', () => {
  const changes = fc.array(
    fc.constantFrom(
      incident('opened'),
      incident('closed'),
      incident('reopened'),
      state('alive', 'drifted'),
      state('drifted', 'alive'),
      health('sound', 'lost'),
      health('lost', 'sound'),
    ),
  );
  fc.assert(
    fc.property(changes, (all) => {
      expect(kindsOf(...all.map((change) => [change]))).toEqual(kindsOf(all));
    }),
  );
});
