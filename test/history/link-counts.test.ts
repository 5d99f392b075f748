/** The counts of links by state are those of a recount, whatever was done at once, and whatever of it failed. */
import { LINK_STATES } from '@footing/model';
import { reportLinkHealth } from '@footing/store';
import type pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../database/seeded-random.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { countTwice } from './recount.ts';

const WRITERS = 6;
/** The counts are compared after each round, since counting a section anew would mend an error in it. */
const ROUNDS = 30;
const TRANSACTIONS = 3;
const HOSTS = 8;
const SECTIONS = 5;

let store: TestDatabase;

beforeEach(async () => {
  store = await createTestDatabase();
  await store.database.pool.query(`
    INSERT INTO works (id, slug, title, year, csl)
      SELECT gen_random_uuid(), 'work-' || n, 'Work', 2024, '{}' FROM generate_series(1, 2) n;
    INSERT INTO sections (id, work_id, ordinal, slug, title)
      SELECT gen_random_uuid(), w.id, n, 'section-' || n, 'Section' FROM works w, generate_series(1, ${SECTIONS}) n;
    INSERT INTO hosts (id, name) SELECT gen_random_uuid(), 'host-' || n || '.example.org' FROM generate_series(1, ${HOSTS}) n`);
});

afterEach(() => store.drop());

/** What may happen to links and citations, each as one statement; some affect nothing. */
function statements(random: () => number): string[] {
  const whole = (below: number): number => Math.floor(random() * below);
  const state = (): string => `'${LINK_STATES[whole(LINK_STATES.length)]}'`;
  const cited = whole(2) === 0 ? '' : 'AND EXISTS (SELECT FROM citations c WHERE c.link_id = links.id)';
  const some = `(SELECT id FROM links WHERE hashtext(id::text) % 3 = ${whole(5) - 2} ${cited} ORDER BY id LIMIT ${1 + whole(4)} FOR UPDATE)`;
  const section = `(SELECT id FROM sections WHERE work_id = w.id AND ordinal = ${whole(SECTIONS + 2)})`;
  const add = `INSERT INTO links (id, url, host_id, state)
    SELECT gen_random_uuid(), 'https://' || h.name || '/' || gen_random_uuid(), h.id, ${state()}
    FROM hosts h WHERE h.name = 'host-${1 + whole(HOSTS)}.example.org'`;
  const change = `UPDATE links SET state = ${state()} WHERE id IN ${some}`;
  const cite = `INSERT INTO citations (id, work_id, number, kind, title, csl, section_id, link_id, printed, confidence)
    SELECT gen_random_uuid(), w.id, nextval('numbers'), 'web', 'Source', '{}', ${section}, l.id, '{}', 1
    FROM works w JOIN (SELECT id FROM links ORDER BY hashtext(id::text || ${whole(1000)}) LIMIT 2) AS l ON true
    WHERE w.slug = 'work-${1 + whole(2)}'`;
  const move = `UPDATE citations SET section_id = (SELECT id FROM sections s WHERE s.work_id = citations.work_id AND ordinal = ${whole(SECTIONS + 2)})
    WHERE number % 9 = ${whole(9)}`;
  const uncite = `DELETE FROM citations WHERE number % 23 = ${whole(23)}`;
  const remove = `DELETE FROM links WHERE id IN ${some} AND NOT EXISTS (SELECT FROM citations c WHERE c.link_id = links.id)`;
  const all = [add, add, add, change, change, change, cite, cite, move, uncite, remove];
  return Array.from({ length: 1 + whole(4) }, () => all[whole(all.length)] ?? add);
}

/** Errors that a transaction among others may meet, after which nothing of it is left. */
const EXPECTED = new Set(['40P01', '23503']);

/** One transaction of random statements, of which some are undone and some of whose transactions are. */
async function act(client: pg.PoolClient, random: () => number): Promise<void> {
  await client.query('BEGIN');
  try {
    for (const statement of statements(random)) {
      await client.query('SAVEPOINT before');
      await client.query(statement);
      if (random() < 0.15) await client.query('ROLLBACK TO SAVEPOINT before');
    }
    await client.query(random() < 0.2 ? 'ROLLBACK' : 'COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    if (!EXPECTED.has((error as { code?: string }).code ?? '')) throw error;
  }
}

test(`${WRITERS} writers leave the counts of a recount, and nothing still to count`, async () => {
  const { random, seed } = seededRandom();
  const { pool } = store.database;
  await pool.query('CREATE SEQUENCE numbers');
  const clients = await Promise.all(Array.from({ length: WRITERS }, () => pool.connect()));
  const scopes = new Set<string>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(
        clients.map(async (client) => {
          for (let done = 0; done < TRANSACTIONS; done += 1) await act(client, random);
        }),
      );
      const { kept, recounted } = await countTwice(pool);
      expect({ seed, round, kept }).toEqual({ seed, round, kept: recounted });
      for (const { scope } of recounted) scopes.add(scope);
    }
  } finally {
    for (const client of clients) client.release();
  }
  expect(scopes).toEqual(new Set(['all', 'host', 'work', 'section']));
  expect((await pool.query('SELECT * FROM pending_link_counts')).rows).toEqual([]);
  expect((await pool.query('SELECT * FROM changes WHERE position IS NULL')).rows).toEqual([]);
});

test('the report names the hosts that need a person most, then the largest, then by name', async () => {
  const { pool } = store.database;
  await pool.query(`
    INSERT INTO links (id, url, host_id)
      SELECT gen_random_uuid(), 'https://' || name || '/' || n, id FROM hosts, generate_series(1, 3) n WHERE name < 'host-5';
    INSERT INTO links (id, url, host_id)
      SELECT gen_random_uuid(), 'https://' || name || '/more', id FROM hosts WHERE name LIKE 'host-3%';
    UPDATE links SET state = 'drifted' WHERE url = 'https://host-2.example.org/1'`);
  const { hosts, total, states } = await reportLinkHealth(store.database, { hosts: 3 });
  expect(hosts.map(({ host, total: links }) => [host, links])).toEqual([
    ['host-2.example.org', 3],
    ['host-3.example.org', 4],
    ['host-1.example.org', 3],
  ]);
  expect({ total, drifted: states['drifted'], unchecked: states['unchecked'] }).toEqual({
    total: 13,
    drifted: 1,
    unchecked: 12,
  });
});
