/** Changes when links are checked, for tests. */
import type { Database } from '@footing/store';

/** Sets columns of the schedules of the links that meet a condition in SQL; of all without one. */
export async function scheduleLinks(
  { pool }: Database,
  assignments: string,
  condition = 'true',
  values: readonly unknown[] = [],
): Promise<void> {
  await pool.query(
    `UPDATE link_schedules SET ${assignments} FROM links WHERE links.id = link_id AND (${condition})`,
    [...values],
  );
}
