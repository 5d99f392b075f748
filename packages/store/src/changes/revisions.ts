/** Reads records and citations as revisions, which are compared before and after a load. */
import type { RecordKind } from '@footing/model';
import { sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { parseRecord, readRecords, recordJson } from '../records/record-json.ts';
import { uuidArray } from '../upsert.ts';
import type { Revision } from './log-revisions.ts';

/** The records of a kind among those that have one of the ids, by slug. */
export async function recordRevisions(
  tx: Queryable,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, Revision>> {
  if (ids.length === 0) return new Map();
  const rows = await readRecords(
    tx,
    kind,
    {},
    (columns, join) => sql`
      SELECT ${columns}, '' AS "sortKey", NULL AS highlight FROM records r ${join}
      WHERE r.kind = ${kind} AND r.id = ANY(${uuidArray(ids)})`,
  );
  return new Map(
    rows.map((row) => {
      const { id, slug, work, title, sections, evidenceHealth, ...rest } = parseRecord(kind, recordJson(row));
      const { createdAt: _created, updatedAt: _updated, ...fields } = rest;
      return [
        slug,
        {
          id,
          kind,
          name: slug,
          work,
          sections,
          summary: { title, evidenceHealth },
          // Which agreements name an event is a matter of theirs.
          fields: { title, sections, ...fields, agreements: undefined },
        },
      ];
    }),
  );
}

interface CitationRow extends Record<string, unknown> {
  id: string;
  work: string;
  number: number;
  section: string | null;
  title: string;
  fields: Record<string, unknown>;
}

/** The citations that have one of the ids, by `WORK/NUMBER`. */
export async function citationRevisions(
  tx: Queryable,
  ids: readonly string[],
): Promise<Map<string, Revision>> {
  if (ids.length === 0) return new Map();
  const { rows } = await tx.execute<CitationRow>(sql`
    SELECT c.id, w.slug AS work, c.number, s.slug AS section, c.title, jsonb_build_object(
      'kind', c.kind, 'title', c.title, 'csl', c.csl, 'pinpoint', c.pinpoint, 'section', s.slug, 'url', l.url,
      'newsSource', c.news_source, 'printed', c.printed, 'confidence', c.confidence, 'reviewNotes', c.review_notes) AS fields
    FROM citations c JOIN works w ON w.id = c.work_id LEFT JOIN sections s ON s.id = c.section_id
    LEFT JOIN links l ON l.id = c.link_id WHERE c.id = ANY(${uuidArray(ids)})`);
  return new Map(
    rows.map(({ id, work, number, section, title, fields }) => {
      const name = `${work}/${number}`;
      const sections = section === null ? [] : [section];
      return [name, { id, kind: 'citation', name, work, sections, summary: { title }, fields }];
    }),
  );
}
