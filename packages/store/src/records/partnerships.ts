/** The query for pairs of places that agreements join. */
import type { Partnership, PartnershipQuery } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { limitTo, type Page, readCursor, toPage } from '../cursor.ts';
import type { Database } from '../database/database.ts';
import { allOf, conditionsOf } from './record-filter.ts';

/** The places of which pairs are made, as `places AS p`. */
const PLACES: Readonly<Record<PartnershipQuery['between'], SQL>> = {
  countries: sql`places p WHERE p.parent_id IS NULL`,
  regions: sql`places p JOIN places up ON up.id = p.parent_id WHERE up.parent_id IS NULL`,
};

const asPlace = (alias: string): SQL =>
  sql.raw(`jsonb_build_object('slug', ${alias}.slug, 'name', ${alias}.name, 'names', ${alias}.names, 'country', ${alias}.country,
    'code', ${alias}.code, 'coordinates', jsonb_build_object('latitude', ${alias}.latitude, 'longitude', ${alias}.longitude))`);

/**
 * A page of the pairs of places that agreements which meet a filter touch, those with most agreements first. One query,
 * which reads what touches those agreements once.
 */
export async function listPartnerships(
  { db }: Database,
  { limit, cursor, between, abroad, ...filter }: PartnershipQuery,
): Promise<Page<Partnership>> {
  interface Row extends Record<string, unknown> {
    one: Partnership['places'][number];
    other: Partnership['places'][number];
    agreements: number;
  }
  const key = readCursor(cursor, 'integer', 'text', 'text');
  const after =
    key === undefined
      ? sql`true`
      : sql`(-pairs.agreements, one.slug, other.slug) > (${-key[0]}::int, ${key[1]}::text, ${key[2]}::text)`;
  const { rows } = await db.execute<Row>(sql`
    WITH level AS (SELECT p.id, p.slug, p.country FROM ${PLACES[between]}),
    touched AS (
      SELECT x.record_id, level.* FROM record_places x JOIN level ON level.id = x.place_id
      JOIN records r ON r.id = x.record_id WHERE ${allOf(conditionsOf('agreement', filter))}),
    pairs AS (
      SELECT a.id AS one, b.id AS other, count(*)::int AS agreements
      FROM touched a JOIN touched b ON b.record_id = a.record_id AND b.slug > a.slug
        ${abroad ? sql`AND b.country IS DISTINCT FROM a.country` : sql``}
      GROUP BY a.id, b.id)
    SELECT ${asPlace('one')} AS one, ${asPlace('other')} AS other, pairs.agreements
    FROM pairs JOIN places one ON one.id = pairs.one JOIN places other ON other.id = pairs.other
    WHERE ${after}
    ORDER BY pairs.agreements DESC, one.slug, other.slug ${limitTo(limit + 1)}`);
  return toPage(
    rows,
    limit,
    ({ agreements, one, other }) => [agreements, one.slug, other.slug],
    ({ one, other, agreements }) => ({ places: [one, other], agreements }),
  );
}
