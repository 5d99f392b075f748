/** Loading a corpus that no longer contains something: it is told, and removed if that is wanted. */
import { readCorpus } from '@footing/corpus';
import type { CorpusInput } from '@footing/model';
import { ensureCheckPartitions, loadCorpus } from '@footing/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { findParsedRecord } from './parsed-records.ts';

const RAILS = new URL('../corpora/rails-2019', import.meta.url).pathname;
const FERRIES = new URL('../corpora/ferries-2021', import.meta.url).pathname;
/** Every table that a load writes, in an order of its own. */
const TABLES = [
  'works',
  'sections',
  'citations',
  'links',
  'checks',
  'records',
  'record_parties',
  'record_places',
  'record_sectors',
  'record_sections',
  'record_citations',
  'organisations',
  'places',
  'place_ancestors',
  'spellings',
  'vocabulary_terms',
];

let store: TestDatabase;
let corpus: CorpusInput;

beforeEach(async () => {
  store = await createTestDatabase();
  corpus = await readCorpus(RAILS);
  await loadCorpus(store.database, corpus);
});

afterEach(() => store.drop());

const rowsOf = async (table: string): Promise<string[]> =>
  (await store.database.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t`)).rows
    .map(({ row }) => row)
    .sort();
const countOf = async (table: string): Promise<number> => (await rowsOf(table)).length;
const slugsOf = async (table: string): Promise<string[]> =>
  (await store.database.pool.query(`SELECT slug FROM ${table} ORDER BY slug`)).rows.map(({ slug }) => slug);
const snapshot = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await rowsOf(table)] as const)));

const work = (given = corpus) => given.works[0] as CorpusInput['works'][0];
const charter = (given = corpus) => work(given).agreements[0] as CorpusInput['works'][0]['agreements'][0];

/** What a load says is absent, by names. */
async function absentAfter(retire: boolean, given = corpus): Promise<Record<string, string[]>> {
  const { works, absent } = await loadCorpus(store.database, given, { retire });
  const kinds = [...works.flatMap((loaded) => Object.entries(loaded.absent)), ...Object.entries(absent)];
  return Object.fromEntries(
    kinds.flatMap(([kind, rows]) => (rows.length > 0 ? [[kind, rows.map(({ name }) => name)]] : [])),
  );
}

/** Takes an event, a figure, a citation, a section, an organisation and a place out of the corpus. */
function takeOut(): void {
  charter().event = null;
  charter().parties.splice(2);
  const { citations, sections } = work();
  Object.assign(work(), {
    events: [],
    figures: [],
    citations: citations.slice(1),
    sections: sections.slice(1),
  });
  for (const record of work().agreements)
    Object.assign(record, { citations: [{ number: 2, section: 'gauges' }], sections: ['gauges'] });
  corpus.organisations = [];
  corpus.places = corpus.places.filter(({ slug }) => slug !== 'khorgos');
}

const TAKEN_OUT = {
  records: ['event first-train-2019', 'figure wagons-2019'],
  citations: ['1'],
  sections: ['ports'],
  organisations: ['gauge-union', 'rhine-rail', 'two-gauges-council'],
  places: ['khorgos'],
};

describe('what a corpus no longer contains', () => {
  test('is told with its names, and kept, each time the corpus is loaded', async () => {
    takeOut();
    expect(await absentAfter(false)).toEqual(TAKEN_OUT);
    const kept = await snapshot();
    expect(kept['records']).toHaveLength(4);
    expect(kept['organisations']).toHaveLength(3);
    expect(await absentAfter(false)).toEqual(TAKEN_OUT);
    expect(await snapshot()).toEqual(kept);
  });

  test('is removed with all its relations by a load that retires, and not told any more', async () => {
    takeOut();
    expect(await absentAfter(true)).toEqual(TAKEN_OUT);
    expect(await slugsOf('records')).toEqual([
      'duisburg-hamburg-timetable-2018',
      'duisburg-kazakhstan-charter-2019',
    ]);
    for (const relation of ['parties', 'places', 'sections', 'citations']) {
      const { rows } = await store.database.pool.query(
        `SELECT count(DISTINCT record_id)::int AS n FROM record_${relation}`,
      );
      expect({ relation, ...rows[0] }).toEqual({ relation, n: 2 });
    }
    expect([await slugsOf('sections'), await countOf('citations')]).toEqual([['gauges'], 1]);
    expect(await slugsOf('organisations')).toEqual([]);
    expect(await slugsOf('places')).toEqual(['duisburg', 'germany', 'hamburg', 'kazakhstan']);
    const { rows } = await store.database.pool.query(
      `SELECT spelling FROM spellings WHERE spelling IN ('khorgos', 'rhine rail')`,
    );
    expect(rows).toEqual([]);
    expect(await absentAfter(true)).toEqual({});
  });

  test('is back in its place when the corpus has it again', async () => {
    const before = await slugsOf('records');
    takeOut();
    await absentAfter(true);
    expect(await absentAfter(false, await readCorpus(RAILS))).toEqual({});
    expect(await slugsOf('records')).toEqual(before);
  });

  test('does not take links and their checks along, and changes the health of what rested on it', async () => {
    await store.database.pool.query(`UPDATE links SET state = 'alive'`);
    await ensureCheckPartitions(store.database, new Date());
    await store.database.pool.query(
      `INSERT INTO checks (link_number, checked_at, finding_id, total_ms, verdict)
       SELECT number, now(), 1, 1, 'alive' FROM links`,
    );
    const before = [await rowsOf('links'), await rowsOf('checks')];
    takeOut();
    await absentAfter(true);
    expect([await rowsOf('links'), await rowsOf('checks')]).toEqual(before);
    expect(await findParsedRecord(store.database, 'agreement', charter().slug)).toMatchObject({
      evidenceHealth: 'print_only',
    });
  });

  test('is kept whole if the last of it cannot be removed', async () => {
    const before = await snapshot();
    await store.database.pool.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'it stays'; END $$;
      CREATE TRIGGER refuse BEFORE DELETE ON places EXECUTE FUNCTION refuse()`);
    takeOut();
    await expect(loadCorpus(store.database, corpus, { retire: true })).rejects.toMatchObject({
      cause: expect.objectContaining({ message: 'it stays' }),
    });
    expect(await snapshot()).toEqual(before);
  });
});

