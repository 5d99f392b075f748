/** Serves the tables of a database with Platformatic DB, from the folder in which it runs. Run as a child. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is used of it. */
interface PlatformaticDb {
  create(root: string): Promise<{ start(options: { listen: boolean }): Promise<void>; getUrl(): string }>;
}

/** It is no dependency: `npm install @platformatic/db@3` in a folder, and name the folder. */
const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));

/** Begins to serve; the parent gets the address. */
process.once('message', async ({ url }: { url: string }) => {
  const { create } = (await import(pathToFileURL(resolve('@platformatic/db')).href)) as PlatformaticDb;
  const settings = {
    $schema: 'https://schemas.platformatic.dev/@platformatic/db/3.67.0.json',
    db: { connectionString: url, poolSize: 10, graphql: false, openapi: true },
    server: { hostname: '127.0.0.1', port: 0, logger: { level: 'error' } },
    watch: false,
  };
  writeFileSync('platformatic.json', JSON.stringify(settings));
  const served = await create(process.cwd());
  await served.start({ listen: true });
  process.send?.(served.getUrl().replace('0.0.0.0', '127.0.0.1'));
});
process.once('disconnect', () => process.exit());
