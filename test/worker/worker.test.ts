import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '@footing/config';
import { listLinks, makeDue } from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { startWorker } from '@footing/worker';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleLinks } from '../database/schedule-links.ts';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { html, page, prose, redirect } from '../linkcheck/answers.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';

const MAIN = path.resolve(import.meta.dirname, '../../services/worker/src/main.ts');
const HOSTS = ['one.example.org', 'two.example.org', 'three.example.org'];

let store: TestDatabase;
let server: FaultServer;
let env: Record<string, string>;
const children: ChildProcess[] = [];

beforeEach(async () => {
  store = await createTestDatabase();
  server = await startFaultServer();
  env = {
    DATABASE_URL: store.url,
    LOG_LEVEL: 'silent',
    CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
    CHECK_RESOLVE: HOSTS.map((host) => `${host}=127.0.0.1`).join(','),
    CHECK_HOST_DELAY_MS: '0',
    CHECK_ROBOTS: 'false',
    CHECK_SIBLINGS: 'false',
    CHECK_TOTAL_TIMEOUT_MS: '3000',
    CRAWL_LEASE_SECONDS: '10',
  };
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await store.drop();
  await server.close();
});

const at = (host: string, location: string): string => `http://${host}:${server.port}${location}`;

function spawnWorker(settings: Record<string, string> = {}, args: string[] = ['--once']): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...env, ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  children.push(child);
  return child;
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code as number | null;
}

async function states(): Promise<Record<string, string>> {
  const { items } = await listLinks(store.database, { limit: 1000 });
  return Object.fromEntries(
    items.map(({ url, state }) => [new URL(url).hostname.split('.')[0] + new URL(url).pathname, state]),
  );
}

async function checksPerLink(): Promise<number[]> {
  const { rows } = await store.database.pool.query<{ checks: number }>(
    'SELECT (SELECT count(*)::int FROM checks WHERE link_number = links.number) AS checks FROM links',
  );
  return rows.map(({ checks }) => checks);
}

async function waitFor(condition: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('the condition did not come true in time');
    await sleep(20);
  }
}

