import { buildServer } from '@footing/api';
import { FacetName, type Include, type RecordQuery } from '@footing/model';
import {
  type Database,
  findDependents,
  findHost,
  findIncident,
  findPartners,
  findRecord,
  INCIDENT_READER,
  listChecks,
  listCitations,
  listHosts,
  listIncidents,
  listLinks,
  listOrganisations,
  listRecords,
  openDatabase,
  readFacets,
  readOnward,
  reportLinkHealth,
  searchAll,
} from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { seedScale } from './seed.ts';

const RECORDS = 100_000;

let store: TestDatabase;
let database: Database;
const queries: { text: string; values: unknown[] }[] = [];

beforeAll(async () => {
  store = await createTestDatabase();
  await seedScale(store.database, {
    records: RECORDS,
    organisations: RECORDS,
    places: 2_000,
    citations: 20_000,
  });
  const opened = await openDatabase(store.url, { statementTimeoutMs: 60_000 });
  const logQuery = (text: string, values: unknown[]): void => void queries.push({ text, values });
  database = { ...opened, db: drizzle({ client: opened.pool, logger: { logQuery } }) };
}, 1_200_000);

afterAll(async () => {
  await database.close();
  await store.drop();
});

/** Twice as often as PostgreSQL plans for the values before it thinks of one plan for all. */
const RUNS_BEFORE_PLAN = 10;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Plan Rows': number;
  Plans?: Plan[];
}

/** Tables that are large; a small one is rightly read whole. */
const LARGE = new Set([
  'records',
  'record_parties',
  'record_places',
  'record_sectors',
  'record_sections',
  'record_citations',
  'record_health',
  'record_renderings',
  'citations',
  'links',
  'link_schedules',
  'organisations',
  'incidents',
  'incident_links',
  'incident_timeline',
  'changes',
]);

/**
 * The large tables that the queries made by `run` read whole, and how many queries there were. Looked at is the plan of the
 * first time, and the one after ten times on one connection: then it may be the plan that is kept for all values.
 */
async function scansOf(run: () => Promise<unknown>): Promise<{ scans: string[]; queries: number }> {
  queries.length = 0;
  await run();
  // What begins and ends a transaction has no plan.
  const made = queries.filter(({ text }) => !/^\s*(?:begin|commit|rollback)\b/i.test(text));
  const scans: string[] = [];
  const client = await database.pool.connect();
  for (const { text, values } of made) {
    const given = values.map((value) => client.escapeLiteral(asText(value))).join(', ');
    const execute = given === '' ? 'EXECUTE asked' : `EXECUTE asked (${given})`;
    await client.query(`PREPARE asked AS ${text}`);
    for (const times of [0, RUNS_BEFORE_PLAN]) {
      for (let time = 0; time < times; time += 1) await client.query(execute);
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `EXPLAIN (FORMAT JSON) ${execute}`,
      );
      for (const {
        'QUERY PLAN': [root],
      } of rows)
        scans.push(...scannedIn(root.Plan));
    }
    await client.query('DEALLOCATE asked');
  }
  client.release();
  return { scans, queries: made.length };
}

/** A parameter as PostgreSQL reads it. */
function asText(value: unknown): string {
  return Array.isArray(value) ? `{${value.map((each) => JSON.stringify(each)).join(',')}}` : String(value);
}

/** The large tables that a plan reads whole. */
function scannedIn({ 'Node Type': type, 'Relation Name': table, Plans: inner = [] }: Plan): string[] {
  const own = type === 'Seq Scan' && table !== undefined && LARGE.has(table) ? [table] : [];
  return [...own, ...inner.flatMap(scannedIn)];
}

const ALL: Include[] = ['citations', 'links', 'parties'];
const FILTERS: readonly [name: string, query: Omit<RecordQuery, 'limit'>][] = [
  ['nothing', {}],
  ['nothing, newest first', { sort: '-date' }],
  ['nothing, by title', { sort: 'title' }],
  ['nothing, by value', { sort: '-value' }],
  ['type', { type: ['type-7'] }],
  ['status', { status: ['planned'] }],
  ['level', { level: ['level-7'] }],
  ['sector', { sector: ['sector-7'] }],
  ['party that is a place', { party: ['place-7'] }],
  ['party that is an organisation', { party: ['organisation-7'] }],
  ['two parties', { party: ['organisation-7', 'place-7'] }],
  ['country', { country: ['BY'] }],
  ['two countries', { country: ['BY', 'CN'] }],
  ['place', { place: ['place-7'] }],
  ['time', { from: '2001', to: '2002' }],
  ['work', { work: 'big-work' }],
  ['section', { section: 'section-7' }],
  ['citation', { citation: 7 }],
  ['health', { health: ['lost'] }],
  ['value range', { minValue: '500', maxValue: '900', unit: 'USD' }],
  ['venue', { venue: 'place-7' }],
  ['validity', { validOn: '2001-05' }],
  ['text', { q: 'word4711' }],
  ['text and type', { q: 'word4711', type: ['type-111'] }],
  ['many at once', { type: ['type-7'], from: '1990', to: '2020', party: ['place-7'], health: ['sound'] }],
];

