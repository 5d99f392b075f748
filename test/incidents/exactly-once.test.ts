/** Incidents are made exactly once, whichever of several processes that make them is killed when. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { seededRandom } from '../database/seeded-random.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { readAll, setOutage, setState } from './set-links.ts';

const ROUNDS = 30;
const READERS = 2;
/** Every so many rounds a reader is killed. */
const KILL_EVERY = 4;

let store: TestDatabase;
const children = new Set<ChildProcess>();

beforeEach(async () => {
  store = await createTestDatabase();
});

afterEach(async () => {
  for (const child of children) await kill(child);
  await store.drop();
});

async function startReader(...statement: string[]): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, 'reading-process.ts'), [store.url, ...statement]);
  children.add(child);
  await once(child, 'message');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  children.delete(child);
}

/** All incidents that are no parts of others, and whose links are lost by which of them, without ids. */
async function picture() {
  const { rows } = await store.database.pool.query(`
    SELECT cause, name, opened_at, closed_at, is_down, lost, links, reopened, works, sections, (
      SELECT jsonb_agg(l.url ORDER BY l.url) FROM incident_links il JOIN links l ON l.id = il.link_id
      WHERE il.incident_id = i.id AND il.back_at IS NULL) AS away
    FROM incidents i WHERE part_of IS NULL ORDER BY cause, name, opened_at`);
  return rows;
}

/** Each incident was told once, and all are those that the same log makes when one process reads it in one go. */
async function expectOnce(): Promise<void> {
  const { database } = store;
  const made = await picture();
  const { rows: told } = await database.pool.query(`
    SELECT i.reopened = count(*) FILTER (WHERE type = 'incident.reopened')
      AND 1 = count(*) FILTER (WHERE type = 'incident.opened')
      AND i.reopened + (i.closed_at IS NOT NULL)::int = count(*) FILTER (WHERE type = 'incident.closed') AS "isOnce"
    FROM incidents i LEFT JOIN changes c ON c.subject_id = i.id WHERE part_of IS NULL GROUP BY i.id`);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ isOnce }) => isOnce)).toBe(true);
  // The same log, read by one process in one go.
  await database.pool.query('TRUNCATE incidents, change_readers CASCADE');
  await readAll(database);
  expect(made).toEqual(await picture());
}

/** The links of each host break and heal, and each host goes down and up, in every few changes. */
async function flap(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1)
    for (const host of ['one', 'two']) {
      await setOutage(store.database, `${host}.example.org`, true);
      await setState(store.database, `https://${host}.example.org/${round % 3}`, 'broken');
      await setOutage(store.database, `${host}.example.org`, false);
      await setState(store.database, `https://${host}.example.org/${round % 3}`, 'alive');
    }
}

test('a reader that is killed before any of its statements loses nothing and doubles nothing', {
  timeout: 300_000,
}, async () => {
  await seedLinks(
    store.database,
    ['one', 'two'].flatMap((host) => [0, 1, 2].map((page) => `https://${host}.example.org/${page}`)),
  );
  await flap(4);
  let deaths = 0;
  for (let isKilled = true; isKilled; ) {
    const child = await startReader(String(deaths + 1));
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    isKilled = child.signalCode === 'SIGKILL';
    children.delete(child);
    if (isKilled) deaths += 1;
    else expect(child.exitCode).toBe(0);
  }
  // More than one transaction has: it died within each statement of it, and around its end.
  expect(deaths).toBeGreaterThan(12);
  await expectOnce();
});

test('two readers that are killed again and again lose nothing and double nothing', {
  timeout: 300_000,
}, async () => {
  const { database } = store;
  const urls = ['one', 'two', 'three'].flatMap((host) =>
    Array.from({ length: 20 }, (_, index) => `https://${host}.example.org/${index}`),
  );
  await seedLinks(database, urls);
  const readers = [];
  for (let number = 0; number < READERS; number += 1) readers.push(await startReader());
  const { random } = seededRandom();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const host = ['one', 'two', 'three'][Math.floor(random() * 3)] ?? '';
    const kind = Math.floor(random() * 4);
    if (kind === 3) await setOutage(database, `${host}.example.org`, random() < 0.5);
    else
      await setState(
        database,
        `https://${host}.example.org/${Math.floor(random() * 3) === 0 ? '%' : Math.floor(random() * 20)}`,
        random() < 0.5 ? 'broken' : 'alive',
      );
    // Killed while it reads what has just changed, or soon after.
    await sleep(random() * 30);
    if (round % KILL_EVERY === 0) {
      const [oldest] = readers.splice(0, 1);
      if (oldest !== undefined) await kill(oldest);
      readers.push(await startReader());
    }
  }
  for (const child of readers) await kill(child);
  await readAll(database);
  await expectOnce();
});