/** Makes a child process believe that its clock is so many days ahead. */
const aheadBy = (days: number): Record<string, string> => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`
    const Real = Date, ahead = ${days} * 86400000;
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length === 0 ? [Real.now() + ahead] : given)); }
      static now() { return Real.now() + ahead; }
    };`)}`,
});

test('the pace of a crawl is kept with its host: the configured one, or the one that robots.txt asks for', async () => {
  server.on('/robots.txt', (request, response) => {
    const isSlow = request.headers.host?.startsWith('two') === true;
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(isSlow ? 'User-agent: *\nCrawl-delay: 7' : 'User-agent: *\nDisallow:');
  });
  await seedLinks(store.database, [at('one.example.org', '/ok'), at('two.example.org', '/ok')]);
  expect(await ended(spawnWorker({ CHECK_ROBOTS: 'true', CHECK_HOST_DELAY_MS: '20' }))).toBe(0);
  const { rows } = await store.database.pool.query(
    `SELECT split_part(name, '.', 1) AS name, crawl_delay_ms AS ms FROM hosts ORDER BY name`,
  );
  expect(rows).toEqual([
    { name: 'one', ms: 20 },
    { name: 'two', ms: 7_000 },
  ]);
});

test('a thousand names on one address are one server: all its requests keep one pace', async () => {
  const times: number[] = [];
  const names = Array.from({ length: 8 }, (_, n) => `name${n}.example.org`);
  server.on('/a', (request, response) => {
    times.push(performance.now());
    page('A')(request, response);
  });
  await seedLinks(
    store.database,
    names.map((name) => at(name, '/a')),
  );
  const resolve = names.map((name) => `${name}=127.0.0.1`).join(',');
  const child = spawnWorker({ CHECK_RESOLVE: resolve, CHECK_ADDRESS_DELAY_MS: '150' });
  expect(await ended(child)).toBe(0);
  expect(times).toHaveLength(names.length);
  // Arrivals may lie a little closer than departures.
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan((names.length - 1) * 150 - 100);
});

describe('clocks', () => {
  test('a worker whose clock differs from the database’s says so, and checks nothing', async () => {
    await seedLinks(store.database, [at('one.example.org', '/ok')]);
    const child = spawn(process.execPath, [MAIN], {
      env: {
        ...process.env,
        ...env,
        ...aheadBy(40),
        LOG_LEVEL: 'info',
        LOG_FORMAT: 'json',
        CHECK_CRON: '* * * * * *',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
    });
    await waitFor(() => said.includes('worker ready'));
    await sleep(3_000);
    expect(said).toContain("this machine's clock differs from the database's");
    expect(said).toContain(`"aheadSeconds":${40 * 86_400}`);
    expect(said.trim().split('\n').length).toBeLessThan(10);
    expect(await checksPerLink()).toEqual([0]);
    expect(server.requests).toEqual([]);
  });

  test('a batch in which the clock was set and set right again is not recorded, but made again', async () => {
    const urls = [0, 1, 2, 3].map((number) => at('one.example.org', `/page-${number}`));
    await seedLinks(store.database, urls);
    const set = (location: string, act: () => unknown): void => {
      let visits = 0;
      server.on(location, (request, response) => {
        visits += 1;
        if (visits === 1) act();
        page('Page')(request, response);
      });
    };
    for (const number of [0, 3]) server.on(`/page-${number}`, page('Page'));
    set('/page-1', () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime(Date.now() - 4 * 86_400_000);
    });
    set('/page-2', () => vi.useRealTimers());
    const begun = Date.now();
    const worker = await startWorker({
      config: readConfig({ ...env, CHECK_BATCH_SIZE: '4' }),
      databaseUrl: store.url,
      database: store.database,
      logger: createLogger('worker', { level: 'silent', format: 'json' }),
      scheduled: false,
    });
    try {
      await worker.plan();
      await waitFor(() => server.requests.length >= 4);
      await sleep(1_000);
      await worker.plan();
      await waitFor(async () => (await checksPerLink()).every((checks) => checks === 1));
      expect(server.requests).toHaveLength(8);
      const { rows } = await store.database.pool.query<{ at: Date }>(
        'SELECT min(checked_at) AS at FROM checks',
      );
      expect(rows[0]?.at.getTime()).toBeGreaterThan(begun);
    } finally {
      vi.useRealTimers();
      await worker.stop();
    }
  });

  test('a link that is planned further ahead than any check plans is due', async () => {
    await seedLinks(store.database, [at('one.example.org', '/ok')]);
    await scheduleLinks(store.database, "next_check_at = now() + interval '41 days'");
    expect(await ended(spawnWorker())).toBe(0);
    expect(await checksPerLink()).toEqual([1]);
  });
});

describe('a sweep', () => {
  test('checks every due link once and records verdict, state and reason together', async () => {
    await seedLinks(store.database, [
      at('one.example.org', '/ok'),
      at('one.example.org', '/missing'),
      at('two.example.org', '/moved'),
      at('two.example.org', '/forbidden'),
      at('three.example.org', '/soft-404'),
    ]);
    expect(await ended(spawnWorker())).toBe(0);
    expect(await states()).toEqual({
      'one/ok': 'alive',
      'one/missing': 'suspect',
      'two/moved': 'moved',
      'two/forbidden': 'restricted',
      'three/soft-404': 'suspect',
    });
    expect(await checksPerLink()).toEqual([1, 1, 1, 1, 1]);
  });

  test('calls a link broken once its failures are confirmed, and alive again after one good answer', async () => {
    const url = at('one.example.org', '/comes-and-goes');
    await seedLinks(store.database, [url]);
    const settings = { CONFIRM_FAILURES: '2', CONFIRM_HOURS: '0' };
    await ended(spawnWorker(settings));
    expect(await states()).toEqual({ 'one/comes-and-goes': 'suspect' });
    await makeDue(store.database, new Date());
    await ended(spawnWorker(settings));
    expect(await states()).toEqual({ 'one/comes-and-goes': 'broken' });
    server.on('/comes-and-goes', page('Back again'));
    await makeDue(store.database, new Date());
    await ended(spawnWorker(settings));
    expect(await states()).toEqual({ 'one/comes-and-goes': 'alive' });
  });

  test('tries the other reading of an address that is lost, and records where the page is', async () => {
    const [printed, meant] = [at('one.example.org', '/missing'), at('one.example.org', '/ok')];
    await seedLinks(store.database, [printed], 'a-work', { [printed]: [meant] });
    await ended(spawnWorker());
    expect(await states()).toEqual({ 'one/missing': 'moved' });
    const { rows } = await store.database.pool.query(
      'SELECT verdict, reason_code, new_address, final_url FROM findings',
    );
    expect(rows).toEqual([
      { verdict: 'moved', reason_code: 'other_reading', new_address: meant, final_url: meant },
    ]);
  });

  test('keeps the transcript of a check whose verdict is another one than before, and of no other', async () => {
    const url = at('one.example.org', '/comes-and-goes');
    await seedLinks(store.database, [url, at('one.example.org', '/ok')]);
    for (const body of ['Here', 'Here', undefined, undefined, 'Back']) {
      server.on(
        '/comes-and-goes',
        body === undefined ? html('Page not found', '<p>No page is here.</p>', 404) : page(body),
      );
      await ended(spawnWorker());
      await makeDue(store.database, new Date());
    }
    const { rows } = await store.database.pool.query<{
      verdict: string;
      told: string | null;
      confidence: number;
    }>(
      `SELECT c.verdict, CASE WHEN checked_at = first_found_at THEN split_part(transcript, E'\n', 1) END AS told, confidence
       FROM checks c JOIN findings f ON f.id = finding_id JOIN links ON links.number = c.link_number
       WHERE url = $1 ORDER BY checked_at`,
      [url],
    );
    const told = `asked          ${url}`;
    expect(rows).toEqual([
      { verdict: 'alive', told: null, confidence: 0.8 },
      { verdict: 'alive', told: null, confidence: 0.97 },
      { verdict: 'broken', told, confidence: 0.9 },
      { verdict: 'broken', told: null, confidence: 0.9 },
      { verdict: 'alive', told, confidence: 0.97 },
    ]);
    const { items } = await listLinks(store.database, { limit: 10 });
    expect(items.map(({ lastConfidence }) => lastConfidence)).toEqual([0.97, 0.97]);
  });

  test('keeps what a page was at first sight, and sees what has become of it', async () => {
    const article = (seed: number) => html(`Article ${seed}`, `<main><p>${prose(seed, 300)}</p></main>`);
    for (const name of ['stays', 'drifts', 'moves', 'dissolves'])
      server.on(`/news/${name}`, article(name.length));
    await seedLinks(
      store.database,
      ['stays', 'drifts', 'moves', 'dissolves'].map((name) => at('one.example.org', `/news/${name}`)),
    );
    const settings = { CHECK_SIBLINGS: 'true' };
    await ended(spawnWorker(settings));
    expect(new Set(Object.values(await states()))).toEqual(new Set(['alive']));

    server.on('/news/drifts', article(100));
    server.on('/archive/moves', article('moves'.length));
    server.on('/news/moves', redirect(301, '/archive/moves'));
    server.on('/news/dissolves', redirect(302, '/news/'));
    await makeDue(store.database, new Date());
    await ended(spawnWorker(settings));
    expect(await states()).toEqual({
      'one/news/stays': 'alive',
      'one/news/drifts': 'drifted',
      'one/news/moves': 'moved',
      'one/news/dissolves': 'suspect',
    });
    const { rows } = await store.database.pool.query<{ new_address: string; reason_code: string }>(
      'SELECT new_address, reason_code FROM findings WHERE new_address IS NOT NULL',
    );
    expect(rows).toEqual([
      { new_address: at('one.example.org', '/archive/moves'), reason_code: 'permanent_redirect' },
    ]);
  });

  /** Seeds that many links to pages of one host that answer after a while; tells when they were asked for, and how many at once. */
  const seedSlowPages = async (
    count: number,
    answerMs: number,
  ): Promise<{ starts: number[]; most: number }> => {
    const asked = { starts: [] as number[], most: 0 };
    let running = 0;
    const paths = Array.from({ length: count }, (_, index) => `/slow-${index + 1}`);
    for (const location of paths) {
      server.on(location, (request, response) => {
        asked.starts.push(Date.now());
        running += 1;
        asked.most = Math.max(asked.most, running);
        setTimeout(() => {
          running -= 1;
          page('Slow')(request, response);
        }, answerMs);
      });
    }
    await seedLinks(
      store.database,
      paths.map((location) => at('one.example.org', location)),
    );
    return asked;
  };

  test('asks a host no faster than its delay, and never twice at once', async () => {
    const asked = await seedSlowPages(4, 50);
    await ended(spawnWorker({ CHECK_HOST_DELAY_MS: '200', CHECK_BATCH_SIZE: '2' }));
    expect(asked.most).toBe(1);
    expect(asked.starts).toHaveLength(4);
    for (const [index, start] of asked.starts.slice(1).entries())
      expect(start - (asked.starts[index] ?? 0)).toBeGreaterThanOrEqual(240);
  });

  test('has as many requests to a host under way as it may, and their starts are a delay apart', async () => {
    const asked = await seedSlowPages(4, 1000);
    await ended(spawnWorker({ CHECK_HOST_CONCURRENCY: '2', CHECK_HOST_DELAY_MS: '400' }));
    expect(asked.most).toBe(2);
    expect(asked.starts).toHaveLength(4);
    // Without the delay, two lanes start at once; a busy machine may answer one of them late.
    for (const [index, start] of asked.starts.slice(1).entries())
      expect(start - (asked.starts[index] ?? 0)).toBeGreaterThan(200);
    expect(await checksPerLink()).toEqual([1, 1, 1, 1]);
  });

  test('gives each host its turn: one with many links does not keep the others waiting', async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    for (const number of numbers) server.on(`/page-${number}`, page(`Page ${number}`));
    await seedLinks(
      store.database,
      numbers.map((number) => at('one.example.org', `/page-${number}`)),
    );
    await seedLinks(store.database, [at('two.example.org', '/page-1')], 'another-work');
    await scheduleLinks(
      store.database,
      `next_check_at = now() - interval '1 day'`,
      `url LIKE '%one.example.org%'`,
    );
    const settings = { CHECK_HOSTS_AT_ONCE: '1', CHECK_HOST_DELAY_MS: '400', CRAWL_SLICE_SECONDS: '1' };
    expect(await ended(spawnWorker(settings))).toBe(0);
    const hosts = server.requests.map((request) => request.split('.')[0]);
    expect(hosts.filter((host) => host === 'one')).toHaveLength(12);
    expect(hosts.filter((host) => host === 'two')).toHaveLength(1);
    expect(hosts.indexOf('two')).toBeGreaterThan(0);
    expect(hosts.indexOf('two')).toBeLessThan(8);
  });

  test('checks no more links of a host in a day than the limit, and puts off the rest', async () => {
    for (const number of [1, 2, 3, 4, 5]) server.on(`/page-${number}`, page(`Page ${number}`));
    await seedLinks(
      store.database,
      [1, 2, 3, 4, 5].map((number) => at('one.example.org', `/page-${number}`)),
    );
    await seedLinks(store.database, [at('two.example.org', '/page-1')], 'another-work');
    const settings = { CHECK_HOST_DAILY_LIMIT: '3', CHECK_BATCH_SIZE: '2' };
    const asked = (host: string): number =>
      server.requests.filter((request) => request.startsWith(`${host}:`)).length;

    expect(await ended(spawnWorker(settings))).toBe(0);
    expect(asked('one.example.org')).toBe(3);
    expect(asked('two.example.org')).toBe(1);
    const { items } = await listLinks(store.database, { limit: 10, host: `one.example.org:${server.port}` });
    const rest = items.filter(({ state }) => state === 'unchecked');
    expect(rest).toHaveLength(2);
    for (const { nextCheckAt } of rest)
      expect(Date.parse(nextCheckAt)).toBeGreaterThan(Date.now() + 3_000_000);

    await makeDue(store.database, new Date());
    await ended(spawnWorker(settings));
    expect(asked('one.example.org')).toBe(3);

    const { pool } = store.database;
    await scheduleLinks(
      store.database,
      `next_check_at = now() + interval '1 day'`,
      'last_checked_at IS NOT NULL',
    );
    await pool.query(
      `UPDATE hosts SET day_began_at = day_began_at - interval '25 hours', postponed_until = NULL`,
    );
    await ended(spawnWorker(settings));
    expect(asked('one.example.org')).toBe(5);
    expect(Object.values(await states())).not.toContain('unchecked');
  });

  test('stops asking a host that says it is asked too often, until the time it names', async () => {
    await seedLinks(
      store.database,
      ['/busy', '/ok', '/moved'].map((location) => at('one.example.org', location)),
    );
    await ended(spawnWorker());
    expect(server.requests.map((line) => line.split(' ')[1])).toEqual(['/busy']);
    const { items } = await listLinks(store.database, { limit: 10 });
    for (const { nextCheckAt } of items)
      expect(Date.parse(nextCheckAt)).toBeGreaterThan(Date.now() + 100_000);
  });
});

describe('several workers', () => {
  test('share the hosts, and check no link twice', async () => {
    const urls = HOSTS.flatMap((host) =>
      Array.from({ length: 20 }, (_, number) => at(host, `/page-${number}`)),
    );
    for (let number = 0; number < 20; number += 1) server.on(`/page-${number}`, page(`Page ${number}`));
    await seedLinks(store.database, urls);
    const codes = await Promise.all([1, 2, 3].map(() => ended(spawnWorker())));
    expect(codes).toEqual([0, 0, 0]);
    expect(server.requests).toHaveLength(60);
    expect(await checksPerLink()).toEqual(urls.map(() => 1));
  });

  test('lose and double nothing when one is killed in the middle of a sweep', {
    timeout: 90_000,
  }, async () => {
    const count = 30;
    for (let number = 0; number < count; number += 1) {
      server.on(`/page-${number}`, (request, response) =>
        setTimeout(() => page('Page')(request, response), 40),
      );
    }
    await seedLinks(
      store.database,
      Array.from({ length: count }, (_, number) => at('one.example.org', `/page-${number}`)),
    );
    const victim = spawnWorker({ CHECK_BATCH_SIZE: '5' });
    await waitFor(() => server.requests.length >= 12);
    victim.kill('SIGKILL');
    const recordedByVictim = (await checksPerLink()).filter((checks) => checks > 0).length;
    expect(recordedByVictim).toBeGreaterThan(0);
    expect(recordedByVictim).toBeLessThan(count);
    expect(await ended(spawnWorker({ CHECK_BATCH_SIZE: '5' }))).toBe(0);
    expect(await checksPerLink()).toEqual(Array.from({ length: count }, () => 1));
    expect(Object.values(await states())).toEqual(Array.from({ length: count }, () => 'alive'));
  });

  test('record what they have when asked to stop, and leave the rest due', async () => {
    for (let number = 0; number < 30; number += 1) {
      server.on(`/page-${number}`, (request, response) =>
        setTimeout(() => page('Page')(request, response), 40),
      );
    }
    await seedLinks(
      store.database,
      Array.from({ length: 30 }, (_, number) => at('one.example.org', `/page-${number}`)),
    );
    const worker = await startWorker({
      config: readConfig(env),
      databaseUrl: store.url,
      database: store.database,
      logger: createLogger('worker', { level: 'silent', format: 'json' }),
      scheduled: true,
    });
    await worker.plan();
    await waitFor(() => server.requests.length >= 3);
    await worker.stop();
    const asked = server.requests.length;
    const recorded = (await checksPerLink()).filter((checks) => checks === 1).length;
    expect(recorded).toBe(asked);
    expect(recorded).toBeLessThan(30);
  });

  test('record nothing half-judged when asked to stop before the random sibling', async () => {
    await seedLinks(store.database, [
      at('one.example.org', '/catch-all/a'),
      at('one.example.org', '/catch-all/b'),
    ]);
    const worker = await startWorker({
      config: readConfig({ ...env, CHECK_SIBLINGS: 'true', CHECK_HOST_DELAY_MS: '60000' }),
      databaseUrl: store.url,
      database: store.database,
      logger: createLogger('worker', { level: 'silent', format: 'json' }),
      scheduled: true,
    });
    await worker.plan();
    await waitFor(() => server.requests.length >= 1);
    await sleep(200);
    await worker.stop();
    expect(server.requests).toHaveLength(1);
    expect(await checksPerLink()).toEqual([0, 0]);
  });
});
