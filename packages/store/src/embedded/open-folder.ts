/** Opens a data folder: makes it, takes turns in it, and explains what is wrong with it. */
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { waitForLock } from './file-lock.ts';
import { explainFault, notReady } from './folder-faults.ts';
import { closeDataFolder, makeDataFolder } from './private-folder.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';

/** How long others may take to make, start or stop the server: their limits are two minutes each. */
const MAX_TURN_MS = 300_000;

/** Makes the data folder, or closes the one that is there to others. Returns how to run PostgreSQL in it. */
export async function openDataFolder(folder: DataFolder, { postgres }: Binaries): Promise<RunAs> {
  const own = await makeDataFolder(folder);
  // Root gives a folder of Footing's own to the account, so only those above it must let the account in.
  const runAs = chooseRunAs([own ? folder.root : folder.cluster, postgres]);
  if (own) await closeDataFolder(folder, runAs);
  return runAs;
}

/** Does something in the data folder; whatever the file system or the server has against it becomes a StoreError. */
export async function inFolder<T>(folder: DataFolder, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainFault(folder, error);
  }
}

/** `inFolder`, while no other process makes, starts, joins, leaves or stops the server. */
export async function takingTurns<T>(folder: DataFolder, work: () => Promise<T>): Promise<T> {
  return inFolder(folder, async () => {
    const turn = await waitForLock(folder.changeLock, MAX_TURN_MS);
    if (turn === undefined) throw notReady(folder);
    try {
      return await work();
    } finally {
      turn.release();
    }
  });
}
