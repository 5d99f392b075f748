/** CPU time of processes, from Linux's /proc; zero elsewhere. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';

/** Clock ticks of /proc a second, on every Linux that Node.js runs on. */
const TICKS_PER_SECOND = 100;

interface Stat {
  parent: number;
  /** Its own, and that of children that have ended. */
  ms: number;
}

/** CPU milliseconds of a process, and of its children too where `withChildren`. */
export async function cpuMs(pid: number, withChildren = false): Promise<number> {
  const own = (await statOf(pid))?.ms ?? 0;
  if (!withChildren) return own;
  const names = await readdir('/proc').catch(() => []);
  const stats = await Promise.all(
    names.filter((name) => /^\d+$/.test(name)).map((name) => statOf(Number(name))),
  );
  return stats.reduce((sum, stat) => (stat?.parent === pid ? sum + stat.ms : sum), own);
}

/** The process id of the PostgreSQL server of a pool, which runs on this machine. */
export async function postmasterOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
  return Number.parseInt(await readFile(path.join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8'), 10);
}

async function statOf(pid: number): Promise<Stat | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may have blanks.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
    return { parent: fields[1] ?? 0, ms: (ticks / TICKS_PER_SECOND) * 1_000 };
  } catch {
    // It has ended, or there is no /proc.
    return undefined;
  }
}
