/** Makes the planned faults happen. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SilentProxy } from '../database/silent-proxy.ts';
import type { CrashableDatabase } from './crashable-database.ts';
import type { PlannedFault } from './fault-plan.ts';
import { fillDisk } from './small-disk.ts';
import type { WorkerProcess } from './worker-process.ts';

/** What faults happen to. */
export interface Targets {
  workers: readonly WorkerProcess[];
  /** Of each worker, and of the reader of the log. */
  proxies: readonly SilentProxy[];
  database: CrashableDatabase;
  /** Folder of the small disk, if there is one. */
  disk: string | undefined;
}

/** Makes one fault happen; resolves when its cause is gone. */
export async function strike(
  { kind, forMs, target, aheadMs }: PlannedFault,
  { workers, proxies, database, disk }: Targets,
): Promise<void> {
  const worker = workers[target];
  const proxy = proxies[target];
  switch (kind) {
    case 'kill':
      return worker?.kill();
    case 'short_pause':
    case 'pause_past_lease':
      return worker?.pause(forMs);
    case 'cut_connections':
      return proxy?.cut();
    case 'silent_connections':
      proxy?.silence();
      await sleep(forMs);
      return proxy?.cut('silent');
    case 'database_unreachable':
      proxy?.silence();
      proxy?.swallow(true);
      await sleep(forMs);
      proxy?.swallow(false);
      return proxy?.cut('silent');
    case 'clock_little':
      // A machine whose clock is wrong from the beginning; the next fault is one that is set in the middle of work.
      await worker?.setClock(aheadMs);
      await worker?.kill();
      await sleep(forMs);
      await worker?.setClock(0);
      return worker?.kill();
    case 'clock_far':
      await worker?.setClock(aheadMs);
      await sleep(forMs);
      return worker?.setClock(0);
    case 'database_stop':
    case 'database_kill':
      await database.crash(kind === 'database_stop' ? 'SIGQUIT' : 'SIGKILL');
      await sleep(forMs);
      return database.revive();
    case 'disk_full': {
      const empty = fillDisk(disk ?? '');
      await sleep(forMs);
      empty();
      return database.revive();
    }
  }
}
