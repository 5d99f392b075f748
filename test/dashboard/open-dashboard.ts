/** Starts all that the dashboard is: API, worker, a web whose pages break and heal, and a browser. */
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer } from '@footing/api';
import { readConfig } from '@footing/config';
import {
  type Database,
  ensureCheckPartitions,
  listLinks,
  loadCorpus,
  readDatabaseClock,
} from '@footing/store';
import { createLogger } from '@footing/telemetry';
import { startWorker } from '@footing/worker';
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';
import { type Conduct, watchConduct } from '../browser/page-conduct.ts';
import { scheduleLinks } from '../database/schedule-links.ts';
import { html, prose, type Responder } from '../linkcheck/answers.ts';
import { startFaultServer } from '../linkcheck/fault-server.ts';
import { corpusOnLoopback } from './corpus-on-loopback.ts';

/** How a page is opened. */
interface OpenOptions {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  language?: 'en' | 'ru';
  /** By how much its processor is slowed down. */
  slowdown?: number;
}

/** A page in a browser of its own. */
interface OpenedPage {
  page: Page;
  conduct: Conduct;
  close(): Promise<void>;
}

/** A running dashboard. */
export interface Dashboard {
  origin: string;
  database: Database;
  /** The addresses of all sources. */
  urls: readonly string[];
  /** A source that is gone from now on (404). */
  breakSource(url: string): void;
  /** What a source answers from now on. */
  answerWith(url: string, respond: Responder): void;
  /** A source that is there from now on. */
  healSource(url: string): void;
  /** Has the worker check sources now, all that are not named otherwise, and waits until it has. */
  check(urls?: readonly string[]): Promise<void>;
  /** Opens a path, and waits until its heading is there and nothing is asked any more. */
  open(path: string, options?: OpenOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

const LONGEST_CHECK_MS = 60_000;
const LONGEST_READING_MS = 30_000;
const MAX_SOURCES = 200;

/**
 * Starts it on an empty, migrated database, which is given the corpus of a folder, else the first one, unless it is to stay
 * empty. One failed check is enough to call a source broken.
 */
export async function openDashboard(
  { database, url }: { database: Database; url: string },
  { isEmpty = false, folder }: { isEmpty?: boolean; folder?: string } = {},
): Promise<Dashboard> {
  const web = await startFaultServer();
  const { corpus, urls, hosts } = await corpusOnLoopback(web.port, folder);
  const answerWith = (source: string, respond: Responder): void => web.on(pathOf(source), respond);
  const healSource = (source: string): void => {
    const path = pathOf(source);
    answerWith(source, html(`The page ${path}`, `<p>${prose(urls.indexOf(source))}</p>`));
  };
  const breakSource = (source: string): void =>
    answerWith(source, html('Not found', '<p>There is no such page.</p>', 404));
  for (const source of urls) healSource(source);
  if (!isEmpty) await loadCorpus(database, corpus);
  await ensureCheckPartitions(database, new Date());
  // Nothing is due but what a test asks for.
  await scheduleLinks(database, `next_check_at = now() + interval '1 day'`);
  const app = await buildServer(database, createLogger('api', { level: 'silent', format: 'json' }));
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const worker = await startWorker({
    config: readConfig({
      DATABASE_URL: url,
      CHECK_ALLOW_ADDRESSES: '127.0.0.0/8',
      CHECK_RESOLVE: hosts.map((host) => `${host}=127.0.0.1`).join(','),
      CHECK_HOST_DELAY_MS: '0',
      CHECK_SIBLINGS: 'false',
      CONFIRM_FAILURES: '1',
      CONFIRM_HOURS: '0',
    }),
    databaseUrl: url,
    database,
    logger: createLogger('worker', { level: 'silent', format: 'json' }),
    scheduled: false,
  });
  const chromium = await openBrowser();

  const check = async (sources: readonly string[] = urls): Promise<void> => {
    const begun = await readDatabaseClock(database);
    await scheduleLinks(database, 'next_check_at = now()', 'url = ANY($1)', [sources]);
    await worker.plan();
    const end = Date.now() + LONGEST_CHECK_MS;
    for (;;) {
      const { items } = await listLinks(database, { limit: MAX_SOURCES });
      const waiting = items.filter(
        (link) =>
          sources.includes(link.url) && (link.lastCheckedAt === null || new Date(link.lastCheckedAt) < begun),
      );
      if (waiting.length === 0) return;
      if (Date.now() > end)
        throw new Error(`these were not checked: ${waiting.map((link) => link.url).join(', ')}`);
      await sleep(50);
    }
  };

  const open = async (
    path: string,
    { width = 1280, height = 900, theme = 'light', language = 'en', slowdown = 1 }: OpenOptions = {},
  ): Promise<OpenedPage> => {
    const context = await chromium.browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: language,
      timezoneId: 'Europe/Minsk',
    });
    const page = await context.newPage();
    const conduct = watchConduct(page, origin);
    if (slowdown > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await page.goto(`${origin}${path}`);
    await page.locator('h1').first().waitFor();
    await settled(page);
    return { page, conduct, close: () => context.close() };
  };

  return {
    ...{ origin, database, urls, answerWith, breakSource, healSource, check, open },
    close: async () => {
      await chromium.close();
      await worker.stop();
      await app.close();
      await web.close();
    },
  };
}

/** What is read can show parts that read more: a page is settled when nothing was being read for a while. */
async function settled(page: Page): Promise<void> {
  const end = Date.now() + LONGEST_READING_MS;
  for (let calm = 0; calm < 4; await sleep(50)) {
    calm = (await page.locator('.loading').count()) === 0 ? calm + 1 : 0;
    if (Date.now() > end) throw new Error('the page is still reading');
  }
}

function pathOf(source: string): string {
  const { pathname, search } = new URL(source);
  return `${pathname}${search}`;
}
