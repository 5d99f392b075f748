/** The log of changes under many writers: no reader misses a change, gets one twice, or sees a subject's out of order. */
import { setTimeout as sleep } from 'node:timers/promises';
import { listChanges } from '@footing/store';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { seededRandom } from '../database/seeded-random.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const CHANGES = 100_000;
const WRITERS = 8;
const READERS = 3;
const LINKS = 2_000;
/** The number of a link, as SQL. */
const LINK_NUMBER = `substring(url FROM '[0-9]+$')::integer`;
/** A share of transactions that are rolled back, and one of those that stay open for long. */
const ABORTED = 0.1;
const LONG = 0.01;
const LONG_MS = 300;
/** A share of pages in the middle of which a reader is killed. */
const KILLED = 0.1;
/** How often a reader looks in vain, once all is written, before it gives up. */
const MAX_IDLE = 100;
/** The code of PostgreSQL for transactions that wait for each other in a circle. */
const DEADLOCK = '40P01';

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(
    store.database,
    Array.from({ length: LINKS }, (_, index) => `https://example.org/${index}`),
  );
});

afterAll(() => store.drop());

/**
 * One transaction that changes the state of some links, in statements of their own, and counts in each link's reason how
 * often that was done. Returns how many changes were committed.
 */
async function write(client: pg.PoolClient, random: () => number): Promise<number> {
  let changed = 0;
  try {
    await client.query('BEGIN');
    // In ascending order, so that few wait for each other in a circle.
    const starts = Array.from({ length: 1 + random() * 3 }, () => Math.floor(random() * LINKS));
    for (const from of starts.sort((left, right) => left - right)) {
      const { rowCount } = await client.query(
        `WITH taken AS (
           SELECT number, (coalesce(baseline_title, '0')::integer + 1)::text AS count FROM links
           WHERE ${LINK_NUMBER} BETWEEN $1 AND $2 ORDER BY ${LINK_NUMBER} FOR UPDATE
         ), found AS (
           INSERT INTO findings (link_number, first_found_at, verdict, state, reason, timings)
           SELECT number, now(), 'alive', 'alive', count, '{}' FROM taken RETURNING id, link_number, reason
         )
         UPDATE links SET state = CASE state WHEN 'alive' THEN 'broken' ELSE 'alive' END,
           baseline_title = found.reason, finding_id = found.id
         FROM found WHERE links.number = found.link_number`,
        [from, from + Math.floor(random() * 60)],
      );
      changed += rowCount ?? 0;
    }
    if (random() < LONG) await sleep(LONG_MS);
    const isAborted = random() < ABORTED;
    await client.query(isAborted ? 'ROLLBACK' : 'COMMIT');
    return isAborted ? 0 : changed;
  } catch (error) {
    // Writers that wait for each other in a circle are aborted by the database, which is one more kind of abort.
    if (!(error instanceof pg.DatabaseError && error.code === DEADLOCK)) throw error;
    await client.query('ROLLBACK');
    return 0;
  }
}

/** Reads until it has seen as many changes as were committed. Returns the counts it saw for each link, in order. */
async function read(
  committed: () => number | undefined,
  random: () => number,
): Promise<Map<string, number[]>> {
  const seen = new Map<string, number[]>();
  let cursor: string | undefined;
  let idle = 0;
  for (let count = 0; count !== committed() && idle < MAX_IDLE; ) {
    const page = await listChanges(store.database, {
      limit: 300,
      type: ['link.state_changed'],
      ...(cursor === undefined ? {} : { cursor }),
    });
    const isKilled = random() < KILLED;
    const handled = isKilled ? page.items.slice(0, Math.floor(random() * page.items.length)) : page.items;
    for (const { change } of handled) {
      if (change.type !== 'link.state_changed') throw new Error(`an unexpected ${change.type}`);
      const counts = seen.get(change.subject.name) ?? [];
      counts.push(Number(change.after.reason));
      seen.set(change.subject.name, counts);
    }
    count += handled.length;
    // One that is killed begins again where it last noted its cursor.
    cursor = isKilled ? (handled.at(-1)?.cursor ?? cursor) : page.cursor;
    if (!page.more) await sleep(20);
    if (committed() !== undefined && page.items.length === 0) idle += 1;
  }
  return seen;
}

test(`gives each of ${READERS} readers that are killed and resume each of ${CHANGES} changes once, and each link's in order`, async () => {
  const { random, seed } = seededRandom();
  let written = 0;
  const writers = Promise.all(
    Array.from({ length: WRITERS }, async () => {
      const client = await store.database.pool.connect();
      try {
        while (written < CHANGES) {
          const changed = await write(client, random);
          written += changed;
        }
      } finally {
        client.release();
      }
    }),
  );
  let total: number | undefined;
  const readers = Promise.all(Array.from({ length: READERS }, () => read(() => total, random)));
  await Promise.race([writers, readers]);
  total = written;
  const { rows } = await store.database.pool.query<{ url: string; count: number }>(
    `SELECT url, baseline_title::integer AS count FROM links WHERE baseline_title IS NOT NULL`,
  );
  const right = new Map(
    rows.map(({ url, count }) => [url, Array.from({ length: count }, (_, at) => at + 1)]),
  );
  for (const seen of await readers) expect(seen, `seed ${seed}`).toEqual(right);
}, 300_000);
