/** The queries for places. */
import type { Place, PlaceDetail, PlaceQuery } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { type EntityPage, type EntitySource, itemQuery, liesIn, selectEntities } from './entity-queries.ts';

const PLACES: EntitySource = {
  columns: sql`e.id, e.slug, e.name, e.kind, parent.slug AS parent, e.country, e.code, e.aliases, e.names,
    jsonb_build_object('latitude', e.latitude, 'longitude', e.longitude) AS coordinates`,
  tables: sql`places e LEFT JOIN places parent ON parent.id = e.parent_id`,
};

/** A page of places, sorted by slug. */
export function listPlaces(
  database: Database,
  { within, ...filter }: PlaceQuery,
): Promise<EntityPage<Place>> {
  return selectEntities<Place>(database, PLACES, filter, liesIn(sql`e.id`, within));
}

/** The place with a slug or an id, and the numbers of its records; undefined if there is none. One query. */
export async function findPlace({ db }: Database, key: string): Promise<PlaceDetail | undefined> {
  const query = itemQuery(PLACES, key, sql`SELECT record_id FROM record_places WHERE place_id = e.id`);
  const { rows } = await db.execute<PlaceDetail & Record<string, unknown>>(query);
  return rows[0];
}
