/** Opens a database for a process that is to die before one of its statements. */
import { type Database, openDatabase } from '@footing/store';
import { drizzle } from 'drizzle-orm/node-postgres';

/** A database whose statement of this number, from 1, is not made: the process kills itself before it. */
export async function openKilledBefore(url: string, statement: string | undefined): Promise<Database> {
  const opened = await openDatabase(url, { poolSize: 2 });
  let made = 0;
  const logQuery = (): void => {
    made += 1;
    if (made === Number(statement)) process.kill(process.pid, 'SIGKILL');
  };
  return { ...opened, db: drizzle({ client: opened.pool, logger: { logQuery } }) };
}
