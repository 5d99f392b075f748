/** The facets that are kept are what would be counted, whatever is written. */
import { readCorpus } from '@footing/corpus';
import { FacetName, RECORD_KINDS } from '@footing/model';
import { keepFacets, loadCorpus, readFacets, readStatus, reportEvidence } from '@footing/store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

/** All facets but the health, which loads do not keep. */
const KEPT = RECORD_KINDS.length * (FacetName.enum.length - 1);

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
});

afterAll(() => store.drop());

async function kept(): Promise<{ kind: string; facet: string }[]> {
  const { rows } = await store.database.pool.query<{ kind: string; facet: string }>(
    'SELECT kind, facet FROM facet_counts ORDER BY kind, facet',
  );
  return rows;
}

/** All facets of each kind: as they are told, and counted under a filter that every record meets. */
function facetsOfAll(filter: { asOf?: string } = {}): Promise<unknown> {
  return Promise.all(RECORD_KINDS.map((kind) => readFacets(store.database, kind, filter, FacetName.enum)));
}
const counted = () => facetsOfAll({ asOf: '2999-01-01T00:00:00Z' });

test('a load keeps the facets of all records, and a load of the same leaves them alone', async () => {
  expect(await kept()).toHaveLength(KEPT);
  expect(await facetsOfAll()).toEqual(await counted());
  const versions = 'SELECT kind, facet, xmin::text FROM facet_counts ORDER BY kind, facet';
  const { rows } = await store.database.pool.query(versions);
  await loadCorpus(store.database, await readCorpus());
  expect((await store.database.pool.query(versions)).rows).toEqual(rows);
});

test('what is kept is read: a facet under no filter but its own', async () => {
  await store.database.pool.query(
    `UPDATE facet_counts SET counts = '[{"value": "kept", "count": 7}]', is_cut = facet = 'type'`,
  );
  const read = (filter: object) =>
    readFacets(store.database, 'agreement', filter, ['sector', 'type', 'year']);
  const untrue = [{ value: 'kept', count: 7 }];
  expect(await read({})).toEqual({
    facets: { sector: untrue, type: untrue, year: untrue },
    facetsCut: ['type'],
  });
  const { facets, facetsCut } = await read({ type: ['memorandum'] });
  expect(facets['type']).toEqual(untrue);
  expect(facetsCut).toEqual(['type']);
  expect(facets['sector']).not.toEqual(untrue);
  expect((await read({ from: '2020' })).facets['year']).toEqual(untrue);
  expect((await read({ from: '2020' })).facets['type']).not.toEqual(untrue);
});

test('what another version has counted is not read, and counted anew by a load', async () => {
  await store.database.pool.query(
    `UPDATE facet_counts SET form = 'another', counts = '[{"value": "kept", "count": 7}]'`,
  );
  expect(await facetsOfAll()).toEqual(await counted());
  await keepFacets(store.database.db);
  const { rows } = await store.database.pool.query(`SELECT FROM facet_counts WHERE form = 'another'`);
  expect(rows).toEqual([]);
  expect(await facetsOfAll()).toEqual(await counted());
});

describe('how many records have each health', () => {
  /** As it is kept, without what no record has. */
  const keptHealth = `SELECT kind, health, records FROM health_counts WHERE records <> 0 ORDER BY kind, health`;
  const countedHealth = `SELECT kind, health, count(*)::int AS records FROM record_health GROUP BY kind, health ORDER BY kind, health`;

  async function expectCounted(): Promise<void> {
    const { pool } = store.database;
    const { rows } = await pool.query<{ kind: string; health: string; records: number }>(countedHealth);
    expect((await pool.query(keptHealth)).rows).toEqual(rows);
    expect(await facetsOfAll()).toEqual(await counted());
    const sums: Record<string, number> = {};
    for (const { health, records } of rows) sums[health] = (sums[health] ?? 0) + records;
    expect((await reportEvidence(store.database)).health).toMatchObject(sums);
    expect((await readStatus(store.database)).records.evidenceHealth).toMatchObject(sums);
  }

  test.each([
    ['a load', 'SELECT'],
    [
      'half of the links that die',
      `UPDATE links SET state = 'broken' WHERE id IN (SELECT id FROM links ORDER BY url LIMIT (SELECT count(*) / 2 FROM links))`,
    ],
    ['links that come back', `UPDATE links SET state = 'alive' WHERE state = 'broken' AND url LIKE '%1%'`],
    [
      'records that are gone',
      `DELETE FROM records WHERE id IN (SELECT id FROM records ORDER BY slug LIMIT 9)`,
    ],
    [
      'records that rest on nothing',
      `DELETE FROM record_citations WHERE record_id IN (SELECT record_id FROM record_citations LIMIT 5)`,
    ],
    ['a transaction that is undone', `BEGIN; UPDATE links SET state = 'drifted'; ROLLBACK`],
    [
      'several statements of one transaction',
      `BEGIN; UPDATE links SET state = 'broken'; DELETE FROM records WHERE slug LIKE 'a%'; UPDATE links SET state = 'alive' WHERE url LIKE '%2%'; COMMIT`,
    ],
  ])('is kept right after %s', async (_what, write) => {
    await store.database.pool.query(write);
    await expectCounted();
  });

  test('is kept right by transactions that end at the same time', async () => {
    const states = ['alive', 'broken', 'drifted', 'suspect'];
    await Promise.all(
      states.map((state, index) =>
        store.database.pool.query(
          `UPDATE links SET state = $1 WHERE id IN (SELECT id FROM links WHERE abs(hashtext(url)) % 4 = $2)`,
          [state, index],
        ),
      ),
    );
    await expectCounted();
  });
});

