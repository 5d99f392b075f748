/** Logs what a load changes in records and citations. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { changes } from '../schema/index.ts';
import { recordset, textArray } from '../upsert.ts';

/** A record or citation as it stands in the database. */
export interface Revision {
  id: string;
  kind: string;
  name: string;
  work: string;
  /** Sections that cite or mention it, as slugs. */
  sections: readonly string[];
  /** What is told of it where it begins or ends. */
  summary: object;
  /** All its fields, by which two revisions are compared. */
  fields: Readonly<Record<string, unknown>>;
}

/** Revisions by the name of their subject. All are of one kind. */
export type Revisions = ReadonlyMap<string, Revision>;

/**
 * Writes a change for each subject that is new, differs or is gone: `created`, or `restored` if the log knows that it was
 * deleted; `updated`, with the fields that differ; and `deleted`. `family` is the first part of the type.
 */
export async function logRevisions(
  tx: Queryable,
  family: 'record' | 'citation',
  before: Revisions,
  after: Revisions,
): Promise<void> {
  const rows = [
    ...[...after.values()].flatMap((revision) => begun(family, before.get(revision.name), revision)),
    ...[...before.values()].flatMap((revision) =>
      after.has(revision.name) ? [] : [change(`${family}.deleted`, revision, revision.summary, null)],
    ),
  ];
  if (rows.length === 0) return;
  const created = rows.flatMap(({ type, subjectName }) =>
    type === `${family}.created` ? [subjectName] : [],
  );
  await tx.execute(sql`
    WITH deleted AS (
      SELECT DISTINCT subject_kind, subject_name FROM changes
      WHERE type = ${`${family}.deleted`} AND subject_name = ANY(${textArray(created)}))
    INSERT INTO changes (type, subject_kind, subject_id, subject_name, works, sections, before, after)
    SELECT CASE WHEN r.type = ${`${family}.created`} AND d.subject_name IS NOT NULL THEN ${`${family}.restored`} ELSE r.type END,
      r.subject_kind, r.subject_id, r.subject_name, r.works, r.sections, r.before, r.after
    FROM ${recordset(changes, COLUMNS, rows)} AS r
    LEFT JOIN deleted d ON d.subject_kind = r.subject_kind AND d.subject_name = r.subject_name`);
}

const COLUMNS = ['type', 'subjectKind', 'subjectId', 'subjectName', 'works', 'sections', 'before', 'after'];

function begun(family: string, before: Revision | undefined, after: Revision) {
  if (before === undefined) return [change(`${family}.created`, after, null, after.summary)];
  const names = Object.keys(after.fields).filter(
    (name) => !isDeepStrictEqual(before.fields[name], after.fields[name]),
  );
  if (names.length === 0) return [];
  const pick = (fields: Revision['fields']) => Object.fromEntries(names.map((name) => [name, fields[name]]));
  return [change(`${family}.updated`, after, pick(before.fields), pick(after.fields))];
}

function change(
  type: string,
  { id, kind, name, work, sections }: Revision,
  before: object | null,
  after: object | null,
) {
  return {
    type,
    subjectKind: kind,
    subjectId: id,
    subjectName: name,
    works: [work],
    sections: sections.map((section) => `${work}/${section}`),
    before,
    after,
  };
}
