/** Gives queries that recur on a connection a name, so that PostgreSQL parses and plans them once. */
import type pg from 'pg';

/** Most statements that a connection keeps. Each costs the server the memory of its plan. */
const MAX_NAMED = 64;
/** Most texts that are remembered because they came once. */
const MAX_SEEN = 256;

/** Names the queries of every connection of a pool that have parameters, from the second time that their text comes. */
export function nameStatements(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    const names = createNames();
    Object.assign(client, {
      query: (config: unknown, values?: unknown, ...rest: unknown[]): unknown =>
        query(named(config, values, names), values, ...rest),
    });
  });
}

/** The query with a name, where it is to have one. */
function named(config: unknown, values: unknown, nameOf: (text: string) => string | undefined): unknown {
  const query: Query = typeof config === 'string' ? { text: config } : (config as Query);
  if (query.name !== undefined || query.submit !== undefined) return config;
  const parameters = query.values ?? values;
  if (!Array.isArray(parameters) || parameters.length === 0) return config;
  const name = nameOf(query.text);
  return name === undefined ? config : { ...query, name };
}

interface Query extends pg.QueryConfig {
  /** A query of another kind has it, such as a cursor, which looks after itself. */
  submit?: unknown;
}

/** The names of one connection: a text gets one when it comes again, as long as there are any. */
function createNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MAX_NAMED) return known;
    if (!seen.delete(text)) {
      if (seen.size >= MAX_SEEN) seen.clear();
      seen.add(text);
      return undefined;
    }
    const name = `footing_${names.size}`;
    names.set(text, name);
    return name;
  };
}
