/** A PostgreSQL of the harness's own that can be ended hard, and is brought up again with its data. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '@footing/store/embedded';

/** Little room for the write-ahead log, so that the disk is small, and a checkpoint now and then, so that recoveries differ. */
const SETTINGS = {
  max_wal_size: '64MB',
  min_wal_size: '32MB',
  checkpoint_timeout: '30s',
  max_connections: '300',
};
const POLL_MS = 50;
const MAX_STARTS = 5;

/** A database whose server can be ended hard. */
export interface CrashableDatabase {
  url: string;
  /** Number of times that it was brought up again. */
  readonly starts: number;
  /** Ends the server: at once (SIGQUIT, "immediate shutdown"), or without a chance to do anything (SIGKILL). */
  crash(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void>;
  /** Starts the server if it does not run. */
  revive(): Promise<void>;
  /** How often the server has said that its disk is full. */
  refusalsForSpace(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the database with its data in a folder. */
export async function startCrashableDatabase(dataDir: string): Promise<CrashableDatabase> {
  const cluster = await startEmbedded({ dataDir, settings: SETTINGS });
  let starts = 0;
  return {
    url: cluster.urlOf('postgres'),
    get starts() {
      return starts;
    },
    crash: async (signal) => {
      const lock = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
      const pid = Number(lock.split('\n')[0]);
      if (pid > 0 && (await cluster.isRunning())) process.kill(pid, signal);
      while (await cluster.isRunning()) await sleep(POLL_MS);
    },
    revive: async () => {
      for (let tries = 1; !(await cluster.isRunning()); tries += 1) {
        starts += 1;
        try {
          await cluster.restart();
        } catch (error) {
          if (tries === MAX_STARTS) throw error;
        }
      }
    },
    refusalsForSpace: async () => {
      const log = await readFile(path.join(dataDir, 'postgres.log'), 'utf8');
      return log.split('No space left on device').length - 1;
    },
    stop: () => cluster.stop(),
  };
}