describe(`with ${RECORDS.toLocaleString('en')} records of each kind`, () => {
  test.each(FILTERS)(
    'a list filtered by %s is one query and reads no large table whole',
    async (_name, query) => {
      for (const kind of ['agreement', 'event', 'figure'] as const) {
        for (const include of [[], ALL]) {
          const { scans, queries: count } = await scansOf(() =>
            listRecords(database, kind, { ...query, limit: 50, include }),
          );
          expect({ kind, include, scans, count }).toEqual({ kind, include, scans: [], count: 1 });
        }
      }
    },
  );

  test('one record is one query and reads no large table whole', async () => {
    for (const include of [[], ALL])
      expect(await scansOf(() => findRecord(database, 'agreement', 'agreement-7', { include }))).toEqual({
        scans: [],
        queries: 1,
      });
  });

  test('a list of the links of one host reads no more than its page, however many it has', async () => {
    queries.length = 0;
    await listLinks(database, { limit: 5, host: 'host-7.example.org' });
    const [{ text = '', values = [] } = {}] = queries;
    const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS OFF) ${text}`,
      values,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('links_by_host');
    // What is sorted is the page, once it has been cut.
    expect(plan.slice(plan.indexOf('Limit'))).not.toMatch(/Sort Key: links/);
  });

  test('the second page is as cheap as the first', async () => {
    const { nextCursor } = await listRecords(database, 'agreement', { limit: 50 });
    const { scans } = await scansOf(() =>
      listRecords(database, 'agreement', { limit: 50, cursor: nextCursor ?? '' }),
    );
    expect(scans).toEqual([]);
  });

  test('facets under a filter, relations and search read no large table whole', async () => {
    const runs = [
      () => findDependents(database, 'big-work', 7),
      () => findPartners(database, 'place-7', { below: false }),
      () => searchAll(database, { q: 'word4711', limit: 50 }),
      () => listOrganisations(database, { limit: 50, place: 'place-7' }),
      () => listOrganisations(database, { limit: 50, q: 'organisation 4711' }),
      () => listLinks(database, { limit: 50, state: ['broken'] }),
      () => listLinks(database, { limit: 50, host: 'host-7.example.org' }),
      () => listHosts(database, { limit: 50 }),
      () => listHosts(database, { limit: 50, state: ['broken'] }),
      () => findHost(database, 'host-7.example.org'),
      () => listCitations(database, { limit: 50 }),
      () => listChecks(database, '01890000-0000-7000-8000-000000000000', { limit: 50 }),
    ];
    for (const run of runs)
      expect({ run: run.toString(), ...(await scansOf(run)) }).toEqual({
        run: run.toString(),
        scans: [],
        queries: 1,
      });
    const { scans, queries: count } = await scansOf(() =>
      readFacets(database, 'agreement', { party: ['place-7'] }, ['type', 'sector', 'health']),
    );
    expect({ scans, count }).toEqual({ scans: [], count: 1 });
    expect(await scansOf(() => readFacets(database, 'agreement', {}, FacetName.enum))).toEqual({
      scans: [],
      queries: 2,
    });
  });

  test.each([
    {},
    { open: true },
    { host: 'host-7.example.org' },
    { work: 'work-7' },
    { work: 'work-7', section: 'section-7' },
    { since: '2026-06-01T00:00:00Z' },
    {
      open: false,
      cursor: Buffer.from('["2026-01-02T00:00:00.000Z","01890000-0000-7000-8000-000000000000"]').toString(
        'base64url',
      ),
    },
  ])('a page of incidents by %j is one query and reads no large table whole', async (query) => {
    const run = () => listIncidents(database, { limit: 50, ...query });
    expect(await scansOf(run)).toEqual({ scans: [], queries: 1 });
  });

  test('an incident and making incidents of changes read no large table whole', async () => {
    const { rows } = await database.pool.query<{ id: string }>('SELECT id FROM incidents LIMIT 1');
    expect((await scansOf(() => findIncident(database, rows[0]?.id ?? ''))).scans).toEqual([]);
    await database.pool.query(
      `UPDATE links SET state = 'broken' WHERE id IN (SELECT id FROM links WHERE state = 'alive' LIMIT 20)`,
    );
    const { scans, queries: count } = await scansOf(() => readOnward(database, INCIDENT_READER));
    expect(scans).toEqual([]);
    expect(count).toBeGreaterThan(5);
  });

  test('the report on all links reads none of them', async () => {
    const { scans } = await scansOf(() => reportLinkHealth(database, { hosts: 20 }));
    expect(scans).toEqual([]);
  });

  test('a link that dies takes its records along, in the statement that says so, without reading a table whole', async () => {
    const { rows } = await database.pool.query<{ link: string; id: string }>(`
      SELECT c.link_id AS link, rc.record_id AS id FROM citations c JOIN record_citations rc ON rc.citation_id = c.id
      JOIN record_health h ON h.record_id = rc.record_id WHERE h.health = 'sound' LIMIT 1`);
    const [found] = rows;
    const started = performance.now();
    await database.pool.query(`UPDATE links SET state = 'broken' WHERE id = $1`, [found?.link]);
    expect(performance.now() - started).toBeLessThan(1_000);
    const { rows: after } = await database.pool.query(
      `SELECT health FROM record_health WHERE record_id = $1`,
      [found?.id],
    );
    expect(after).toEqual([{ health: 'lost' }]);
  });

  test('an export waits for its reader, and so holds a page at a time', async () => {
    const app = await buildServer(database, createLogger('api', { level: 'silent', format: 'json' }));
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    queries.length = 0;
    // Coded, ten times as much would be on its way.
    const headers = { 'accept-encoding': 'identity' };
    const response = await fetch(`${address}/v1/exports/agreements?format=ndjson`, { headers });
    const reader = response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const pagesRead = queries.length;
    expect(pagesRead).toBeLessThan(RECORDS / 500 / 4);
    let bytes = 0;
    let lines = 0;
    for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read()) {
      bytes += chunk.value.length;
      for (const byte of chunk.value) if (byte === 10) lines += 1;
    }
    expect(lines).toBeGreaterThan(RECORDS * 0.95);
    expect(bytes).toBeGreaterThan(RECORDS * 300);
    expect(queries.length).toBeGreaterThan(RECORDS / 500 - 1);
    await app.close();
  });
});
