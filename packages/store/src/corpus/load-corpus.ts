import { type CitationInput, type CorpusInput, normaliseUrl, type WorkInput } from '@footing/model';
import { eq, inArray, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Queryable } from '../database/database.ts';
import { citations, hosts, links, sections, works } from '../schema/index.ts';
import { type EntityIds, loadEntities } from './load-entities.ts';
import { loadRecords } from './load-records.ts';

/** How much of a work was loaded. */
export interface LoadResult {
  work: string;
  sections: number;
  citations: number;
  links: number;
  records: number;
}

/**
 * Writes a corpus: places, organisations, and each work with its sections, citations, links and records, in one
 * transaction. What is already there is brought up to date, links keep their history, and nothing is removed;
 * loading twice changes nothing.
 */
export async function loadCorpus(
  { db }: Database,
  { places, organisations, works: input }: CorpusInput,
): Promise<LoadResult[]> {
  return db.transaction(async (tx) => {
    const entities = await loadEntities(tx, places, organisations);
    const results: LoadResult[] = [];
    for (const work of input) results.push(await loadWork(tx, work, entities));
    return results;
  });
}

async function loadWork(tx: Queryable, work: WorkInput, entities: EntityIds): Promise<LoadResult> {
  const workId = await upsertWork(tx, work);
  const sectionIds = await upsertSections(tx, workId, work.sections);
  const linkIds = await upsertLinks(
    tx,
    work.citations.flatMap(({ url }) => (url === null ? [] : [url])),
  );
  await upsertCitations(tx, workId, work.citations, sectionIds, linkIds);
  const recordCount = await loadRecords(tx, workId, work, entities);
  return {
    work: work.slug,
    sections: sectionIds.size,
    citations: work.citations.length,
    links: linkIds.size,
    records: recordCount,
  };
}

async function upsertWork(tx: Queryable, { slug, title, year, csl }: WorkInput): Promise<string> {
  const [row] = await tx
    .insert(works)
    .values({ id: uuidv7(), slug, title, year, csl })
    .onConflictDoUpdate({
      target: works.slug,
      set: { title, year, csl, updatedAt: sql`now()` },
      setWhere: sql`(${works.title}, ${works.year}, ${works.csl}) IS DISTINCT FROM (excluded.title, excluded.year, excluded.csl)`,
    })
    .returning({ id: works.id });
  if (row !== undefined) return row.id;
  const [unchanged] = await tx.select({ id: works.id }).from(works).where(eq(works.slug, slug));
  if (unchanged === undefined) throw new Error(`the work ${slug} vanished while it was loaded`);
  return unchanged.id;
}

async function upsertSections(
  tx: Queryable,
  workId: string,
  input: WorkInput['sections'],
): Promise<Map<string, string>> {
  if (input.length === 0) return new Map();
  const rows = await tx
    .insert(sections)
    .values(
      input.map(({ slug, title }, index) => ({ id: uuidv7(), workId, ordinal: index + 1, slug, title })),
    )
    .onConflictDoUpdate({
      target: [sections.workId, sections.slug],
      set: { ordinal: sql`excluded.ordinal`, title: sql`excluded.title` },
    })
    .returning({ id: sections.id, slug: sections.slug });
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** Ids of the links by their normalised address; new ones are due at once. */
async function upsertLinks(tx: Queryable, urls: readonly string[]): Promise<Map<string, string>> {
  const addresses = [...new Set(urls)].map((url) => {
    const address = normaliseUrl(url);
    if (address === undefined) throw new Error(`${url} is not an address that can be checked`);
    return address;
  });
  if (addresses.length === 0) return new Map();
  const names = [...new Set(addresses.map(({ host }) => host))];
  await tx
    .insert(hosts)
    .values(names.map((name) => ({ id: uuidv7(), name })))
    .onConflictDoNothing();
  const hostRows = await tx
    .select({ id: hosts.id, name: hosts.name })
    .from(hosts)
    .where(inArray(hosts.name, names));
  const hostIds = new Map(hostRows.map(({ id, name }) => [name, id]));
  const values = addresses.flatMap(({ url, host }) => {
    const hostId = hostIds.get(host);
    return hostId === undefined ? [] : [{ id: uuidv7(), url, hostId }];
  });
  await tx.insert(links).values(values).onConflictDoNothing();
  const rows = await tx
    .select({ id: links.id, url: links.url })
    .from(links)
    .where(
      inArray(
        links.url,
        addresses.map(({ url }) => url),
      ),
    );
  return new Map(rows.map(({ id, url }) => [url, id]));
}

async function upsertCitations(
  tx: Queryable,
  workId: string,
  input: readonly CitationInput[],
  sectionIds: ReadonlyMap<string, string>,
  linkIds: ReadonlyMap<string, string>,
): Promise<void> {
  if (input.length === 0) return;
  const rows = input.map(({ section, url, ...citation }) => ({
    ...citation,
    id: uuidv7(),
    workId,
    sectionId: section === null ? null : (sectionIds.get(section) ?? null),
    linkId: url === null ? null : (linkIds.get(normaliseUrl(url)?.url ?? '') ?? null),
  }));
  const columns = [
    'kind',
    'title',
    'csl',
    'pinpoint',
    'section_id',
    'link_id',
    'news_source',
    'printed',
    'confidence',
    'review_notes',
  ];
  const current = sql.raw(columns.map((column) => `citations.${column}`).join(', '));
  const loaded = sql.raw(columns.map((column) => `excluded.${column}`).join(', '));
  await tx
    .insert(citations)
    .values(rows)
    .onConflictDoUpdate({
      target: [citations.workId, citations.number],
      set: {
        kind: sql`excluded.kind`,
        title: sql`excluded.title`,
        csl: sql`excluded.csl`,
        pinpoint: sql`excluded.pinpoint`,
        sectionId: sql`excluded.section_id`,
        linkId: sql`excluded.link_id`,
        newsSource: sql`excluded.news_source`,
        printed: sql`excluded.printed`,
        confidence: sql`excluded.confidence`,
        reviewNotes: sql`excluded.review_notes`,
        updatedAt: sql`now()`,
      },
      setWhere: sql`(${current}) IS DISTINCT FROM (${loaded})`,
    });
}
