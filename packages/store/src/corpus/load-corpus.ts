/** Writes a corpus to the database: vocabularies, entities, and each work with its contents. */
import { type CitationInput, type CorpusInput, normaliseUrl, type WorkInput } from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { and, eq, sql } from '#drizzle';
import { actAs } from '../changes/actor.ts';
import { logRevisions } from '../changes/log-revisions.ts';
import { citationRevisions } from '../changes/revisions.ts';
import type { Database, Queryable } from '../database/database.ts';
import { keepFacets } from '../records/kept-facets.ts';
import { keepRenderings } from '../records/record-json.ts';
import { citations, hosts, links, sections, works } from '../schema/index.ts';
import { textArray, upsert } from '../upsert.ts';
import { type AbsentEntities, type AbsentParts, findAbsentEntities, findAbsentParts } from './absent.ts';
import { type EntityIds, idIn, loadEntities } from './load-entities.ts';
import { loadRecords } from './load-records.ts';
import { loadVocabularies } from './load-vocabularies.ts';
import { refreshRecordsOf } from './record-relations.ts';
import { retire } from './retire.ts';

/** Key of the advisory lock under which a corpus is loaded: an arbitrary number, the same in every process. */
const LOAD_LOCK = 5_013_870_422;

/** Number of citations that one statement compares and writes. */
const MAX_BATCH_ROWS = 2_000;

/** How much was loaded, and what the corpus no longer contains. */
export interface LoadResult {
  works: WorkLoadResult[];
  absent: AbsentEntities;
}

/** How much of a work was loaded, in numbers of rows, and what the corpus no longer contains of it. */
interface WorkLoadResult {
  work: string;
  sections: number;
  citations: number;
  links: number;
  records: number;
  absent: AbsentParts;
}

/**
 * Writes a corpus in one transaction: vocabularies, places, organisations, and each work with its sections,
 * citations, links and records. Existing rows are updated. What the database has of these works that the corpus no
 * longer contains, and places and organisations to which then nothing refers, are told, and with `retire` removed.
 * Links keep their history. Works, links and terms are not removed.
 * Loads that come at the same time take turns. A row is written only if one of its values has changed, so loading the
 * same corpus twice writes nothing.
 */
export async function loadCorpus(
  { db }: Database,
  corpus: CorpusInput,
  options: { retire?: boolean } = {},
): Promise<LoadResult> {
  return db.transaction(async (tx) => {
    // Two loads of one corpus would wait for each other's rows in a circle.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${LOAD_LOCK})`);
    await actAs(tx, 'load');
    await lockHosts(tx, corpus.works);
    await loadVocabularies(tx, corpus);
    const entities = await loadEntities(tx, corpus.places, corpus.organisations);
    await refreshRecordsOf(tx, entities.changed);
    const loaded: Loaded[] = [];
    for (const work of corpus.works) loaded.push(await loadWork(tx, work, entities));
    // Only once all works are loaded: a record may have moved from one to another.
    const works: WorkLoadResult[] = [];
    for (const { work, workId, counts } of loaded)
      works.push({ ...counts, absent: await findAbsentParts(tx, workId, work) });
    const parts = works.map(({ absent }) => absent);
    const absent = await findAbsentEntities(
      tx,
      corpus,
      parts.flatMap(({ records }) => records),
    );
    if (options.retire) await retire(tx, parts, absent);
    await keepRenderings(tx);
    await keepFacets(tx);
    return { works, absent };
  });
}

/**
 * Takes the hosts that the works cite, and those that they have cited until now, before anything of them: workers take
 * them before their links too, so that a load and a batch of checks do not wait for each other in a circle.
 */
async function lockHosts(tx: Queryable, works: readonly WorkInput[]): Promise<void> {
  const names = works.flatMap(({ citations: cited }) =>
    cited.flatMap(({ url }) => (url === null ? [] : (normaliseUrl(url)?.host ?? []))),
  );
  await tx.execute(sql`
    SELECT FROM hosts WHERE name = ANY(${textArray([...new Set(names)])}) OR id IN (
      SELECT l.host_id FROM works w JOIN citations c ON c.work_id = w.id JOIN links l ON l.id = c.link_id
      WHERE w.slug = ANY(${textArray(works.map(({ slug }) => slug))}))
    ORDER BY id FOR NO KEY UPDATE`);
}

/** A work that is loaded and whose absent parts are not known yet. */
interface Loaded {
  work: WorkInput;
  workId: string;
  counts: Omit<WorkLoadResult, 'absent'>;
}

