/** Locks on files that the operating system releases when their holder ends, however it ends. */
import { open, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock that is held. */
export interface FileLock {
  release(): void;
}

/** Statements that make SQLite lock an empty file without writing to it. */
const LOCK_STATEMENT = {
  shared: 'BEGIN; SELECT 1 FROM sqlite_schema',
  exclusive: 'BEGIN EXCLUSIVE',
} as const;
/** Result codes of SQLite. */
const SQLITE_BUSY = 5;
const SQLITE_NOTADB = 26;
const POLL_MS = 25;

/**
 * Takes a lock on a file, which is created if there is none; undefined if another holder is in the way, in this
 * process or another. Any number may hold a `shared` lock at once, and only one an `exclusive` one. Node.js has no
 * call for such locks; those of SQLite work on every platform. What a fault has written into the file is discarded.
 */
export async function tryLock(
  file: string,
  kind: keyof typeof LOCK_STATEMENT,
): Promise<FileLock | undefined> {
  await createFile(file);
  try {
    return lock(file, kind);
  } catch (error) {
    if (resultCode(error) !== SQLITE_NOTADB) throw error;
    await rm(file, { force: true });
    await createFile(file);
    return lock(file, kind);
  }
}

/** Takes an exclusive lock, waiting for its present holders; undefined after `maxMs`. */
export async function waitForLock(file: string, maxMs: number): Promise<FileLock | undefined> {
  for (const deadline = Date.now() + maxMs; ; await sleep(POLL_MS)) {
    const held = await tryLock(file, 'exclusive');
    if (held !== undefined || Date.now() > deadline) return held;
  }
}

/** Creates the file if there is none. It never opens an existing one: closing it would release the locks on it. */
async function createFile(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function lock(file: string, kind: keyof typeof LOCK_STATEMENT): FileLock | undefined {
  const connection = new DatabaseSync(file, { timeout: 0 });
  try {
    connection.exec(LOCK_STATEMENT[kind]);
    return { release: () => connection.close() };
  } catch (error) {
    connection.close();
    if (resultCode(error) === SQLITE_BUSY) return undefined;
    throw error;
  }
}

function resultCode(error: unknown): number | undefined {
  return (error as { errcode?: number }).errcode;
}