describe('a load that retires does not touch', () => {
  test('any row of another corpus in the database', async () => {
    const without = await snapshot();
    await loadCorpus(store.database, await readCorpus(FERRIES));
    const withBoth = await snapshot();
    const ofFerries = Object.fromEntries(
      TABLES.map((table) => [table, (withBoth[table] ?? []).filter((row) => !without[table]?.includes(row))]),
    );
    expect(ofFerries['records']).toHaveLength(3);
    takeOut();
    expect(await absentAfter(true)).toEqual(TAKEN_OUT);
    const left = await snapshot();
    for (const table of TABLES) expect(left[table]).toEqual(expect.arrayContaining(ofFerries[table] ?? []));
  });

  test('works that the corpus no longer has, and what their records refer to, however far up', async () => {
    const [port] = corpus.places.filter(({ slug }) => slug === 'duisburg');
    const [rail] = corpus.organisations;
    if (port === undefined || rail === undefined) throw new Error('the corpus has lost its entities');
    corpus.places.push({ ...port, slug: 'cologne', name: 'Cologne', aliases: [] });
    corpus.organisations.push({ ...rail, slug: 'holding', name: 'Holding', place: 'cologne' });
    rail.parent = 'holding';
    await absentAfter(false);
    const before = await snapshot();
    const other = { ...work(), slug: 'another', agreements: [], events: [], figures: [] };
    const none = { vocabularies: {}, places: [], organisations: [] };
    expect(await absentAfter(true, { ...none, works: [other] })).toEqual({});
    const left = await snapshot();
    for (const table of ['records', 'record_parties', 'organisations', 'places', 'spellings'])
      expect(left[table]).toEqual(before[table]);
    expect(await slugsOf('works')).toEqual(['another', 'rails-2019']);
  });

  test('a record that has moved to another work of the corpus: it keeps its id', async () => {
    const idOf = async (): Promise<string> =>
      (await store.database.pool.query(`SELECT id FROM records WHERE slug = 'wagons-2019'`)).rows[0]?.id;
    const before = await idOf();
    const moved = { ...work(), slug: 'moved', agreements: [], events: [] };
    work().figures = [];
    corpus.works.push(moved);
    expect(await absentAfter(true)).toEqual({});
    expect(await idOf()).toBe(before);
  });
});

test('a place that only absent records refer to is told beside them, also while they are kept', async () => {
  work().events = [];
  charter().event = null;
  corpus.places = corpus.places.filter(({ slug }) => slug !== 'khorgos');
  const absent = { records: ['event first-train-2019'], places: ['khorgos'] };
  expect(await absentAfter(false)).toEqual(absent);
  expect(await absentAfter(true)).toEqual(absent);
});