async function loadWork(tx: Queryable, work: WorkInput, entities: EntityIds): Promise<Loaded> {
  const workId = await upsertWork(tx, work);
  const sectionIds = await upsertSections(tx, workId, work.sections);
  const linkIds = await upsertLinks(tx, work.citations);
  await upsertCitations(tx, workId, work.citations, sectionIds, linkIds);
  const records = await loadRecords(tx, workId, work, entities, sectionIds);
  const counts = {
    work: work.slug,
    sections: work.sections.length,
    citations: work.citations.length,
    links: linkIds.size,
    records,
  };
  return { work, workId, counts };
}

async function upsertWork(tx: Queryable, { slug, title, year, csl }: WorkInput): Promise<string> {
  await upsert(tx, works, [{ id: uuidv7(), slug, title, year, csl }], { key: ['slug'] });
  const [row] = await tx.select({ id: works.id }).from(works).where(eq(works.slug, slug));
  if (row === undefined) throw new Error(`the work ${slug} vanished while it was loaded`);
  return row.id;
}

async function upsertSections(
  tx: Queryable,
  workId: string,
  input: WorkInput['sections'],
): Promise<Map<string, string>> {
  const rows = input.map(({ slug, title }, index) => ({
    id: uuidv7(),
    workId,
    ordinal: index + 1,
    slug,
    title,
  }));
  await upsert(tx, sections, rows, { key: ['workId', 'slug'] });
  const all = await tx
    .select({ id: sections.id, slug: sections.slug })
    .from(sections)
    .where(eq(sections.workId, workId));
  return new Map(all.map(({ id, slug }) => [slug, id]));
}

/**
 * The ids of the links by normalised URL. New links are due at once.
 * @throws Error for a URL that cannot be checked.
 */
async function upsertLinks(tx: Queryable, cited: readonly CitationInput[]): Promise<Map<string, string>> {
  const addresses = new Map<string, { host: string; otherReadings: string[] }>();
  for (const { url, otherReadings = [] } of cited) {
    if (url === null) continue;
    const address = normaliseUrl(url);
    if (address === undefined) throw new Error(`${url} is not an address that can be checked`);
    const held = addresses.get(address.url)?.otherReadings ?? [];
    const readings = otherReadings.flatMap((reading) => normaliseUrl(reading)?.url ?? []);
    addresses.set(address.url, { host: address.host, otherReadings: [...new Set([...held, ...readings])] });
  }
  const names = [...new Set([...addresses.values()].map(({ host }) => host))];
  await upsert(
    tx,
    hosts,
    names.map((name) => ({ id: uuidv7(), name })),
    { key: ['name'] },
  );
  const hostRows = await tx
    .select({ id: hosts.id, name: hosts.name })
    .from(hosts)
    .where(sql`${hosts.name} = ANY(${textArray(names)})`);
  const hostIds = new Map(hostRows.map(({ id, name }) => [name, id]));
  const rows = [...addresses].map(([url, { host, otherReadings }]) => ({
    id: uuidv7(),
    url,
    otherReadings,
    hostId: idIn(hostIds, host),
  }));
  await upsert(tx, links, rows, { key: ['url'], keep: ['hostId'] });
  const linkRows = await tx
    .select({ id: links.id, url: links.url })
    .from(links)
    .where(sql`${links.url} = ANY(${textArray([...addresses.keys()])})`);
  return new Map(linkRows.map(({ id, url }) => [url, id]));
}

async function upsertCitations(
  tx: Queryable,
  workId: string,
  input: readonly CitationInput[],
  sectionIds: ReadonlyMap<string, string>,
  linkIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (let from = 0; from < input.length; from += MAX_BATCH_ROWS) {
    const rows = input
      .slice(from, from + MAX_BATCH_ROWS)
      .map(({ section, url, otherReadings: _ofLink, ...citation }) => ({
        ...citation,
        id: uuidv7(),
        workId,
        sectionId: section === null ? null : idIn(sectionIds, section),
        linkId: url === null ? null : idIn(linkIds, normaliseUrl(url)?.url ?? url),
      }));
    const numbers = rows.map(({ number }) => number);
    const stored = await tx
      .select({ id: citations.id })
      .from(citations)
      .where(
        and(
          eq(citations.workId, workId),
          sql`${citations.number} = ANY(${textArray(numbers.map(String))}::integer[])`,
        ),
      );
    const before = await citationRevisions(
      tx,
      stored.map(({ id }) => id),
    );
    const written = await upsert(tx, citations, rows, { key: ['workId', 'number'] });
    const after = await citationRevisions(
      tx,
      written.map(({ id }) => id),
    );
    await logRevisions(tx, 'citation', new Map([...before].filter(([name]) => after.has(name))), after);
  }
}
