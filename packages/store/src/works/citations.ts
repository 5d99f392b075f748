/** The queries for citations. */
import type { Citation, CitationQuery } from '@footing/model';
import { and, asc, eq, inArray, isNotNull, type SQL, sql } from '#drizzle';
import { type Page, readCursor, toPage, withTotal } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { citations, hosts, linkSchedules, links, sections, works } from '../schema/index.ts';

/** A page of citations, sorted by work and number. One query, and another one where the total is asked for. */
export function listCitations({ db }: Database, filter: CitationQuery): Promise<Page<Citation>> {
  return withTotal(filter, selectPage(db, filter), async () => {
    const meeting = selectCitations(db).where(and(...conditionsOf(filter)));
    return db.$count(meeting.as('meeting'));
  });
}

async function selectPage(db: Database['db'], filter: CitationQuery): Promise<Page<Citation>> {
  const key = readCursor(filter.cursor, 'uuid', 'integer');
  const isAfter = key && sql`(${citations.workId}, ${citations.number}) > (${key[0]}::uuid, ${key[1]})`;
  const rows = await selectCitations(db)
    .where(and(...conditionsOf(filter), isAfter))
    .orderBy(asc(citations.workId), asc(citations.number))
    .limit(filter.limit + 1);
  return toPage(rows, filter.limit, ({ workId, number }) => [workId, number], toCitation);
}

function conditionsOf(filter: CitationQuery): (SQL | undefined)[] {
  return [
    filter.work === undefined ? undefined : eq(works.slug, filter.work),
    filter.section === undefined ? undefined : eq(sections.slug, filter.section),
    filter.kind === undefined ? undefined : eq(citations.kind, filter.kind),
    filter.state === undefined ? undefined : inArray(links.state, [...filter.state]),
    filter.host === undefined ? undefined : and(isNotNull(citations.linkId), eq(hosts.name, filter.host)),
    filter.needsReview === undefined
      ? undefined
      : sql`(jsonb_array_length(${citations.reviewNotes}) > 0) = ${filter.needsReview}`,
  ];
}

/** The citation with a number in a work; undefined if there is none. */
export async function findCitation(
  { db }: Database,
  work: string,
  number: number,
): Promise<Citation | undefined> {
  const [row] = await selectCitations(db).where(and(eq(works.slug, work), eq(citations.number, number)));
  return row === undefined ? undefined : toCitation(row);
}

function selectCitations(db: Database['db']) {
  return db
    .select({
      id: citations.id,
      workId: citations.workId,
      work: works.slug,
      number: citations.number,
      kind: citations.kind,
      title: citations.title,
      csl: citations.csl,
      pinpoint: citations.pinpoint,
      section: sections.slug,
      newsSource: citations.newsSource,
      printed: citations.printed,
      confidence: citations.confidence,
      reviewNotes: citations.reviewNotes,
      createdAt: citations.createdAt,
      updatedAt: citations.updatedAt,
      link: {
        id: links.id,
        url: links.url,
        state: links.state,
        stateSince: links.stateSince,
      },
      lastCheckedAt: linkSchedules.lastCheckedAt,
    })
    .from(citations)
    .innerJoin(works, eq(works.id, citations.workId))
    .leftJoin(sections, eq(sections.id, citations.sectionId))
    .leftJoin(links, eq(links.id, citations.linkId))
    .leftJoin(hosts, eq(hosts.id, links.hostId))
    .leftJoin(linkSchedules, eq(linkSchedules.linkId, links.id))
    .$dynamic();
}

type CitationRow = Awaited<ReturnType<typeof selectCitations>>[number];

function toCitation({ workId: _, link, lastCheckedAt, createdAt, updatedAt, ...row }: CitationRow): Citation {
  return {
    ...row,
    link:
      link === null
        ? null
        : {
            ...link,
            stateSince: link.stateSince.toISOString(),
            lastCheckedAt: lastCheckedAt?.toISOString() ?? null,
          },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
