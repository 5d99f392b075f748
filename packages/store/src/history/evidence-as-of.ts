/** The health of a record's evidence at an instant, as SQL over `records AS r`. */
import { type SQL, sql } from '#drizzle';

/** The health now, or as it was at `asOf`, an instant that is included: what the first change since then has ended. */
export function evidenceHealth(asOf: string | undefined): SQL {
  const now = sql`(SELECT h.health FROM record_health h WHERE h.record_id = r.id)`;
  if (asOf === undefined) return now;
  return sql`coalesce((
    SELECT c.before->>'evidenceHealth' FROM changes c
    WHERE c.subject_id = r.id AND c.position IS NOT NULL AND c.type = 'record.health_changed' AND c.at > ${asOf}::timestamptz
    ORDER BY c.position LIMIT 1), ${now})`;
}