test('a write waits for a load that has counted without it', async () => {
  const { db, pool } = store.database;
  let write: Promise<unknown> | undefined;
  await db.transaction(async (tx) => {
    await tx.execute('SELECT pg_advisory_xact_lock(5013870422)');
    await tx.execute('DELETE FROM facet_counts');
    await keepFacets(tx);
    write = pool.query(`UPDATE records SET type = 'another' WHERE kind = 'event'`);
    const waits = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await expect.poll(async () => (await pool.query(waits)).rows.length).toBe(1);
  });
  await write;
  expect(await facetsOfAll()).toEqual(await counted());
});

describe('a write leaves nothing kept that is untrue', () => {
  beforeEach(() => keepFacets(store.database.db));

  test.each([
    [
      'an agreement has another type',
      `UPDATE records SET type = 'another' WHERE id = (SELECT id FROM records WHERE kind = 'agreement' LIMIT 1)`,
    ],
    [
      'an agreement has another status',
      `UPDATE records SET status = 'another' WHERE id = (SELECT id FROM records WHERE kind = 'agreement' LIMIT 1)`,
    ],
    [
      'an agreement has another level',
      `UPDATE records SET level = 'another' WHERE id = (SELECT id FROM records WHERE kind = 'agreement' LIMIT 1)`,
    ],
    [
      'a figure has another unit',
      `UPDATE records SET unit = 'another' WHERE id = (SELECT id FROM records WHERE kind = 'figure' LIMIT 1)`,
    ],
    ['events are of another year', `UPDATE records SET earliest = '1900-01-01' WHERE kind = 'event'`],
    ['a sector is added', `INSERT INTO record_sectors SELECT id, 'another' FROM records LIMIT 3`],
    ['a sector has another name', `UPDATE record_sectors SET sector = sector || '-b'`],
    [
      'a sector is gone',
      `DELETE FROM record_sectors WHERE sector = (SELECT sector FROM record_sectors LIMIT 1)`,
    ],
    [
      'a section is gone',
      `DELETE FROM record_sections WHERE section_id = (SELECT section_id FROM record_sections LIMIT 1)`,
    ],
    ['a section has another title', `UPDATE sections SET title = title || '!'`],
    [
      'a place is gone',
      `DELETE FROM record_places WHERE place_id = (SELECT place_id FROM record_places LIMIT 1)`,
    ],
    ['a place has another name', `UPDATE places SET name = name || ' City'`],
    ['an organisation has another slug', `UPDATE organisations SET slug = slug || '-b'`],
    ['a party is gone', `DELETE FROM record_parties WHERE position = 1`],
    ['a party is of another country', `UPDATE record_parties SET country = 'AQ' WHERE position = 0`],
    ['a record is gone', `DELETE FROM records WHERE id = (SELECT record_id FROM record_sectors LIMIT 1)`],
    [
      'a record is added',
      `INSERT INTO records SELECT (jsonb_populate_record(r, '{"id": "01890000-0000-7000-8000-000000000000", "slug": "another"}')).* FROM records r WHERE kind = 'event' LIMIT 1`,
    ],
    ['a work is gone', `DELETE FROM works`],
  ])('where %s', async (_what, write) => {
    const before = await facetsOfAll();
    await store.database.pool.query(write);
    expect(await facetsOfAll()).not.toEqual(before);
    expect(await facetsOfAll()).toEqual(await counted());
  });
});
