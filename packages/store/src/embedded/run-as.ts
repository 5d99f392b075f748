/** Chooses the account that runs PostgreSQL, and hands it the files. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { chown, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { StoreError } from '../database/errors.ts';

/**
 * How to start a program of PostgreSQL, which refuses to run as root. An ordinary user starts it directly.
 * Root starts it as `nobody`. If `nobody` cannot enter the folder, root starts it in a user namespace in
 * which root is called `nobody` but still owns its files.
 */
export interface RunAs {
  /** Command line to put before the program. */
  prefix: readonly string[];
  /** Account to switch to, which is also the owner of the data folder. */
  uid?: number;
  gid?: number;
}

interface Account {
  uid: number;
  gid: number;
}

/**
 * Chooses how to run PostgreSQL in the given folders.
 * @throws StoreError `embedded_no_account` or `embedded_folder_unusable`, for root only.
 */
export function chooseRunAs(folders: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const nobody = readAccount('nobody');
  const closed = folders.map((folder) => closedFolderAbove(folder)).find((folder) => folder !== undefined);
  if (closed === undefined) return { prefix: [], uid: nobody.uid, gid: nobody.gid };
  const prefix = ['unshare', '--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--'];
  const [command = '', ...args] = prefix;
  if (process.platform === 'linux' && spawnSync(command, [...args, 'true']).status === 0)
    return { prefix, uid: 0, gid: 0 };
  throw new StoreError(
    'embedded_folder_unusable',
    `PostgreSQL does not run as root, and no other account can enter ${closed}.`,
    'Run Footing as an ordinary user, or from a folder that others may enter (chmod o+x), or set DATABASE_URL.',
  );
}

function readAccount(name: string): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  throw new StoreError(
    'embedded_no_account',
    `PostgreSQL does not run as root, and there is no account "${name}" to run it as.`,
    'Run Footing as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * The nearest parent of `folder` that other accounts cannot enter. A folder that does not exist yet counts as
 * open.
 */
function closedFolderAbove(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const mode = statSync(at, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o001) === 0 && at !== path.resolve(folder)) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/**
 * Gives a folder and its contents to the account that will run the server. Does nothing for an ordinary user.
 */
export async function giveTo({ uid, gid }: RunAs, target: string): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  const status = await lstat(target);
  if (status.uid === uid && status.gid === gid) return;
  if (status.isDirectory()) {
    for (const entry of await readdir(target))
      await giveTo({ prefix: [], uid, gid }, path.join(target, entry));
  }
  await chown(target, uid, gid);
}
