/** The process that migrates and fills the database for `start`, and reports to it how that ended. */
import { readConfig } from '@footing/config';
import { isDatabaseAway } from '@footing/store';
import { listenForShutdown } from '@footing/telemetry';
import { openMigrated } from './database-session.ts';
import { describeFailure } from './describe-failure.ts';
import type { FillReport } from './fill-database.ts';
import { loadCorpusFrom } from './load-corpus-from.ts';

async function fill(): Promise<FillReport> {
  const { signal } = listenForShutdown();
  const config = readConfig(process.env);
  try {
    const database = await openMigrated(String(config.DATABASE_URL), config, signal);
    try {
      return { lines: await loadCorpusFrom({ database, signal }) };
    } finally {
      await database.close();
    }
  } catch (error) {
    return { failure: describeFailure(error), isDatabaseAway: isDatabaseAway(error) };
  }
}

const report = await fill();
if (process.connected) process.send?.(report, () => process.connected && process.disconnect());
