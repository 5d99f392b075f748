/** Records checks of the past, for tests. */
import { type CheckResult, type Database, dueHosts, dueLinks, saveChecks } from '@footing/store';
import { expect } from 'vitest';

const FAR = new Date('2099-01-01T00:00:00Z');

/** Records checks of the first `count` links, by address, of the one host at an instant; the log says that it was then. */
export async function checkLinks(
  database: Database,
  at: string,
  state: CheckResult['next']['state'],
  count: number,
): Promise<void> {
  const [host] = await dueHosts(database, FAR, 1);
  const links = await dueLinks(database, host?.hostId ?? '', FAR, 10);
  links.sort((one, other) => one.url.localeCompare(other.url));
  const results = links.slice(0, count).map((link) => ({
    check: {
      linkId: link.id,
      checkedAt: new Date(at),
      verdict: state === 'alive' ? ('alive' as const) : ('broken' as const),
      reason: 'So it is.',
      timings: { totalMs: 1 },
    },
    expectedLastCheckedAt: link.lastCheckedAt,
    next: {
      state,
      stateSince: new Date(at),
      failures: 0,
      firstFailureAt: null,
      successes: 1,
      nextCheckAt: new Date(at),
    },
  }));
  expect(await saveChecks(database, results)).toBe(count);
  await database.pool.query(
    `UPDATE changes SET at = $1 WHERE type = 'link.state_changed' AND abs(extract(epoch FROM at - now())) < 3600`,
    [at],
  );
}
