/** Finds the dependents of a citation: the records whose evidence would suffer if its source were lost. */
import { type Dependents, type EvidenceHealth, evidenceHealth, type LinkStateName } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';

/**
 * The records that rest on a citation, with their evidence health now and if the citation's source were lost.
 * One query.
 */
export async function findDependents({ db }: Database, work: string, number: number): Promise<Dependents> {
  interface Row extends Record<string, unknown> {
    kind: Dependents['items'][number]['kind'];
    slug: string;
    title: string;
    health: EvidenceHealth;
    evidence: { kind: 'web' | 'print'; state: LinkStateName | null; isThis: boolean }[];
  }
  const { rows } = await db.execute<Row>(sql`
    SELECT r.kind, r.slug, r.title, rh.health,
      jsonb_agg(jsonb_build_object('kind', other.kind, 'state', l.state, 'isThis', other.id = c.id)) AS evidence
    FROM citations c
    JOIN works w ON w.id = c.work_id
    JOIN record_citations rc ON rc.citation_id = c.id
    JOIN records r ON r.id = rc.record_id
    JOIN record_health rh ON rh.record_id = r.id
    JOIN record_citations all_of_it ON all_of_it.record_id = r.id
    JOIN citations other ON other.id = all_of_it.citation_id
    LEFT JOIN links l ON l.id = other.link_id
    WHERE w.slug = ${work} AND c.number = ${number}
    GROUP BY r.id, rh.health ORDER BY r.kind, r.earliest, r.id`);
  const items = rows.map(({ kind, slug, title, health, evidence }) => ({
    kind,
    slug,
    title,
    evidenceHealth: health,
    ifLost: evidenceHealth(
      evidence.map((source) =>
        source.isThis && source.kind === 'web' ? { ...source, state: 'broken' } : source,
      ),
    ),
  }));
  return { work, number, items };
}
