/** Writes places and organisations to the database. */
import type { OrganisationInput, PlaceInput } from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { type PgTable, type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { replaceSpellings } from '../entities/spellings.ts';
import { organisations, places } from '../schema/index.ts';
import { recordset, upsert } from '../upsert.ts';
import { indexed } from './indexed-text.ts';

/** Ids of entities by slug. */
export interface EntityIds {
  places: Map<string, string>;
  organisations: Map<string, string>;
  /** Ids of the places and organisations that this load has added or changed. */
  changed: string[];
}

/** Writes places and organisations, and the ancestors of each place. Existing rows are updated. */
export async function loadEntities(
  tx: Queryable,
  placeInput: readonly PlaceInput[],
  organisationInput: readonly OrganisationInput[],
): Promise<EntityIds> {
  const changedPlaces = await upsertPlaces(tx, placeInput);
  const placeIds = await idsBySlug(tx, sql`places`);
  const countries = new Map(placeInput.map(({ slug, country }) => [slug, country]));
  const changedOrganisations = await upsertOrganisations(tx, organisationInput, placeIds, countries);
  const organisationIds = await idsBySlug(tx, sql`organisations`);
  await replaceSpellings(tx, 'place', placeInput, placeIds);
  await replaceSpellings(tx, 'organisation', organisationInput, organisationIds);
  return {
    places: placeIds,
    organisations: organisationIds,
    changed: [...changedPlaces, ...changedOrganisations],
  };
}

async function upsertPlaces(tx: Queryable, input: readonly PlaceInput[]): Promise<string[]> {
  const rows = input.map(({ coordinates, parent: _, ...place }) => ({
    ...place,
    ...coordinates,
    id: uuidv7(),
    search: '',
  }));
  const written = await upsert(tx, places, rows, { key: ['slug'], computed: { search: nameVector() } });
  const moved = await setParents(tx, places, input);
  await tx.execute(sql`
    WITH RECURSIVE up(place_id, ancestor_id) AS (
      SELECT id, id FROM places
      UNION
      SELECT up.place_id, places.parent_id FROM up JOIN places ON places.id = up.ancestor_id WHERE places.parent_id IS NOT NULL),
    gone AS (
      DELETE FROM place_ancestors a
      WHERE NOT EXISTS (SELECT 1 FROM up WHERE up.place_id = a.place_id AND up.ancestor_id = a.ancestor_id))
    INSERT INTO place_ancestors (place_id, ancestor_id) SELECT place_id, ancestor_id FROM up ON CONFLICT DO NOTHING`);
  return [...written.map(({ id }) => id), ...moved];
}

async function upsertOrganisations(
  tx: Queryable,
  input: readonly OrganisationInput[],
  placeIds: ReadonlyMap<string, string>,
  countries: ReadonlyMap<string, string | null>,
): Promise<string[]> {
  const rows = input.map(({ place, parent: _, country, ...organisation }) => ({
    ...organisation,
    id: uuidv7(),
    placeId: place === null ? null : idIn(placeIds, place),
    country: country === undefined && place !== null ? (countries.get(place) ?? null) : (country ?? null),
    search: '',
  }));
  const written = await upsert(tx, organisations, rows, {
    key: ['slug'],
    computed: { search: nameVector() },
  });
  const moved = await setParents(tx, organisations, input);
  return [...written.map(({ id }) => id), ...moved];
}

/** Sets `parent_id` once all rows exist. Returns the ids of the rows that it changed. */
async function setParents(
  tx: Queryable,
  table: PgTable,
  input: readonly { slug: string; parent: string | null }[],
): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    UPDATE ${table} AS child SET parent_id = parent.id
    FROM ${recordset(table, ['slug'], input, { parent: 'text' })} AS r LEFT JOIN ${table} AS parent ON parent.slug = r.parent
    WHERE child.slug = r.slug AND child.parent_id IS DISTINCT FROM parent.id
    RETURNING child.id`);
  return rows.map(({ id }) => id);
}

/** The search vector of an entity: its name with weight A, other spellings with weight B. */
function nameVector(): SQL {
  return sql`setweight(to_tsvector('footing', r.name), 'A') || setweight(to_tsvector('footing', ${indexed(sql`r.aliases::text || ' ' || r.names::text`)}), 'B')`;
}

async function idsBySlug(tx: Queryable, table: SQL): Promise<Map<string, string>> {
  const { rows } = await tx.execute<{ id: string; slug: string }>(sql`SELECT id, slug FROM ${table}`);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/**
 * The id of a slug.
 * @throws Error for an unknown slug; the validator of a corpus reports it first.
 */
export function idIn(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`"${slug}" is not there`);
  return id;
}
