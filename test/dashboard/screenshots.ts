/** Takes pictures of the dashboard's pages: `node test/dashboard/screenshots.ts FOLDER [PATH...]`. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, openDatabase } from '@footing/store';
import { EMBEDDED_DATABASE, startEmbedded } from '@footing/store/embedded';
import { openDashboard } from './open-dashboard.ts';
import { tellAStory } from './story.ts';

const WIDTHS = [390, 1280, 1920];
/** A long list says no more below. */
const MAX_HEIGHT = 1_900;
const THEMES = ['light', 'dark'] as const;

const [folder, ...paths] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node test/dashboard/screenshots.ts FOLDER [PATH...]');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const dataDir = await mkdtemp(path.join(tmpdir(), 'footing-screenshots-'));
const cluster = await startEmbedded({ dataDir });
try {
  const url = cluster.urlOf(EMBEDDED_DATABASE);
  const database = await openDatabase(url);
  await migrate(database);
  const dashboard = await openDashboard({ database, url });
  const pages = await tellAStory(dashboard);
  for (const page of paths.length > 0 ? paths : pages)
    for (const width of WIDTHS)
      for (const theme of THEMES) {
        const opened = await dashboard.open(page, { width, theme, language: theme === 'dark' ? 'ru' : 'en' });
        const name = page.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'overview';
        const file = path.join(folder, `${name}-${width}-${theme}.png`);
        const height = await opened.page.evaluate<number>('document.documentElement.scrollHeight');
        const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
        await opened.page.screenshot({ path: file, fullPage: true, clip });
        console.log(file);
        await opened.close();
      }
  await dashboard.close();
  await database.close();
} finally {
  await cluster.stop();
  await rm(dataDir, { recursive: true });
}
