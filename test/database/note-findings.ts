/** Notes what the last check of links found, for tests. */
import type { Database } from '@footing/store';

/** Notes a reason for links that meet a condition in SQL; then the last check of each found it broken. */
export async function noteFindings({ pool }: Database, reason: string, condition = 'true'): Promise<void> {
  await pool.query(
    `WITH found AS (
       INSERT INTO findings (link_number, first_found_at, verdict, state, reason, timings)
       SELECT number, now(), 'broken', 'broken', $1, '{}' FROM links WHERE ${condition} RETURNING id, link_number)
     UPDATE links SET finding_id = found.id FROM found WHERE number = link_number`,
    [reason],
  );
}
