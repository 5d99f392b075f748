/** Keeps the data folder closed to everybody but its owner. */
import { chmod, chown, mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type DataFolder, OWN_ENTRIES } from './data-folder.ts';
import { unusableFolder } from './folder-faults.ts';

/** The bits of a mode that let others than the owner in. */
const OTHERS = 0o077;

/**
 * Makes the data folder, for its owner only. Returns whether the folder is Footing's own: it holds nothing else. Only
 * then may its mode and owner be changed; a folder such as `/srv` that also holds other things stays as it is.
 * @throws StoreError `embedded_folder_unusable`.
 */
export async function makeDataFolder({ root }: DataFolder): Promise<boolean> {
  try {
    await mkdir(path.dirname(root), { recursive: true });
    await mkdir(root, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return (await readdir(root)).every((name) => OWN_ENTRIES.has(name));
  } catch (error) {
    throw unusableFolder(root, 'made', error);
  }
}

/** Closes an own data folder and the files in it to others, and gives it to the account that runs the server. */
export async function closeDataFolder(
  { root, cluster, password, log }: DataFolder,
  { uid, gid }: { uid?: number; gid?: number },
): Promise<void> {
  for (const target of [root, cluster, password, log]) await close(target);
  if (uid === undefined || gid === undefined) return;
  const owner = await stat(root);
  if (owner.uid !== uid || owner.gid !== gid) await chown(root, uid, gid);
}

async function close(target: string): Promise<void> {
  const status = await stat(target).catch(() => undefined);
  if (status === undefined || (status.mode & OTHERS) === 0) return;
  // What belongs to somebody else is theirs to close.
  const user = process.getuid?.() ?? 0;
  if (user !== 0 && user !== status.uid) return;
  await chmod(target, status.mode & ~OTHERS & 0o7777);
}
