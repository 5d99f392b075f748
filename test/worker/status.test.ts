/** What a worker answers of itself: whether it runs, whether it works, and its metrics. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildServer } from '@footing/api';
import { createLogger } from '@footing/telemetry';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { startProxy } from '../database/silent-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { type FaultServer, startFaultServer } from '../linkcheck/fault-server.ts';
import { metricsOf, samplesOf } from '../metrics/samples.ts';

const MAIN = path.resolve(import.meta.dirname, '../../services/worker/src/main.ts');

let store: TestDatabase;
let server: FaultServer;
const children: ChildProcess[] = [];

beforeEach(async () => {
  store = await createTestDatabase();
  server = await startFaultServer();
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await store.drop();
  await server.close();
});

interface Running {
  child: ChildProcess;
  said(): string;
  /** Where it answers. */
  address: string;
}

/** Starts a worker that answers on a free port, and waits until it does. */
async function startWorker(settings: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      DATABASE_URL: store.url,
      LOG_LEVEL: 'info',
      LOG_FORMAT: 'json',
      WORKER_PORT: '0',
      CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
      CHECK_RESOLVE: 'one.example.org=127.0.0.1',
      CHECK_HOST_DELAY_MS: '300',
      CHECK_ROBOTS: 'false',
      CHECK_SIBLINGS: 'false',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  const address = await expect
    .poll(() => /"address":"(http:[^"]+)"/.exec(said)?.[1], { timeout: 30_000 })
    .toBeDefined()
    .then(() => /"address":"(http:[^"]+)"/.exec(said)?.[1] ?? '');
  return { child, said: () => said, address };
}

/** The status of an answer, and why a worker is not ready. */
async function readiness(address: string): Promise<[status: number, reason: unknown]> {
  const response = await fetch(`${address}/readyz`);
  const { reason } = (await response.json()) as { reason?: string };
  return [response.status, reason];
}

const scrape = async (address: string) => samplesOf(await (await fetch(`${address}/metrics`)).text());

test('a worker tells that it runs and works, and what it checked, by verdict and phase', async () => {
  await seedLinks(
    store.database,
    ['/ok', '/missing', '/moved'].map((location) => `http://one.example.org:${server.port}${location}`),
  );
  const { address, child } = await startWorker();
  expect((await fetch(`${address}/livez`)).status).toBe(200);
  expect(await readiness(address)).toEqual([200, undefined]);
  await expect
    .poll(async () => (await scrape(address))['footing_check_duration_seconds_count'], { timeout: 30_000 })
    .toBe(3);
  const samples = await scrape(address);
  expect(samples).toMatchObject({
    'footing_checks_total{verdict="alive"}': 1,
    'footing_checks_total{verdict="broken"}': 1,
    'footing_checks_total{verdict="moved"}': 1,
    'footing_checks_total{verdict="soft_404"}': 0,
    footing_database_up: 1,
  });
  expect(samples['footing_check_phase_duration_seconds_count{phase="first_byte"}']).toBe(3);
  expect(samples['footing_courtesy_wait_seconds_count']).toBeGreaterThanOrEqual(2);
  expect(samples['footing_courtesy_wait_seconds_sum']).toBeGreaterThanOrEqual(0.4);
  expect(samples).toHaveProperty('process_resident_memory_bytes');
  expect(samples).toHaveProperty('nodejs_eventloop_lag_p99_seconds');
  await expect.poll(async () => (await scrape(address))['footing_links_due'], { timeout: 30_000 }).toBe(0);
  expect(await scrape(address)).toHaveProperty('footing_queue_jobs{queue="check-host",state="waiting"}');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('every metric of ours is in the documentation, and no other', async () => {
  const app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
  const { address } = await startWorker();
  const told = {
    ...metricsOf((await app.inject('/metrics')).body),
    ...metricsOf(await (await fetch(`${address}/metrics`)).text()),
  };
  await app.close();
  const page = await readFile(path.resolve(import.meta.dirname, '../../docs/running/monitoring.md'), 'utf8');
  const documented = [...page.matchAll(/^\| `(footing_\w+)` \|.*$/gm)].map(([row, name = '']) => [
    name,
    row.includes('(histogram)'),
  ]);
  const served = Object.entries(told)
    .filter(([name]) => name.startsWith('footing_'))
    .map(([name, type]) => [name, type === 'histogram']);
  expect(documented.sort()).toEqual(served.sort());
});

test('a worker whose clock is wrong is not ready, and says why', async () => {
  const ahead = `globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length === 0 ? [Date.now()] : given)); }
    static now() { return super.now() + 86400000; }
  };`;
  const { address } = await startWorker({
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(ahead)}`,
  });
  expect(await readiness(address)).toEqual([503, 'clock_wrong']);
});

test('a worker without its database is not ready, and still runs', async () => {
  const proxy = await startProxy(store.url);
  const { address, said } = await startWorker({ DATABASE_URL: proxy.url, LOG_LEVEL: 'debug' });
  // A worker whose first plan fails ends.
  await expect.poll(said, { timeout: 30_000 }).toContain('"msg":"planned"');
  expect(await readiness(address)).toEqual([200, undefined]);
  await proxy.close();
  expect(await readiness(address)).toEqual([503, 'database_away']);
  expect((await fetch(`${address}/livez`)).status).toBe(200);
  expect((await scrape(address))['footing_database_up']).toBe(0);
});

test('a worker refuses other addresses and methods', async () => {
  const { address } = await startWorker();
  const asked = await Promise.all([
    fetch(`${address}/v1/links`),
    fetch(`${address}/livez`, { method: 'POST', body: 'x' }),
    fetch(`${address}/livez?probe=1`, { method: 'HEAD' }),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([404, 405, 200]);
  expect(asked[0]?.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
});

test('a worker whose port is taken ends and says so', async () => {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATABASE_URL: store.url, LOG_FORMAT: 'json', WORKER_PORT: String(server.port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said).toContain('EADDRINUSE');
});
