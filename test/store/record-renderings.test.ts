/** The JSON that is kept of records is what would be made of them, whatever is written. */
import { readCorpus } from '@footing/corpus';
import { Agreement, Event, Figure, type Include, RECORD_KINDS } from '@footing/model';
import { findRecord, keepRenderings, listRecords, loadCorpus } from '@footing/store';
import { Value } from '@footing/typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { findParsedRecord } from './parsed-records.ts';

const ALL: Include[] = ['parties', 'citations', 'links'];
const SHAPES = { agreement: Agreement, event: Event, figure: Figure };

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, await readCorpus());
});

afterAll(() => store.drop());

async function kept(): Promise<Map<string, string>> {
  const { rows } = await store.database.pool.query<{ id: string; json: string }>(
    'SELECT record_id AS id, json FROM record_renderings',
  );
  return new Map(rows.map(({ id, json }) => [id, json]));
}

/** The JSON of all records, made anew, and kept. */
async function made(): Promise<Map<string, string>> {
  await store.database.pool.query('TRUNCATE record_renderings');
  await keepRenderings(store.database.db);
  return kept();
}

describe('after a load', () => {
  test('all records are kept, as they would be made', async () => {
    const before = await kept();
    const { rows } = await store.database.pool.query('SELECT FROM records');
    expect(before.size).toBe(rows.length);
    expect(await made()).toEqual(before);
  });

  test('each record has the shape of its kind, from what is kept and with all included', async () => {
    for (const kind of RECORD_KINDS)
      for (const query of [{}, { include: ALL }]) {
        const { items } = await listRecords(store.database, kind, { limit: 1_000, ...query });
        expect(items.length).toBeGreaterThan(10);
        for (const item of items) expect([...Value.Errors(SHAPES[kind], JSON.parse(item))]).toEqual([]);
      }
  });
});

describe('a write leaves nothing kept that is untrue', () => {
  test.each([
    ['an organisation has another name', `UPDATE organisations SET name = name || ' Ltd'`],
    ['a place has another name', `UPDATE places SET name = name || ' City'`],
    ['a place has another slug', `UPDATE places SET slug = slug || '-city'`],
    ['sections have another order', `UPDATE sections SET ordinal = 1000 - ordinal`],
    ['sections have other slugs', `UPDATE sections SET slug = slug || '-b'`],
    ['a work has another slug', `UPDATE works SET slug = slug || '-b'`],
    ['citations have other numbers', `UPDATE citations SET number = number + 1000`],
    ['records have another title', `UPDATE records SET title = title || '!'`],
    ['records have other fields', `UPDATE records SET data = data || '{"note": "A note."}'`],
    ['records are of another time', `UPDATE records SET updated_at = now() + interval '1 day'`],
    ['a party has another role', `UPDATE record_parties SET role = 'participant' WHERE role = 'party'`],
    ['a party is gone', `DELETE FROM record_parties WHERE position = 1`],
    [
      'a section is gone',
      `DELETE FROM record_sections WHERE record_id IN (SELECT record_id FROM record_sections LIMIT 20)`,
    ],
    [
      'a citation is gone',
      `DELETE FROM record_citations WHERE record_id IN (SELECT record_id FROM record_citations LIMIT 20)`,
    ],
    ['a citation has another basis', `UPDATE record_citations SET basis = 'title' WHERE basis = 'mark'`],
    [
      'a section is added',
      `INSERT INTO record_sections SELECT r.id, s.id FROM records r CROSS JOIN sections s ON CONFLICT DO NOTHING`,
    ],
    [
      'agreements are of no event',
      `UPDATE records SET event_id = NULL WHERE event_id IS NOT NULL AND kind = 'agreement'`,
    ],
    [
      'agreements are of an event',
      `UPDATE records SET event_id = (SELECT id FROM records WHERE kind = 'event' LIMIT 1) WHERE kind = 'agreement'`,
    ],
    [
      'an agreement of an event has another slug',
      `UPDATE records SET slug = slug || '-b' WHERE event_id IS NOT NULL`,
    ],
    [
      'an agreement of an event is gone',
      `DELETE FROM records WHERE id IN (SELECT id FROM records WHERE event_id IS NOT NULL LIMIT 1)`,
    ],
    [
      'an agreement is added to an event',
      `INSERT INTO records SELECT (jsonb_populate_record(r, '{"id": "01890000-0000-7000-8000-000000000000", "slug": "another"}')).* FROM records r WHERE event_id IS NOT NULL LIMIT 1`,
    ],
  ])('where %s', async (_what, write) => {
    const before = await made();
    await store.database.pool.query(write);
    const left = await kept();
    const after = await made();
    expect(after, 'the write changes what is served').not.toEqual(before);
    for (const [id, json] of left) expect(json).toBe(after.get(id));
  });
});

test('what is not kept, or was made by another version, is made when it is read', async () => {
  const [first = '{}'] = (await listRecords(store.database, 'event', { limit: 1 })).items;
  const { slug } = JSON.parse(first) as { slug: string };
  await store.database.pool.query(`UPDATE record_renderings SET form = 'another', json = '{"old": true'`);
  expect(await findRecord(store.database, 'event', slug, {})).toBe(first);
  await keepRenderings(store.database.db);
  const { rows } = await store.database.pool.query(`SELECT FROM record_renderings WHERE form = 'another'`);
  expect(rows).toEqual([]);
});

test('a link that dies leaves what is kept alone, and is told', async () => {
  const before = await made();
  const { rows } = await store.database.pool.query<{ slug: string }>(`
    UPDATE links SET state = 'broken' WHERE id IN (
      SELECT c.link_id FROM record_citations x JOIN citations c ON c.id = x.citation_id JOIN records r ON r.id = x.record_id
      WHERE r.kind = 'event')
    RETURNING (SELECT r.slug FROM citations c JOIN record_citations x ON x.citation_id = c.id JOIN records r ON r.id = x.record_id
      WHERE c.link_id = links.id AND r.kind = 'event' LIMIT 1) AS slug`);
  expect(await kept()).toEqual(before);
  const told = await findParsedRecord(store.database, 'event', rows[0]?.slug ?? '');
  expect(told?.evidenceHealth).toMatch(/lost|weakened/);
});
