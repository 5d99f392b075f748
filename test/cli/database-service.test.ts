/** The embedded database under `footing start`: it is kept running, shared with other commands, and turned off last. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@footing/store/embedded';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { footing, type Run } from './command.ts';
import { addressOf, endRun, isAlive, serverOf, servicesOf, startFooting } from './started.ts';

const RAILS = path.resolve(import.meta.dirname, '../corpora/rails-2019');
const MAX_BACK_MS = 30_000;

const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'footing-service-'));

/** Whether the API says that it is ready, which takes its database. */
const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** How many times a run has said something. */
const timesSaid = (run: Run, text: string): number => run.output().split(text).length - 1;

/** A process and its children, which are all there are of PostgreSQL. Linux only. */
async function withChildren(pid: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    pids.map(async (child) => {
      const status = await readFile(`/proc/${child}/status`, 'utf8').catch(() => '');
      return { child: Number(child), parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0) };
    }),
  );
  return [pid, ...parents.filter(({ parent }) => parent === pid).map(({ child }) => child)];
}

describe('while footing start runs', { timeout: 180_000 }, () => {
  let dataDir: string;
  let run: Run;
  let address: string;

  beforeAll(async () => {
    dataDir = await newFolder();
    run = startFooting(dataDir);
    address = await addressOf(run);
  });

  afterAll(async () => {
    await endRun(run);
    await rm(dataDir, { recursive: true });
  });

  test('a second start on its folder is refused in one line, with the addresses of the first', async () => {
    const second = startFooting(dataDir);
    expect(await second.ended).toBe(2);
    expect(second.output()).toBe(
      `footing: Footing already runs on the data folder ${dataDir} (process ${run.child.pid}, API ${address}/v1/works, docs ${address}/docs). Use that one, or stop it, or set FOOTING_DATA_DIR to another folder.\n`,
    );
    expect(await isReady(address)).toBe(true);
  });

  test.each([
    ['load', ['load', RAILS], /^rails-2019: 2 citations/m],
    ['check', ['check', '--host', 'nowhere.example.org'], /^total\s+\d+$/m],
    ['migrate', ['migrate'], /newest schema/],
  ])('%s joins its server, and leaves it running', async (_name, args, told) => {
    const server = await serverOf(dataDir);
    const { ended, output } = footing(args, { FOOTING_DATA_DIR: dataDir });
    expect(await ended).toBe(0);
    expect(output()).toMatch(told);
    expect(await serverOf(dataDir)).toBe(server);
    expect(await isReady(address)).toBe(true);
  });

  test('a server that is killed is up again within 30 s, on its port, and both are told in a line', async () => {
    const server = await serverOf(dataDir);
    const killed = performance.now();
    process.kill(server, 'SIGKILL');
    await run.says(
      /the database is down \(it has ended by itself\); starting it again[\s\S]+the database is up again/,
    );
    await expect.poll(() => isReady(address), { timeout: MAX_BACK_MS, interval: 100 }).toBe(true);
    expect(performance.now() - killed).toBeLessThan(MAX_BACK_MS);
    expect(await serverOf(dataDir)).not.toBe(server);
    expect((await fetch(`${address}/v1/works/rails-2019`)).status).toBe(200);
  });

  describe.skipIf(process.platform !== 'linux')('a server that is frozen', () => {
    const frozen: number[] = [];

    const freeze = async (server: number): Promise<void> => {
      frozen.push(...(await withChildren(server)));
      for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    };

    /** Lets what is frozen go on; what has ended stays ended. */
    const thaw = (): void => {
      for (const pid of frozen.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGCONT');
    };

    afterEach(thaw);

    test('and thaws again is told of, and left running', async () => {
      const server = await serverOf(dataDir);
      await freeze(server);
      await run.says(/the database does not answer/);
      thaw();
      await run.says(/the database answers again/);
      expect(await serverOf(dataDir)).toBe(server);
      await expect.poll(() => isReady(address), { timeout: MAX_BACK_MS }).toBe(true);
    });

    test('and stays so is killed after half a minute, and started again', async () => {
      const server = await serverOf(dataDir);
      const losses = timesSaid(run, 'the database is up again');
      await freeze(server);
      await run.says(/the database is down \(it has not answered for 30 s\); starting it again/);
      await expect
        .poll(() => timesSaid(run, 'the database is up again'), { timeout: 60_000 })
        .toBeGreaterThan(losses);
      await expect.poll(() => isReady(address), { timeout: MAX_BACK_MS }).toBe(true);
      expect(await serverOf(dataDir)).not.toBe(server);
      expect(run.child.exitCode).toBeNull();
    });
  });

  test('its end leaves the server to others who use it, and the last of them turns it off', async () => {
    const other = await startEmbedded({ dataDir });
    await endRun(run);
    expect(run.child.exitCode).toBe(0);
    expect(await other.isRunning()).toBe(true);
    await other.stop();
    expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });
});

describe('footing start ends with one line that says why, and with its services,', {
  timeout: 180_000,
}, () => {
  let dataDir: string;
  let run: Run;

  beforeEach(async () => {
    dataDir = await newFolder();
    run = startFooting(dataDir);
    await addressOf(run);
  });

  afterEach(async () => {
    await endRun(run);
    await rm(dataDir, { recursive: true });
  });

  const lastLine = (): string => run.output().trim().split('\n').at(-1) ?? '';

  test('when its database is killed and cannot be used any more, of which nothing is deleted', async () => {
    const control = path.join(dataDir, 'postgres/global/pg_control');
    await writeFile(control, 'damaged');
    process.kill(await serverOf(dataDir), 'SIGKILL');
    expect(await run.ended).toBe(2);
    expect(lastLine()).toMatch(/^footing: The data in .* cannot be used: .* Nothing was deleted\./);
    expect(await readFile(control, 'utf8')).toBe('damaged');
    expect(servicesOf(run).length).toBeGreaterThan(1);
    expect(servicesOf(run).filter(isAlive)).toEqual([]);
  });

  test('when its database keeps ending', async () => {
    let last = 0;
    const killing = setInterval(async () => {
      const server = await serverOf(dataDir);
      if (server === 0 || server === last) return;
      last = server;
      process.kill(server, 'SIGKILL');
    }, 100);
    try {
      expect(await run.ended).toBe(2);
    } finally {
      clearInterval(killing);
    }
    expect(lastLine()).toMatch(
      /^footing: The database cannot be kept running \(.+\)\. postgres\.log in the data folder says why; nothing of the data was deleted\.$/,
    );
    expect(timesSaid(run, 'starting it again')).toBe(5);
    expect(servicesOf(run).filter(isAlive)).toEqual([]);
  });
});
