/** The reads that the benchmark of the API compares: an address, and the one query that makes the same answer. */

/** A read of the API, and what a bare server asks its database for the same answer, as the one column `body`. */
export interface Read {
  name: string;
  path: string;
  sql: string;
  values: readonly string[];
  /** The address of the same rows, without what belongs to them, at Platformatic DB. */
  rows?: string;
  /** The part of the answer that is the same in both; all of it without one. A cursor is not in the bare answer. */
  same?: (answer: never) => unknown;
}

/** What a corpus has that can be asked for. */
export interface Asked {
  item: string;
  word: string;
  host: string;
  state: string;
}

const PARTIES = (detail: string): string => `(
  SELECT coalesce(json_agg(json_build_object('slug', coalesce(o.slug, p.slug), 'name', coalesce(o.name, p.name),
    'entity', CASE WHEN o.id IS NULL THEN 'place' ELSE 'organisation' END, 'country', x.country, 'role', x.role ${detail})
    ORDER BY x.position), '[]')
  FROM record_parties x LEFT JOIN organisations o ON o.id = x.organisation_id LEFT JOIN places p ON p.id = x.place_id
  LEFT JOIN places op ON op.id = o.place_id WHERE x.record_id = r.id)`;
const CITATIONS = (detail: string): string => `(
  SELECT coalesce(json_agg(json_build_object('number', c.number, 'section', s.slug, 'basis', x.basis ${detail}) ORDER BY c.number), '[]')
  FROM record_citations x JOIN citations c ON c.id = x.citation_id LEFT JOIN sections s ON s.id = x.section_id
  LEFT JOIN links l ON l.id = c.link_id LEFT JOIN link_schedules ls ON ls.link_id = l.id WHERE x.record_id = r.id)`;
const TIME = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An agreement as the API tells it, over `records r` and `works w`. */
const AGREEMENT = ({
  all = false,
  more = '',
} = {}): string => `json_build_object('id', r.id, 'slug', r.slug, 'work', w.slug,
  'title', r.title, 'summary', r.summary,
  'parties', ${PARTIES(all ? `, 'kind', coalesce(o.kind, p.kind), 'place', op.slug` : '')},
  'type', r.type, 'status', r.status, 'level', r.level, 'signed', r.data->'signed', 'valid', r.data->'valid',
  'sectors', r.data->'sectors', 'value', r.data->'value', 'event', r.data->'event', 'eventNote', r.data->'eventNote',
  'sections', (SELECT coalesce(json_agg(s.slug ORDER BY s.ordinal), '[]') FROM record_sections x
    JOIN sections s ON s.id = x.section_id WHERE x.record_id = r.id),
  'citations', ${CITATIONS(
    all
      ? `, 'title', c.title, 'csl', c.csl, 'link', CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'url', l.url,
    'state', l.state, 'lastCheckedAt', ${TIME('ls.last_checked_at')}) END`
      : '',
  )},
  'evidenceHealth', (SELECT h.health FROM record_health h WHERE h.record_id = r.id), 'uncitedReason', r.data->'uncitedReason', 'note', r.data->'note',
  'createdAt', ${TIME('r.created_at')}, 'updatedAt', ${TIME('r.updated_at')} ${more})`;

const LINK = `json_build_object('id', l.id, 'url', l.url, 'otherReadings', l.other_readings, 'host', h.name, 'state', l.state,
  'stateSince', ${TIME('l.state_since')}, 'movedTo', l.moved_to, 'lastVerdict', f.verdict, 'lastReason', f.reason,
  'lastConfidence', f.confidence, 'lastCheckedAt', ${TIME('ls.last_checked_at')},
  'nextCheckAt', ${TIME('greatest(ls.next_check_at, h.postponed_until)')}, 'failures', ls.failures,
  'citedBy', (SELECT coalesce(json_agg(json_build_object('work', w.slug, 'number', c.number, 'section', s.slug) ORDER BY w.slug, c.number), '[]')
    FROM citations c JOIN works w ON w.id = c.work_id LEFT JOIN sections s ON s.id = c.section_id WHERE c.link_id = l.id),
  'baselineTitle', l.baseline_title, 'createdAt', ${TIME('l.created_at')})`;
const OF_LINKS =
  'links l JOIN hosts h ON h.id = l.host_id JOIN link_schedules ls ON ls.link_id = l.id LEFT JOIN findings f ON f.id = l.finding_id';

