/** Keeps a data folder for one supervisor. */
import { readFile, writeFile } from 'node:fs/promises';
import { StoreError } from '../database/errors.ts';
import { findBinaries } from './binaries.ts';
import { type DataFolder, dataFolderAt } from './data-folder.ts';
import { tryLock } from './file-lock.ts';
import { inFolder, openDataFolder } from './open-folder.ts';

/** The data folder as held by a supervisor, for as long as its process lives. */
export interface FolderClaim {
  /** Notes the address of the API, for those who are refused. */
  tell(address: string): Promise<void>;
  release(): void;
}

/**
 * Claims a data folder for the supervisor that keeps its database, API and worker running. The claim ends with the
 * process, however that ends.
 * @throws StoreError `embedded_claimed`, with the address of the supervisor that holds the folder; `embedded_*`.
 */
export async function claimFolder(dataDir: string): Promise<FolderClaim> {
  const folder = dataFolderAt(dataDir);
  return inFolder(folder, async () => {
    await openDataFolder(folder, findBinaries());
    const lock = await tryLock(folder.supervisorLock, 'exclusive');
    if (lock === undefined) throw await claimed(folder);
    const note = (address?: string): Promise<void> =>
      writeFile(folder.supervisor, `${JSON.stringify({ pid: process.pid, address })}\n`, { mode: 0o600 });
    try {
      await note();
    } catch (error) {
      lock.release();
      throw error;
    }
    return { tell: note, release: () => lock.release() };
  });
}

async function claimed({ root, supervisor }: DataFolder): Promise<StoreError> {
  const note = await readFile(supervisor, 'latin1').catch(() => '');
  // Only what has the form of an address or a number is shown, whatever the file holds.
  const [, address] = /"address":"(https?:\/\/[\w.:[\]-]{1,100})"/.exec(note) ?? [];
  const [, pid] = /"pid":(\d{1,10})\b/.exec(note) ?? [];
  const holder = [
    ...(pid === undefined ? [] : [`process ${pid}`]),
    address === undefined ? 'still starting' : `API ${address}/v1/works, docs ${address}/docs`,
  ].join(', ');
  return new StoreError(
    'embedded_claimed',
    `Footing already runs on the data folder ${root} (${holder}).`,
    'Use that one, or stop it, or set FOOTING_DATA_DIR to another folder.',
  );
}
