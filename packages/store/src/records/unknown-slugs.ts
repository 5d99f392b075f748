/** Finds filter values that name nothing in the record, as opposed to values that merely match no record. */
import type { RecordFilter } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';

/** What the slug of each filter names. */
const NAMES = {
  party: 'party',
  subject: 'party',
  counterpart: 'party',
  place: 'place',
  venue: 'place',
  event: 'event',
  work: 'work',
  section: 'section',
  indicator: 'indicator',
} as const satisfies Partial<Record<keyof RecordFilter, string>>;

/** A filter and its value, which names nothing. */
export interface UnknownSlug {
  filter: string;
  slug: string;
}

/** The slugs of a filter that name nothing. One query. */
export async function findUnknownSlugs({ db }: Database, filter: RecordFilter): Promise<UnknownSlug[]> {
  const wanted = Object.entries(NAMES).flatMap(([name, names]) =>
    [filter[name as keyof typeof NAMES] ?? []].flat().map((slug) => ({ filter: name, names, slug })),
  );
  if (wanted.length === 0) return [];
  const { rows } = await db.execute<UnknownSlug & Record<string, unknown>>(sql`
    SELECT w.filter, w.slug FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w(filter text, names text, slug text)
    WHERE NOT CASE w.names
      WHEN 'party' THEN EXISTS (SELECT 1 FROM places p WHERE p.slug = w.slug)
        OR EXISTS (SELECT 1 FROM organisations o WHERE o.slug = w.slug)
      WHEN 'place' THEN EXISTS (SELECT 1 FROM places p WHERE p.slug = w.slug)
      WHEN 'event' THEN EXISTS (SELECT 1 FROM records r WHERE r.kind = 'event' AND r.slug = w.slug)
      WHEN 'work' THEN EXISTS (SELECT 1 FROM works x WHERE x.slug = w.slug)
      WHEN 'section' THEN EXISTS (SELECT 1 FROM sections s WHERE s.slug = w.slug)
      WHEN 'indicator' THEN EXISTS (SELECT 1 FROM records r WHERE r.kind = 'figure' AND r.type = w.slug)
    END`);
  return rows;
}
