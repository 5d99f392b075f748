/** Gives a dashboard something to show: half a year in which sources were checked, and some were lost. */
import type { Dashboard } from './open-dashboard.ts';

/** Moves all that the log says so far into the past. */
async function letPass({ database }: Dashboard, interval: string): Promise<void> {
  await database.pool.query('UPDATE link_arrivals SET at = at - $1::interval', [interval]);
  await database.pool.query('UPDATE checks SET checked_at = checked_at - $1::interval', [interval]);
  await database.pool.query('UPDATE changes SET at = at - $1::interval', [interval]);
  // Days that were summed up before were other days.
  await database.pool.query('TRUNCATE daily_rollups');
  await database.pool.query('UPDATE links SET state_since = state_since - $1::interval', [interval]);
}

/** Checks all sources, and breaks some in several steps. Gives the paths of pages that have something to show then. */
export async function tellAStory(dashboard: Dashboard): Promise<string[]> {
  await dashboard.check();
  for (const step of [1, 2, 3, 4]) {
    await letPass(dashboard, '40 days');
    const broken = dashboard.urls.filter((_url, index) => index % 23 === step);
    for (const url of broken) dashboard.breakSource(url);
    await dashboard.check(broken);
  }
  const [link] = await linksOf(dashboard, 'broken');
  return [
    '/',
    '/links?state=broken',
    `/links/${link}`,
    '/works/belarusian-chinese-partnership-2024/citations/48',
    '/agreements',
    '/agreements?q=university&place=shandong',
    '/agreements/ict-memorandum-2024',
    '/events',
    '/events/li-qiang-visit-2024-08',
    '/figures',
    '/figures/trade-turnover-belarus-china-2023-01-2023-06',
    '/map',
    '/map?place=shandong',
    '/network',
    '/series',
    '/incidents',
    `/incidents/${await newestIncident(dashboard)}`,
    '/hosts',
    `/hosts/${encodeURIComponent(new URL(dashboard.urls[1] ?? '').host)}`,
    '/log',
    '/works/belarusian-chinese-partnership-2024/read',
    '/nowhere',
  ];
}

async function linksOf({ database }: Dashboard, state: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    'SELECT id FROM links WHERE state = $1 ORDER BY id',
    [state],
  );
  return rows.map(({ id }) => id);
}

async function newestIncident({ database }: Dashboard): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(
    'SELECT id FROM incidents ORDER BY opened_at DESC, id LIMIT 1',
  );
  return rows[0]?.id ?? '';
}
