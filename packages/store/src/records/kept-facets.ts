/** Facets of all records of a kind, which are kept; those under a filter are counted. */
import { FacetName, RECORD_KINDS, type RecordKind } from '@footing/model';
import { and, eq, inArray, sql } from '#drizzle';
import type { Database, Queryable } from '../database/database.ts';
import { facetCounts, healthCounts } from '../schema/index.ts';
import { countFacets, FACETS_FORM, type FacetCounts, ownFilters } from './record-facets.ts';
import { conditionsOf, type RecordFilterAt } from './record-filter.ts';

/** What is kept by loads: the health changes with the checks, and is counted by the database. */
const KEPT_FACETS = FacetName.enum.filter((name) => name !== 'health');

/**
 * The records for each value of the facets; each facet under all filters except its own. Where there is no such filter,
 * what is kept is read, which takes the same time for any number of records.
 */
export async function readFacets(
  { db }: Database,
  kind: RecordKind,
  filter: RecordFilterAt,
  names: readonly FacetName[],
): Promise<FacetCounts> {
  const narrowing = Object.keys(conditionsOf(kind, filter)).filter((name) => name !== 'kind');
  const isOfAll = (name: FacetName): boolean =>
    narrowing.every((filterName) => ownFilters(name).some((own) => own === filterName));
  const kept = await keptFacets(db, kind, names.filter(isOfAll));
  const others = names.filter((name) => kept.facets[name] === undefined);
  const counted =
    others.length === 0 ? { facets: {}, facetsCut: [] } : await countFacets(db, kind, filter, others);
  const facets = { ...kept.facets, ...counted.facets };
  const cut = new Set([...kept.facetsCut, ...counted.facetsCut]);
  return {
    facets: Object.fromEntries(names.map((name) => [name, facets[name] ?? []])),
    facetsCut: names.filter((name) => cut.has(name)),
  };
}

/** The facets of all records of a kind, without those that are not kept. */
async function keptFacets(
  db: Queryable,
  kind: RecordKind,
  names: readonly FacetName[],
): Promise<FacetCounts> {
  const rows = names.some((name) => name !== 'health') ? await selectKept(db, kind, names) : [];
  const health = names.includes('health') ? { health: await countHealth(db, kind) } : {};
  return {
    facets: { ...Object.fromEntries(rows.map(({ facet, counts }) => [facet, counts])), ...health },
    facetsCut: rows.filter(({ isCut }) => isCut).map(({ facet }) => facet),
  };
}

function selectKept(db: Queryable, kind: RecordKind, names: readonly FacetName[]) {
  return db
    .select({ facet: facetCounts.facet, counts: facetCounts.counts, isCut: facetCounts.isCut })
    .from(facetCounts)
    .where(
      and(
        eq(facetCounts.kind, kind),
        eq(facetCounts.form, FACETS_FORM),
        inArray(facetCounts.facet, [...names]),
      ),
    );
}

function countHealth(db: Queryable, kind: RecordKind) {
  return db
    .select({ value: healthCounts.health, count: healthCounts.records })
    .from(healthCounts)
    .where(and(eq(healthCounts.kind, kind), sql`${healthCounts.records} > 0`))
    .orderBy(sql`${healthCounts.records} DESC`, healthCounts.health);
}

/** Counts and keeps the facets of all records, where they are not kept or not as this version counts them. */
export async function keepFacets(tx: Queryable): Promise<void> {
  for (const kind of RECORD_KINDS) {
    const kept = new Set((await selectKept(tx, kind, KEPT_FACETS)).map(({ facet }) => facet));
    const missing = KEPT_FACETS.filter((name) => !kept.has(name));
    if (missing.length === 0) continue;
    const { facets, facetsCut } = await countFacets(tx, kind, {}, missing);
    const rows = missing.map((facet) => ({
      kind,
      facet,
      form: FACETS_FORM,
      counts: facets[facet] ?? [],
      isCut: facetsCut.includes(facet),
    }));
    await tx
      .insert(facetCounts)
      .values(rows)
      .onConflictDoUpdate({
        target: [facetCounts.kind, facetCounts.facet],
        set: { form: sql`excluded.form`, counts: sql`excluded.counts`, isCut: sql`excluded.is_cut` },
      });
  }
}
