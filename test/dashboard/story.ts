/** Gives a dashboard something to show: sources that were checked, some of which are gone or in doubt. */
import type { Dashboard } from './open-dashboard.ts';

/** Checks all sources, then breaks some and checks again. Gives the paths of pages that have something to show then. */
export async function tellAStory(dashboard: Dashboard): Promise<string[]> {
  await dashboard.check();
  const broken = dashboard.urls.filter((_url, index) => index % 9 === 4);
  for (const url of broken) dashboard.breakSource(url);
  await dashboard.check(broken);
  return ['/', '/nowhere'];
}
