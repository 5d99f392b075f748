/** The queries for works. */
import type { PageRequest, Work } from '@footing/model';
import { asc, eq, gt, inArray, sql } from '#drizzle';
import { type Page, readCursor, toPage } from '../cursor.ts';
import type { Database, Queryable } from '../database/database.ts';
import { citations, sections, works } from '../schema/index.ts';

/** A page of works, sorted by slug. Two queries. */
export async function listWorks({ db }: Database, { limit, cursor }: PageRequest): Promise<Page<Work>> {
  const key = readCursor(cursor, 'text');
  const rows = await db
    .select(workColumns)
    .from(works)
    .where(key === undefined ? undefined : gt(works.slug, key[0]))
    .orderBy(asc(works.slug))
    .limit(limit + 1);
  const bySection = await sectionsOf(
    db,
    rows.map(({ id }) => id),
  );
  return toPage(
    rows,
    limit,
    ({ slug }) => [slug],
    (row) => toWork(row, bySection.get(row.id) ?? []),
  );
}

/** The work with a slug; undefined if there is none. Two queries. */
export async function findWork({ db }: Database, slug: string): Promise<Work | undefined> {
  const [row] = await db.select(workColumns).from(works).where(eq(works.slug, slug));
  if (row === undefined) return undefined;
  const bySection = await sectionsOf(db, [row.id]);
  return toWork(row, bySection.get(row.id) ?? []);
}

const workColumns = {
  id: works.id,
  slug: works.slug,
  title: works.title,
  year: works.year,
  csl: works.csl,
  createdAt: works.createdAt,
  updatedAt: works.updatedAt,
  citations: sql<number>`(SELECT count(*)::int FROM citations WHERE citations.work_id = works.id)`,
};

type WorkRow = Omit<Work, 'sections' | 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date };

function toWork({ createdAt, updatedAt, ...row }: WorkRow, parts: Work['sections']): Work {
  return { ...row, sections: parts, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

async function sectionsOf(db: Queryable, workIds: readonly string[]): Promise<Map<string, Work['sections']>> {
  if (workIds.length === 0) return new Map();
  const rows = await db
    .select({
      workId: sections.workId,
      slug: sections.slug,
      title: sections.title,
      ordinal: sections.ordinal,
      citations: sql<number>`count(${citations.id})::int`,
    })
    .from(sections)
    .leftJoin(citations, eq(citations.sectionId, sections.id))
    .where(inArray(sections.workId, [...workIds]))
    .groupBy(sections.id)
    .orderBy(asc(sections.workId), asc(sections.ordinal));
  const byWork = new Map<string, Work['sections']>();
  for (const { workId, ...section } of rows) byWork.set(workId, [...(byWork.get(workId) ?? []), section]);
  return byWork;
}
