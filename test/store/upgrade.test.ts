/** A database that an earlier version has filled is brought along by the migrations that keep counts and times. */
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countDue, dueHosts, listChanges, listLinks, migrate, reportLinkHealth } from '@footing/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../migrations');
/** The last migration before the log of changes. */
const LAST_BEFORE = '0014_';

let store: TestDatabase;
let former: string;

beforeEach(async () => {
  store = await createTestDatabase('template0');
  former = await mkdtemp(path.join(tmpdir(), 'footing-migrations-'));
  await mkdir(path.join(former, 'meta'));
  const files = (await readdir(MIGRATIONS)).filter(
    (file) => file.endsWith('.sql') && file < `${LAST_BEFORE}~`,
  );
  for (const file of files) await cp(path.join(MIGRATIONS, file), path.join(former, file));
});

afterEach(async () => {
  await store.drop();
  await rm(former, { recursive: true });
});

test('links, hosts and checks of an earlier version are counted, due and reported as they were', async () => {
  expect(await migrate(store.database, former)).toHaveLength(15);
  const { pool } = store.database;
  await pool.query(`
    INSERT INTO works (id, slug, title, year, csl) VALUES (gen_random_uuid(), 'a-work', 'A work', 2024, '{}');
    INSERT INTO sections (id, work_id, ordinal, slug, title)
      SELECT gen_random_uuid(), id, 1, 'a-section', 'A section' FROM works;
    INSERT INTO hosts (id, name) SELECT gen_random_uuid(), 'host-' || n || '.example.org' FROM generate_series(0, 2) n;
    INSERT INTO links (id, url, host_id, state, next_check_at, last_checked_at, last_verdict)
      SELECT gen_random_uuid(), 'https://' || name || '/' || n, id, CASE WHEN n = 1 THEN 'broken' ELSE 'alive' END,
        '2031-01-01'::timestamptz + n * interval '1 day', '2026-03-01', CASE WHEN n = 1 THEN 'broken' ELSE 'alive' END
      FROM hosts CROSS JOIN generate_series(1, 4) n WHERE name <> 'host-2.example.org';
    INSERT INTO citations (id, work_id, number, kind, title, csl, section_id, link_id, printed, confidence)
      SELECT gen_random_uuid(), w.id, row_number() OVER (), 'web', 'Source', '{}', s.id, l.id, '{}', 1
      FROM links l CROSS JOIN works w CROSS JOIN sections s;
    SELECT ensure_check_partitions('2026-03-01');
    INSERT INTO checks (id, link_id, checked_at, verdict, state, reason, timings)
      SELECT gen_random_uuid(), id, last_checked_at, last_verdict, state, 'As it was.', '{}' FROM links;`);

  const remaining = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).length - 15;
  expect(await migrate(store.database)).toHaveLength(remaining);

  const report = await reportLinkHealth(store.database, { hosts: 10 });
  expect(report).toMatchObject({ total: 8, states: { alive: 6, broken: 2 } });
  expect(report.hosts.map(({ total, states }) => [total, states['broken']])).toEqual([
    [4, 1],
    [4, 1],
  ]);
  expect(report.works).toMatchObject([{ work: 'a-work', total: 8 }]);
  expect(report.sections).toMatchObject([{ section: 'a-section', total: 8, states: { broken: 2 } }]);
  expect(await dueHosts(store.database, new Date('2031-01-01'), 10)).toEqual([]);
  expect(await dueHosts(store.database, new Date('2031-01-02'), 10)).toHaveLength(2);
  expect(await countDue(store.database, new Date('2031-01-03'))).toBe(4);
  expect((await listLinks(store.database, { limit: 10, state: ['broken'] })).items).toHaveLength(2);
  // The log begins with the version that keeps it.
  expect((await listChanges(store.database, { limit: 10 })).items).toEqual([]);
  await pool.query(`UPDATE links SET state = 'alive' WHERE state = 'broken'`);
  expect(await reportLinkHealth(store.database, { hosts: 10 })).toMatchObject({
    states: { alive: 8, broken: 0 },
  });
  expect((await listChanges(store.database, { limit: 10 })).items).toHaveLength(2);
});
