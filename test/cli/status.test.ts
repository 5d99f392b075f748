/** `footing status`: how everything stands, for people and programs, without changing anything. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Status } from '@footing/model';
import { ensureCheckPartitions } from '@footing/store';
import { Value } from '@footing/typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { footing } from './command.ts';

/** An address that is too long for a line. */
const LONG = `https://b.example.org/${'x'.repeat(200)}`;

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  await seedLinks(store.database, ['https://a.example.org/1', 'https://a.example.org/2', LONG]);
  await ensureCheckPartitions(store.database, new Date(Date.now() - 3 * 3_600_000));
  await scheduleLinks(store.database, `next_check_at = now() + interval '1 day'`, `url = '${LONG}'`);
  await scheduleLinks(
    store.database,
    `next_check_at = now() - interval '2 days'`,
    `url = 'https://a.example.org/2'`,
  );
  await store.database.pool.query(`
    UPDATE links SET state = 'broken' WHERE url = '${LONG}';
    UPDATE hosts SET outage_since = now(), last_checked_at = now() - interval '3 hours' WHERE name = 'b.example.org';
    INSERT INTO checks (link_number, checked_at, finding_id, total_ms, verdict)
      SELECT number, now() - interval '3 hours', 1, 1, 'broken' FROM links;`);
});

afterAll(() => store.drop());

async function status(args: readonly string[] = [], env: Record<string, string> = {}) {
  const { ended, output } = footing(['status', ...args], { DATABASE_URL: store.url, ...env });
  return { code: await ended, output: output() };
}

test('the status of everything fits one screen', async () => {
  const { code, output } = await status();
  expect(code).toBe(0);
  for (const line of [
    /^database {4}PostgreSQL \d+\.\d+.*, schema \d{4}_\w+$/m,
    /^works {7}1 with 3 citations$/m,
    /^records {5}0$/m,
    /^links {7}3 \(2 unchecked, 1 broken\)$/m,
    /^due {9}2, the first since \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ \(2 d ago\)$/m,
    /^last check {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ \(3 h ago\)$/m,
    /^last day {4}checks: 3 \(3 broken\)$/m,
    /^hosts {7}2, of which 1 do not answer$/m,
    /^Latest changes:\n.* host\.outage_began {7}host b\.example\.org\n.* link\.state_changed {6}link https:\/\/b\.example\.org\/x{45}…$/m,
  ])
    expect(output).toMatch(line);
  expect(output.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
  for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test('the status as JSON has the shape that is promised, and the same numbers', async () => {
  const { code, output } = await status(['--format', 'json']);
  expect(code).toBe(0);
  const told: unknown = JSON.parse(output);
  expect(Value.Errors(Status, told)).toEqual([]);
  expect(told).toMatchObject({
    works: 1,
    citations: 3,
    links: { total: 3, due: 2, states: { unchecked: 2, broken: 1, alive: 0 } },
    checksInLastDay: { total: 3, verdicts: { broken: 3 } },
    hosts: { total: 2, inOutage: 1 },
    latestChanges: [{ type: 'host.outage_began' }, { type: 'link.state_changed' }, {}, {}, {}],
  });
});

describe('the exit code is 2, with one line that says why,', () => {
  test.each([
    [
      'where nobody serves the database',
      'postgres://u:secret@127.0.0.1:1/x',
      /cannot be reached \(ECONNREFUSED\)/,
    ],
    ['where the database is not there', 'nothing', /no such database/],
  ])('%s', async (_where, url, message) => {
    const { code, output } = await status([], {
      DATABASE_URL: url === 'nothing' ? store.url.replace(/\/test_\w+/, '/nothing') : url,
    });
    expect(code).toBe(2);
    expect(output).toMatch(message);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toContain('secret');
  });

  test('where the database has another schema, which stays as it is', async () => {
    const other = await createTestDatabase('template0');
    const { code, output } = await status([], { DATABASE_URL: other.url });
    expect(code).toBe(2);
    expect(output).toMatch(/does not have the schema of this version.*footing migrate/);
    const { rows } = await other.database.pool.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`);
    expect(rows).toEqual([]);
    await other.drop();
  });

  test('where there is no data folder, and none is made', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'footing-status-'));
    const { code, output } = await status([], {
      DATABASE_URL: '',
      FOOTING_DATA_DIR: path.join(folder, 'data'),
    });
    expect(code).toBe(2);
    expect(output).toMatch(/^footing: There is no database in .*\. Make one with `footing start`/);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
