/** What is told of the past is what was told then. */
import { readCorpus } from '@footing/corpus';
import { type Change, LINK_STATES, RECORD_KINDS, type RecordKind } from '@footing/model';
import {
  type DueLink,
  dueHosts,
  dueLinks,
  findLink,
  findRecord,
  listChanges,
  listLinks,
  listRecords,
  loadCorpus,
  readFacets,
  reportLinkHealth,
  saveChecks,
} from '@footing/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { seededRandom } from '../database/seeded-random.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { listParsedRecords } from '../store/parsed-records.ts';

const MOMENTS = 12;
const FAR = new Date('2099-01-01T00:00:00Z');

let store: TestDatabase;
const { random, seed } = seededRandom();
/** What was told at each instant, when it was now. */
const told: { instant: string; was: Awaited<ReturnType<typeof tell>> }[] = [];

const slugOf = (record: string): string => (JSON.parse(record) as { slug: string }).slug;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    if (moment % 4 === 1)
      await seedLinks(
        store.database,
        [1, 2, 3].map((page) => `https://host-${moment}.example.org/${page}`),
        `work-${moment}`,
      );
    await checkSome();
    await pause();
    told.push({ instant: new Date().toISOString(), was: await tell() });
    await pause();
  }
});

afterAll(() => store.drop());

/** Longer than the precision of the times in the log. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

async function everyLink(): Promise<DueLink[]> {
  const hosts = await dueHosts(store.database, FAR, 100);
  return (await Promise.all(hosts.map(({ hostId }) => dueLinks(store.database, hostId, FAR, 100)))).flat();
}

/** Checks of some links, of which some change their state and some where they have moved to. */
async function checkSome(): Promise<void> {
  const now = new Date();
  const chosen = (await everyLink()).filter(() => random() < 0.4);
  await saveChecks(
    store.database,
    chosen.map((link) => {
      const state = random() < 0.3 ? link.state : any(LINK_STATES);
      return {
        check: {
          linkId: link.id,
          checkedAt: now,
          verdict: any(['alive', 'broken', 'moved'] as const),
          reason: `It is ${state}.`,
          confidence: 0.5,
          newAddress: random() < 0.3 ? `https://new.example.org/${Math.floor(random() * 3)}` : null,
          timings: { totalMs: 1 },
        },
        expectedLastCheckedAt: link.lastCheckedAt,
        next: {
          state,
          stateSince: state === link.state ? link.stateSince : now,
          failures: 0,
          firstFailureAt: null,
          successes: 0,
          nextCheckAt: now,
        },
      };
    }),
  );
}

/** All that is told of states and health: now, or as of an instant. */
async function tell(asOf?: string) {
  const at = asOf === undefined ? {} : { asOf };
  const limit = 1_000;
  const { database } = store;
  const byKind = async <T>(read: (kind: RecordKind) => Promise<T>) => Promise.all(RECORD_KINDS.map(read));
  const { asOf: _, nextCheckAt: _n, ...report } = await reportLinkHealth(database, { hosts: 5, ...at });
  return {
    report,
    links: (await listLinks(database, { limit, ...at })).items.map(
      ({ failures: _f, nextCheckAt: _n, stateSince: _s, citedBy: _c, ...link }) => link,
    ),
    byState: await Promise.all(
      LINK_STATES.map(async (state) => {
        const { items, total } = await listLinks(database, { limit, state: [state], count: true, ...at });
        return { state, total, urls: items.map(({ url }) => url) };
      }),
    ),
    records: await byKind(async (kind) =>
      (await listParsedRecords(database, kind, { limit, ...at })).items.map(
        ({ slug, evidenceHealth }) => [slug, evidenceHealth] as const,
      ),
    ),
    lost: await byKind(async (kind) =>
      (await listParsedRecords(database, kind, { limit, health: ['lost'], ...at })).items.map(
        ({ slug }) => slug,
      ),
    ),
    facets: await byKind((kind) => readFacets(database, kind, at, ['health'])),
  };
}

/** Works that were loaded later are told now as having no links then. */
const withoutLater = ({ report, ...rest }: Awaited<ReturnType<typeof tell>>) => ({
  ...rest,
  report: {
    ...report,
    works: report.works.filter(({ total }) => total > 0),
    sections: report.sections.filter(({ total }) => total > 0),
  },
});

test('as of each instant is told what was told then: links, health of evidence, facets and the report', async () => {
  for (const { instant, was } of told) {
    const past = withoutLater(await tell(instant));
    expect({ seed, instant, ...past }).toEqual({ seed, instant, ...withoutLater(was) });
  }
});

test('a single link and a single record are told as of each instant as the lists tell them', async () => {
  for (const { instant: asOf } of told) {
    for (const link of (await listLinks(store.database, { limit: 1_000, asOf })).items)
      expect(await findLink(store.database, link.id, asOf === undefined ? {} : { asOf })).toEqual(link);
    for (const kind of RECORD_KINDS)
      for (const record of (await listRecords(store.database, kind, { limit: 1_000, asOf })).items)
        expect(await findRecord(store.database, kind, slugOf(record), { asOf })).toEqual(record);
  }
  const before = '2000-01-01T00:00:00Z';
  const [link] = (await listLinks(store.database, { limit: 1 })).items;
  const [record] = (await listRecords(store.database, 'event', { limit: 1 })).items;
  expect(await findLink(store.database, link?.id ?? '', { asOf: before })).toBeUndefined();
  expect(await findRecord(store.database, 'event', slugOf(record ?? '{}'), { asOf: before })).toBeUndefined();
});

test('as of now, and of a time to come, is told what is told without a time', async () => {
  const now = await tell();
  expect(await tell(new Date(Date.now() + 1000).toISOString())).toEqual(now);
  expect(await tell('2099-12-31T23:59:59.999999Z')).toEqual(now);
});

test('the log, replayed up to an instant, gives the states and the health of that instant', async () => {
  const { items } = await listChanges(store.database, { limit: 10_000 });
  const changes: Change[] = items.map(({ change }) => change);
  for (const { instant, was } of told) {
    const states = new Map<string, string>();
    const health = new Map<string, string>();
    for (const change of changes.filter(({ at }) => at <= instant)) {
      if (change.type === 'link.state_changed') states.set(change.subject.name, change.after.state);
      if (change.type === 'record.created' || change.type === 'record.health_changed')
        health.set(`${change.subject.kind}/${change.subject.name}`, change.after.evidenceHealth);
    }
    for (const { url, state } of was.links)
      expect([url, states.get(url) ?? 'unchecked']).toEqual([url, state]);
    for (const [index, records] of was.records.entries())
      for (const [slug, evidenceHealth] of records)
        expect(health.get(`${RECORD_KINDS[index]}/${slug}`)).toBe(evidenceHealth);
  }
});

test('a state that ended is told with the time at which it began', async () => {
  const at = async (asOf: string) =>
    new Map((await listLinks(store.database, { limit: 1_000, asOf })).items.map((link) => [link.url, link]));
  let changed = 0;
  for (const [index, { instant }] of told.slice(1).entries()) {
    const earlier = told[index]?.instant ?? '';
    const before = await at(earlier);
    for (const [url, { state, stateSince }] of await at(instant)) {
      expect(stateSince <= instant).toBe(true);
      if (before.get(url)?.state === state) continue;
      if (before.has(url)) changed += 1;
      expect(stateSince > earlier).toBe(true);
    }
  }
  expect(changed).toBeGreaterThan(0);
});
