/** Benchmark of the worker: `node test/bench/worker.ts [LINKS] [HOSTS] [SECONDS] [WORKERS]`, on an embedded database. */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '@footing/config';
import { dueHosts, migrate, openDatabase } from '@footing/store';
import { startEmbedded } from '@footing/store/embedded';
import { createLogger } from '@footing/telemetry';
import { startWorker } from '@footing/worker';
import { prose } from '../linkcheck/answers.ts';
import { cpuMs, postmasterOf } from './process-cpu.ts';
import { seedSkewedLinks } from './skewed-links.ts';

const [LINKS = 100_000, HOSTS = 5_000, SECONDS = 60, WORKERS = 1] = process.argv.slice(2).map(Number);

/** Serves a page at every address; in a process of its own, so that its work is not the worker's. */
function serve(): void {
  const server = createServer(({ url = '' }, response) => {
    const number = Number(/\d+$/.exec(url)?.[0] ?? 0);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Page ${number}</title><p>${prose(number, 120)}</p>`);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

/** Runs one worker until it is told to stop. */
async function work(url: string): Promise<void> {
  const resolve = Array.from({ length: HOSTS }, (_, index) => `host-${index}.example.org=127.0.0.1`).join(
    ',',
  );
  const config = readConfig({
    DATABASE_URL: url,
    CHECK_RESOLVE: resolve,
    CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
    CHECK_HOST_DELAY_MS: '0',
    CHECK_HOST_DAILY_LIMIT: '1000000',
    CHECK_ROBOTS: 'false',
    CHECK_SIBLINGS: 'false',
    CHECK_CRON: '* * * * * *',
  });
  const database = await openDatabase(url);
  const logger = createLogger('bench', { level: 'error', format: 'json' });
  const worker = await startWorker({ config, databaseUrl: url, database, logger, scheduled: true });
  process.once('message', async () => {
    await worker.stop();
    await database.close();
    process.exit();
  });
  process.send?.('ready');
}

interface Child {
  pid: number;
  /** The first that it said. */
  message: unknown;
  stop(): Promise<void>;
}

function startChild(role: string, url = ''): Promise<Child> {
  const child = fork(import.meta.filename, process.argv.slice(2), {
    env: { ...process.env, BENCH_ROLE: role, BENCH_DATABASE_URL: url },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (role === 'server') child.kill();
    else child.send('stop');
    await ended;
  };
  const pid = child.pid ?? 0;
  return new Promise((resolve) => child.once('message', (message) => resolve({ pid, message, stop })));
}

async function main(): Promise<void> {
  const dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'footing-bench-')), 'data');
  const embedded = await startEmbedded({ dataDir });
  const url = embedded.urlOf('postgres');
  const database = await openDatabase(url);
  await migrate(database);
  const server = await startChild('server');
  await seedSkewedLinks(database.pool, LINKS, HOSTS, Number(server.message));
  const seeded = performance.now();
  await dueHosts(database, new Date(), 5_000);
  console.log(
    `${LINKS} links over ${HOSTS} hosts: the due hosts read in ${Math.round(performance.now() - seeded)} ms`,
  );
  const count = async (): Promise<{ links: number; hosts: number; big: number }> => {
    const { rows } = await database.pool.query(
      `SELECT count(*)::integer AS links, count(DISTINCT s.host_id)::integer AS hosts,
         count(*) FILTER (WHERE h.name LIKE 'host-0.%')::integer AS big
       FROM link_schedules s JOIN hosts h ON h.id = s.host_id WHERE s.last_checked_at IS NOT NULL`,
    );
    return rows[0];
  };
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => startChild('worker', url)));
  const postgres = await postmasterOf(database.pool);
  const used = async (): Promise<number[]> => [
    (await Promise.all(workers.map(({ pid }) => cpuMs(pid)))).reduce((sum, each) => sum + each, 0),
    await cpuMs(postgres, true),
    await cpuMs(server.pid),
  ];
  const began = performance.now();
  const usedBefore = await used();
  let before = 0;
  for (let second = 0; second < SECONDS; second += 10) {
    await sleep(10_000);
    const { links, hosts, big } = await count();
    console.log(
      `${second + 10} s: ${Math.round((links - before) / 10)} checks/s, ${hosts} hosts, ${big} of the big one`,
    );
    before = links;
    if (links >= LINKS) break;
  }
  const seconds = (performance.now() - began) / 1000;
  const [worker, store, pages] = (await used()).map((ms, index) =>
    ((ms - (usedBefore[index] ?? 0)) / before).toFixed(2),
  );
  console.log(
    `${Math.round(before / seconds)} checks/s over ${Math.round(seconds)} s with ${WORKERS} worker(s); CPU ms a check: ` +
      `${worker} of the workers, ${store} of PostgreSQL, ${pages} of the checked server`,
  );
  for (const { stop } of [...workers, server]) await stop();
  await database.close();
  await embedded.stop();
  await rm(path.dirname(dataDir), { recursive: true, force: true });
}

const role = process.env['BENCH_ROLE'];
if (role === 'server') serve();
else if (role === 'worker') await work(process.env['BENCH_DATABASE_URL'] ?? '');
else await main();
