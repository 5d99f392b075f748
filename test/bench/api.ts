/**
 * Benchmark of the API: `node test/bench/api.ts [RECORDS] [ROUNDS] [SECONDS] [FOLDER]`. Footing's own server process and a
 * bare one take turns at each read, on the corpus and on RECORDS records of each kind; the table has the medians of the
 * rounds. A FOLDER keeps the data for the next run. With BENCH_PLATFORMATIC, a folder in which `@platformatic/db` is
 * installed, Platformatic DB serves the same rows, too.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readCorpus } from '@footing/corpus';
import { type Database, loadCorpus, migrate, openDatabase } from '@footing/store';
import { startEmbedded } from '@footing/store/embedded';
import { seedScale } from '../scale/seed.ts';
import { type Asked, EXPORT, type Read, reads } from './api-reads.ts';
import { cpuMs, postmasterOf } from './process-cpu.ts';
import { load, median } from './request-load.ts';

const [RECORDS = 100_000, ROUNDS = 5, SECONDS = 3] = process.argv.slice(2, 5).map(Number);
const KEPT_FOLDER = process.argv[5];
const CONNECTIONS = 16;
const BIG_HOST = 'big.example.org';

interface Served {
  name: string;
  origin: string;
  child: ChildProcess;
}

/** What a round measured of one server. */
interface Round {
  perSecond: number;
  p50: number;
  p99: number;
  serverMs: number;
  databaseMs: number;
}

async function makeScale(database: Database): Promise<void> {
  const { pool } = database;
  await seedScale(database, { records: RECORDS, organisations: RECORDS, places: 2_000, citations: RECORDS });
  await pool.query(`
    INSERT INTO hosts (id, name) VALUES (gen_random_uuid(), '${BIG_HOST}');
    INSERT INTO links (id, url, host_id)
      SELECT gen_random_uuid(), 'https://' || h.name || '/' || n, h.id
      FROM generate_series(1, ${RECORDS}) n JOIN hosts h ON h.name = '${BIG_HOST}';`);
  await pool.query('VACUUM ANALYZE');
}

/** Makes a database, unless it is there from an earlier run. */
async function prepare(
  admin: Database,
  url: string,
  name: string,
  fill: (database: Database) => Promise<unknown>,
): Promise<void> {
  const { rows } = await admin.pool.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  const isNew = rows.length === 0;
  if (isNew) await admin.pool.query(`CREATE DATABASE ${name}`);
  const database = await openDatabase(url);
  await migrate(database);
  if (isNew) await fill(database);
  await database.close();
}

