import type { OrganisationInput, PlaceInput } from '@footing/model';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Queryable } from '../database/database.ts';

/** Ids of entities by slug. */
export interface EntityIds {
  places: Map<string, string>;
  organisations: Map<string, string>;
}

/** Writes places and organisations, and the closure of "lies in". What is there already is brought up to date. */
export async function loadEntities(
  tx: Queryable,
  places: readonly PlaceInput[],
  organisations: readonly OrganisationInput[],
): Promise<EntityIds> {
  await upsertPlaces(tx, places);
  const placeIds = await idsBySlug(tx, sql`places`);
  await upsertOrganisations(tx, organisations, placeIds);
  return { places: placeIds, organisations: await idsBySlug(tx, sql`organisations`) };
}

async function upsertPlaces(tx: Queryable, places: readonly PlaceInput[]): Promise<void> {
  if (places.length === 0) return;
  const rows = places.map(({ coordinates, ...place }) => ({ ...place, ...coordinates, id: uuidv7() }));
  await tx.execute(sql`
    INSERT INTO places (id, slug, name, kind, country, code, latitude, longitude, aliases, names, search)
    SELECT id, slug, name, kind, country, code, latitude, longitude, aliases, names, ${nameVector()}
    FROM ${recordset(rows)} AS r(id uuid, slug text, name text, kind text, country text, code text,
      latitude double precision, longitude double precision, aliases jsonb, names jsonb)
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country, code = excluded.code,
      latitude = excluded.latitude, longitude = excluded.longitude, aliases = excluded.aliases, names = excluded.names,
      search = excluded.search`);
  await tx.execute(sql`
    UPDATE places SET parent_id = parent.id
    FROM ${recordset(rows)} AS r(slug text, parent text) LEFT JOIN places parent ON parent.slug = r.parent
    WHERE places.slug = r.slug AND places.parent_id IS DISTINCT FROM parent.id`);
  await tx.execute(sql`DELETE FROM place_ancestors`);
  await tx.execute(sql`
    INSERT INTO place_ancestors (place_id, ancestor_id)
    WITH RECURSIVE up(place_id, ancestor_id) AS (
      SELECT id, id FROM places
      UNION
      SELECT up.place_id, places.parent_id FROM up JOIN places ON places.id = up.ancestor_id WHERE places.parent_id IS NOT NULL)
    SELECT place_id, ancestor_id FROM up`);
}

async function upsertOrganisations(
  tx: Queryable,
  organisations: readonly OrganisationInput[],
  placeIds: ReadonlyMap<string, string>,
): Promise<void> {
  if (organisations.length === 0) return;
  const rows = organisations.map((organisation) => ({
    ...organisation,
    id: uuidv7(),
    place_id: placeIds.get(organisation.place),
  }));
  await tx.execute(sql`
    INSERT INTO organisations (id, slug, name, kind, place_id, aliases, names, search)
    SELECT id, slug, name, kind, place_id, aliases, names, ${nameVector()}
    FROM ${recordset(rows)} AS r(id uuid, slug text, name text, kind text, place_id uuid, aliases jsonb, names jsonb)
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name, kind = excluded.kind, place_id = excluded.place_id,
      aliases = excluded.aliases, names = excluded.names, search = excluded.search`);
  await tx.execute(sql`
    UPDATE organisations SET parent_id = parent.id
    FROM ${recordset(rows)} AS r(slug text, parent text) LEFT JOIN organisations parent ON parent.slug = r.parent
    WHERE organisations.slug = r.slug AND organisations.parent_id IS DISTINCT FROM parent.id`);
}

/** Names first, other spellings after. */
function nameVector(): SQL {
  return sql`setweight(to_tsvector('footing', name), 'A') || setweight(to_tsvector('footing', aliases::text || ' ' || names::text), 'B')`;
}

/** Rows as a table, in one parameter, however many there are. */
export function recordset(rows: readonly object[]): SQL {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;
}

async function idsBySlug(tx: Queryable, table: SQL): Promise<Map<string, string>> {
  const { rows } = await tx.execute<{ id: string; slug: string }>(sql`SELECT id, slug FROM ${table}`);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