const list = (item: string, from: string, order: string): string =>
  `SELECT json_build_object('items', coalesce(json_agg(item ORDER BY place), '[]'))::text AS body
   FROM (SELECT ${item} AS item, row_number() OVER (ORDER BY ${order}) AS place FROM ${from}) AS made`;
const page = (where: string, order: string, rank = ''): string =>
  `(SELECT r.* ${rank} FROM records r WHERE r.kind = 'agreement' ${where} ORDER BY ${order} LIMIT 25) AS r JOIN works w ON w.id = r.work_id`;
const facet = (name: string, value: string, from: string): string => `'${name}', (
  SELECT coalesce(json_agg(json_build_object('value', value, 'count', count)), '[]') FROM (
    SELECT ${value} AS value, count(DISTINCT r.id) AS count FROM ${from} WHERE r.kind = 'agreement' AND ${value} IS NOT NULL
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 50) AS counted)`;

const items = ({ items: all }: { items: unknown }): unknown => all;

/** The reads, of a corpus that has what is asked for. */
export function reads({ item, word, host, state }: Asked): Read[] {
  return [
    {
      name: 'item',
      path: `/v1/agreements/${item}`,
      sql: `SELECT ${AGREEMENT()}::text AS body FROM records r JOIN works w ON w.id = r.work_id WHERE r.kind = 'agreement' AND r.slug = $1`,
      values: [item],
      rows: `/records/?limit=1&where.kind.eq=agreement&where.slug.eq=${item}`,
    },
    {
      name: 'list of 25',
      path: '/v1/agreements?limit=25',
      sql: list(AGREEMENT(), page('', 'r.earliest, r.id'), 'r.earliest, r.id'),
      values: [],
      rows: '/records/?limit=25&where.kind.eq=agreement&orderby.earliest=asc&orderby.id=asc',
      same: items,
    },
    {
      name: 'list of 25, all included',
      path: '/v1/agreements?limit=25&include=parties&include=citations&include=links',
      sql: list(AGREEMENT({ all: true }), page('', 'r.earliest, r.id'), 'r.earliest, r.id'),
      values: [],
      same: items,
    },
    {
      name: 'q',
      path: `/v1/agreements?limit=25&q=${word}`,
      sql: list(
        AGREEMENT({
          more: `, 'highlight', ts_headline('footing', r.title || '. ' || r.summary, to_tsquery('footing', $1),
            'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=30, MinWords=8')`,
        }),
        page(
          `AND r.search @@ to_tsquery('footing', $1)`,
          'rank DESC, r.id DESC',
          `, ts_rank_cd(r.search, to_tsquery('footing', $1)) AS rank`,
        ),
        'r.rank DESC, r.id DESC',
      ),
      values: [`${word}:*`],
      same: items,
    },
    {
      name: 'links by state',
      path: `/v1/links?limit=25&state=${state}`,
      sql: list(
        LINK,
        `(SELECT * FROM links WHERE state = $1 ORDER BY id LIMIT 25) AS l ${OF_LINKS.slice('links l'.length)}`,
        'l.id',
      ),
      values: [state],
      same: items,
    },
    {
      name: "a host's links",
      path: `/v1/links?limit=25&host=${host}`,
      sql: list(
        LINK,
        `(SELECT * FROM links WHERE host_id = (SELECT id FROM hosts WHERE name = $1) ORDER BY id LIMIT 25) AS l ${OF_LINKS.slice('links l'.length)}`,
        'l.id',
      ),
      values: [host],
      same: items,
    },
    {
      name: 'three facets',
      path: '/v1/agreements?limit=1&facets=type&facets=sector&facets=health',
      sql: `SELECT json_build_object('facets', json_build_object(
        ${facet('type', 'r.type', 'records r')},
        ${facet('sector', 'x.sector', 'records r JOIN record_sectors x ON x.record_id = r.id')},
        ${facet('health', 'h.health', 'records r JOIN record_health h ON h.record_id = r.id')}))::text AS body`,
      values: [],
      same: ({ facets }: { facets: unknown }) => facets,
    },
  ];
}

/** The export of all agreements, for which a bare server sends a line a row. */
export const EXPORT = {
  path: '/v1/exports/agreements?format=ndjson',
  sql: `SELECT ${AGREEMENT()}::text AS body FROM records r JOIN works w ON w.id = r.work_id WHERE r.kind = 'agreement' ORDER BY r.earliest, r.id`,
} as const;
