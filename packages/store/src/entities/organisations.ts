/** The queries for organisations. */
import type { Organisation, OrganisationDetail, OrganisationQuery } from '@footing/model';
import { sql } from '#drizzle';
import type { Database } from '../database/database.ts';
import { type EntityPage, type EntitySource, itemQuery, liesIn, selectEntities } from './entity-queries.ts';

const ORGANISATIONS: EntitySource = {
  columns: sql`e.id, e.slug, e.name, e.kind, parent.slug AS parent, place.slug AS place, e.country, e.aliases, e.names`,
  tables: sql`organisations e LEFT JOIN places place ON place.id = e.place_id
    LEFT JOIN organisations parent ON parent.id = e.parent_id`,
};

/** A page of organisations, sorted by slug. */
export function listOrganisations(
  database: Database,
  { place, ...filter }: OrganisationQuery,
): Promise<EntityPage<Organisation>> {
  return selectEntities<Organisation>(database, ORGANISATIONS, filter, liesIn(sql`e.place_id`, place));
}

/** The organisation with a slug or an id, and the numbers of its records; undefined if there is none. One query. */
export async function findOrganisation(
  { db }: Database,
  key: string,
): Promise<OrganisationDetail | undefined> {
  const query = itemQuery(
    ORGANISATIONS,
    key,
    sql`SELECT record_id FROM record_parties WHERE organisation_id = e.id`,
  );
  const { rows } = await db.execute<OrganisationDetail & Record<string, unknown>>(query);
  return rows[0];
}
