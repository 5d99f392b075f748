/** Finds places and organisations by names that are spelt like a word that nothing has. */
import type { EntityKind } from '@footing/model';
import anyAscii from 'any-ascii';
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { spellings } from '../schema/index.ts';
import { recordset } from '../upsert.ts';

/**
 * Minimum likeness, as the share of common trigrams (pg_trgm): names of six letters or more with one slip pass, other
 * names hardly do.
 */
const MIN_LIKENESS = 0.4;
/** Maximum number of entities that are found by likeness. */
const MAX_LIKE = 20;

/** A name in Latin letters can be many times as long as it is written; an index holds no more than 2.7 kB. */
const MAX_SPELLING_CHARS = 300;

/** An entity as it is loaded, with its names. */
interface Named {
  slug: string;
  name: string;
  aliases: readonly string[];
  names: Readonly<Record<string, string>>;
}

/** The ids of the entities with a name like a text, and how like it is: a table of `entity_id`, `kind` and `likeness`. */
export function spelledLike(text: string): SQL {
  const wanted = latin(text);
  // The operator uses the index; its own threshold (0.3) is lower than ours.
  return sql`(
    SELECT entity_id, kind, max(similarity(spelling, ${wanted})) AS likeness FROM spellings
    WHERE spelling % ${wanted} AND similarity(spelling, ${wanted}) >= ${MIN_LIKENESS}
    GROUP BY entity_id, kind ORDER BY likeness DESC, entity_id LIMIT ${MAX_LIKE})`;
}

/** Replaces the spellings of all entities of a kind that are loaded, whose ids are given by slug. One statement. */
export async function replaceSpellings(
  tx: Queryable,
  kind: EntityKind,
  entities: readonly Named[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = entities.flatMap(({ slug, name, aliases, names }) =>
    [...new Set([name, ...aliases, ...Object.values(names)].map(latin))].map((spelling) => ({
      entityId: ids.get(slug),
      kind,
      spelling,
    })),
  );
  const wanted = recordset(spellings, ['entityId', 'kind', 'spelling'], rows);
  await tx.execute(sql`
    WITH wanted AS (SELECT * FROM ${wanted} AS w),
    gone AS (
      DELETE FROM spellings s WHERE s.entity_id IN (SELECT entity_id FROM wanted)
        AND NOT EXISTS (SELECT 1 FROM wanted w WHERE w.entity_id = s.entity_id AND w.spelling = s.spelling))
    INSERT INTO spellings (entity_id, kind, spelling) SELECT entity_id, kind, spelling FROM wanted
    ON CONFLICT DO NOTHING`);
}

/** A name in small Latin letters, of which the first 300 count: pg_trgm takes other letters for letters only where the locale of the database does. */
function latin(name: string): string {
  return anyAscii(name).toLowerCase().slice(0, MAX_SPELLING_CHARS);
}
