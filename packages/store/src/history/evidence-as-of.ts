/** The health of a record's evidence at an instant, as SQL over `records AS r`. */
import { type SQL, sql } from '#drizzle';

/** The health now, or as it was at `asOf`, an instant that is included: what the first change since then has ended. */
export function evidenceHealth(asOf: string | undefined): SQL {
  if (asOf === undefined) return sql`r.evidence_health`;
  return sql`coalesce((
    SELECT c.before->>'evidenceHealth' FROM changes c
    WHERE c.subject_id = r.id AND c.position IS NOT NULL AND c.type = 'record.health_changed' AND c.at > ${asOf}::timestamptz
    ORDER BY c.position LIMIT 1), r.evidence_health)`;
}
