/** Writes all generated files: `pnpm generate`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, openDatabase } from '@footing/store';
import { EMBEDDED_DATABASE, startEmbedded } from '@footing/store/embedded';
import { generatedFiles } from './generated-files.ts';

const dataDir = await mkdtemp(path.join(tmpdir(), 'footing-generate-'));
const cluster = await startEmbedded({ dataDir });
try {
  const database = await openDatabase(cluster.urlOf(EMBEDDED_DATABASE));
  await migrate(database);
  for (const { file, current, fresh } of await generatedFiles(database)) {
    if (current === fresh) continue;
    await writeFile(file, fresh);
    console.log(`wrote ${file}`);
  }
  await database.close();
} finally {
  await cluster.stop();
  await rm(dataDir, { recursive: true });
}