async function serveFooting(url: string): Promise<Served> {
  const main = path.join(import.meta.dirname, '../../services/api/src/main.ts');
  const child = fork(main, {
    env: { ...process.env, DATABASE_URL: url, API_PORT: '0', API_DRAIN_SECONDS: '0', LOG_FORMAT: 'json' },
    // Read and dropped, as by what collects logs.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.stdout?.resume();
  const { ready } = await new Promise<{ ready: string }>((resolve) =>
    child.once('message', resolve as never),
  );
  return { name: 'Footing', origin: ready, child };
}

/** Starts a server in a process of its own, which says its address once it is told what to serve. */
async function serve(name: string, file: string, told: object, cwd?: string): Promise<Served> {
  const child = fork(path.join(import.meta.dirname, file), {
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const origin = new Promise<string>((resolve) => child.once('message', resolve as never));
  child.send(told);
  return { name, origin: await origin, child };
}

/** Throws if two servers do not say the same. */
async function compareAnswers(read: Read, servers: readonly Served[]): Promise<void> {
  const same = (read.same ?? ((answer: unknown) => answer)) as (answer: unknown) => unknown;
  const [one, ...others] = await Promise.all(
    servers.map(async ({ origin }) => same(await (await fetch(`${origin}${read.path}`)).json())),
  );
  for (const other of others)
    if (!isDeepStrictEqual(one, other))
      throw new Error(
        `${read.path}: ${JSON.stringify(one)?.slice(0, 900)}\nis not ${JSON.stringify(other)?.slice(0, 900)}`,
      );
}

async function measure(
  server: Served,
  postgres: number,
  address: string,
  options: { ms: number; connections: number },
): Promise<Round> {
  const before = [await cpuMs(server.child.pid ?? 0), await cpuMs(postgres, true)];
  const { requests, ...figures } = await load(server.origin, address, options);
  const after = [await cpuMs(server.child.pid ?? 0), await cpuMs(postgres, true)];
  const each = (index: number): number => ((after[index] ?? 0) - (before[index] ?? 0)) / requests;
  return { ...figures, serverMs: each(0), databaseMs: each(1) };
}

function row(read: string, server: string, rounds: readonly Round[], bare: readonly Round[]): string {
  const of = (name: keyof Round, from = rounds): number => median(from.map((round) => round[name]));
  const share = rounds === bare ? '' : `${(of('perSecond') / of('perSecond', bare)).toFixed(2)}`;
  const tail = rounds === bare ? '' : `${(of('p99') / of('p99', bare)).toFixed(2)}`;
  const numbers = [of('p50'), of('p99'), of('serverMs'), of('databaseMs')].map((number) => number.toFixed(2));
  return `| ${[read, server, of('perSecond').toFixed(of('perSecond') < 20 ? 1 : 0), ...numbers, share, tail].join(' | ')} |`;
}

/** A server, and where it gives the answer that is measured. */
interface Target {
  server: Served;
  address: string;
}

async function compare(
  servers: readonly Served[],
  platformatic: Served | undefined,
  postgres: number,
  asked: readonly Read[],
): Promise<void> {
  const at = (address: string): Target[] => servers.map((server) => ({ server, address }));
  for (const { name, path: address, rows, ...read } of asked) {
    await compareAnswers({ name, path: address, ...read }, servers);
    const other =
      platformatic !== undefined && rows !== undefined ? [{ server: platformatic, address: rows }] : [];
    await report(name, [...at(address), ...other], postgres, {
      ms: SECONDS * 1_000,
      connections: CONNECTIONS,
    });
  }
  await report('export', at(EXPORT.path), postgres, { ms: SECONDS * 1_000, connections: 1 });
}

async function report(
  name: string,
  targets: readonly Target[],
  postgres: number,
  options: { ms: number; connections: number },
): Promise<void> {
  const rounds = new Map<Target, Round[]>(targets.map((target) => [target, []]));
  for (const { server, address } of targets)
    await load(server.origin, address, { ...options, ms: options.ms / 4 });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [{ server, address }, made] of rounds)
      made.push(await measure(server, postgres, address, options));
  const bare = [...rounds].find(([{ server }]) => server.name === 'bare')?.[1] ?? [];
  for (const [{ server }, made] of rounds) console.log(row(name, server.name, made, bare));
}

const HEADING = `| read | server | requests/s | p50 ms | p99 ms | CPU ms, server | CPU ms, PostgreSQL | of bare | p99 of bare |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`;

/** What the first corpus and the generated one have. */
const CORPORA: Readonly<Record<string, { asked: Asked; fill: (database: Database) => Promise<unknown> }>> = {
  corpus: {
    asked: { item: 'joint-legal-entities', word: 'cooperation', host: 'www.belta.by', state: 'unchecked' },
    fill: async (database) => loadCorpus(database, await readCorpus()),
  },
  scale: {
    asked: { item: 'agreement-711', word: 'word711', host: BIG_HOST, state: 'broken' },
    fill: makeScale,
  },
};

async function main(): Promise<void> {
  const dataDir = KEPT_FOLDER ?? path.join(await mkdtemp(path.join(tmpdir(), 'footing-bench-')), 'data');
  const embedded = await startEmbedded({ dataDir });
  const admin = await openDatabase(embedded.urlOf('postgres'));
  try {
    const postgres = await postmasterOf(admin.pool);
    for (const [name, { asked, fill }] of Object.entries(CORPORA)) {
      const url = embedded.urlOf(`bench_${name}`);
      await prepare(admin, url, `bench_${name}`, fill);
      console.log(`\n${name === 'scale' ? `${RECORDS} records of each kind` : 'The corpus'}\n\n${HEADING}`);
      const made = reads(asked);
      const servers = [await serveFooting(url), await serve('bare', 'bare-api.ts', { url, reads: made })];
      const folder = process.env['BENCH_PLATFORMATIC'];
      const platformatic =
        folder === undefined
          ? undefined
          : await serve('Platformatic DB', 'platformatic-db.ts', { url }, folder);
      try {
        await compare(servers, platformatic, postgres, made);
      } finally {
        for (const { child } of [...servers, ...(platformatic === undefined ? [] : [platformatic])])
          child.kill('SIGTERM');
      }
    }
  } finally {
    await admin.close();
    await embedded.stop();
    if (KEPT_FOLDER === undefined) await rm(path.dirname(dataDir), { recursive: true, force: true });
  }
}

await main();
