/** What a command on the embedded database leaves behind when it is told to stop in the middle of its work. */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCorpus } from '@footing/corpus';
import { type Database, listWorks, loadCorpus, migrate, openDatabase } from '@footing/store';
import { EMBEDDED_DATABASE, startEmbedded } from '@footing/store/embedded';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { footing } from './command.ts';
import { serverOf } from './started.ts';

const CORPORA = path.resolve(import.meta.dirname, '../corpora');

let prepared: string;
let dataDir: string;

/** Does something with the database of a data folder, as one more of its users. */
async function using<T>(folder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const cluster = await startEmbedded({ dataDir: folder });
  const database = await openDatabase(cluster.urlOf(EMBEDDED_DATABASE));
  try {
    return await work(database);
  } finally {
    await database.close();
    await cluster.stop();
  }
}

beforeAll(async () => {
  prepared = path.join(await mkdtemp(path.join(tmpdir(), 'footing-prepared-')), 'data');
  await using(prepared, async (database) => {
    await migrate(database);
    await loadCorpus(database, await readCorpus(path.join(CORPORA, 'rails-2019')));
    // Whatever is loaded next takes its time in the middle of the transaction.
    await database.pool.query(`
      CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(120); RETURN NEW; END $$;
      CREATE TRIGGER dawdle BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION dawdle()`);
  });
});

afterAll(() => rm(path.dirname(prepared), { recursive: true, force: true }));

beforeEach(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'footing-interrupt-')), 'data');
  await cp(prepared, dataDir, { recursive: true });
});

afterEach(() => rm(path.dirname(dataDir), { recursive: true, force: true }));

const lockFile = (): string => path.join(dataDir, 'postgres/postmaster.pid');

/** Whether the server runs and is in the middle of the load. Looks from outside, without being a user of the folder. */
async function isLoading(): Promise<boolean> {
  const [, , , port] = (await readFile(lockFile(), 'utf8').catch(() => '')).split('\n');
  const password = (await readFile(path.join(dataDir, 'postgres-password'), 'utf8')).trim();
  const client = new pg.Client({ host: '127.0.0.1', port: Number(port), user: 'footing', password });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query(`SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);
    return rowCount === 1;
  } catch {
    // It is not up yet.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Loads a corpus, and does something in the middle of its transaction. */
async function disturbLoad(
  disturb: (load: ChildProcess) => unknown,
): Promise<{ code: number | null; output: string }> {
  const { child, ended, output } = footing(['load', path.join(CORPORA, 'ferries-2021')], {
    FOOTING_DATA_DIR: dataDir,
  });
  await expect.poll(isLoading, { timeout: 60_000, interval: 200 }).toBe(true);
  await disturb(child);
  return { code: await ended, output: output() };
}

const interruptLoad = (signal: NodeJS.Signals) => disturbLoad((load) => load.kill(signal));

const worksOf = (database: Database): Promise<string[]> =>
  listWorks(database, { limit: 10 }).then(({ items }) => items.map(({ slug }) => slug));

describe('a load that is interrupted in the middle of its transaction', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s ends with %i and one line, turns the server off, and has loaded nothing',
    async (signal, code) => {
      expect(await interruptLoad(signal)).toEqual({
        code,
        output: `footing: Interrupted (${signal}); what was not finished was rolled back.\n`,
      });
      expect(existsSync(lockFile())).toBe(false);
      expect(await using(dataDir, worksOf)).toEqual(['rails-2019']);
    },
  );

  test('by the end of its server ends with 2 and one line, and has loaded nothing', async () => {
    const kill = async (): Promise<boolean> => process.kill(await serverOf(dataDir), 'SIGKILL');
    expect(await disturbLoad(kill)).toEqual({
      code: 2,
      output:
        'footing: The database went away in the middle of the work. What was not finished was rolled back; try again once it is there.\n',
    });
    expect(await using(dataDir, worksOf)).toEqual(['rails-2019']);
  });

  test('leaves the server to others who use it', async () => {
    const other = await startEmbedded({ dataDir });
    expect((await interruptLoad('SIGINT')).code).toBe(130);
    expect(await other.isRunning()).toBe(true);
    expect(await using(dataDir, worksOf)).toEqual(['rails-2019']);
    expect(await other.isRunning()).toBe(true);
    await other.stop();
    expect(existsSync(lockFile())).toBe(false);
  });
});
