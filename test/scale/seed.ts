/** Fills a database with many generated records, for tests of scale. */
import { type Database, keepFacets, keepRenderings } from '@footing/store';

/** Number of generated rows: of each kind of record, and of what they refer to. */
export interface ScaleOptions {
  records: number;
  organisations: number;
  places: number;
  citations: number;
}

/**
 * Fills a migrated, empty database with generated records of each kind. They are spread evenly over places,
 * organisations, citations, types and years, so each filter keeps a small share. All rows are generated in
 * SQL.
 */
export async function seedScale(
  { db, pool }: Database,
  { records, organisations, places, citations }: ScaleOptions,
): Promise<void> {
  await pool.query(`
    INSERT INTO works (id, slug, title, year, csl) VALUES (gen_random_uuid(), 'big-work', 'A big work', 2024, '{"id":"big-work","type":"book","title":"A big work"}');
    INSERT INTO sections (id, work_id, ordinal, slug, title)
      SELECT gen_random_uuid(), (SELECT id FROM works), n, 'section-' || n, 'Section ' || n FROM generate_series(1, 100) n;
    INSERT INTO hosts (id, name) SELECT gen_random_uuid(), 'host-' || n || '.example.org' FROM generate_series(0, 999) n;
    INSERT INTO links (id, url, host_id, state)
      SELECT gen_random_uuid(), 'https://' || h.name || '/page-' || n, h.id, CASE WHEN n % 100 = 0 THEN 'broken' ELSE 'alive' END
      FROM generate_series(1, ${citations}) n JOIN hosts h ON h.name = 'host-' || (n % 1000) || '.example.org';
    INSERT INTO citations (id, work_id, number, kind, title, csl, section_id, link_id, printed, confidence)
      SELECT gen_random_uuid(), (SELECT id FROM works), row_number() OVER (), 'web', 'Source', '{"id":"source","type":"webpage","title":"Source"}', NULL, l.id, '{}', 1 FROM links l;
    INSERT INTO places (id, slug, name, kind, country, latitude, longitude, aliases, names, search)
      SELECT gen_random_uuid(), 'place-' || n, 'Place ' || n, 'city', CASE WHEN n % 2 = 0 THEN 'BY' ELSE 'CN' END, 0, 0, '[]', '{}', to_tsvector('footing', 'Place ' || n)
      FROM generate_series(0, ${places} - 1) n;
    INSERT INTO place_ancestors (place_id, ancestor_id) SELECT id, id FROM places;
    INSERT INTO organisations (id, slug, name, kind, place_id, aliases, names, search)
      SELECT gen_random_uuid(), 'organisation-' || n, 'Organisation ' || n, 'company', p.id, '[]', '{}', to_tsvector('footing', 'Organisation ' || n)
      FROM generate_series(0, ${organisations} - 1) n JOIN places p ON p.slug = 'place-' || (n % ${places});`);
  for (const [kind, type, fields] of [
    [
      'agreement',
      'type',
      '"signed": null, "valid": null, "sectors": [], "value": null, "event": null, "eventNote": null',
    ],
    ['event', 'kind', '"place": null, "basis": "text"'],
    ['figure', 'indicator', '"upperValue": null, "qualifier": null, "comparison": null'],
  ]) {
    await pool.query(`
      INSERT INTO records (id, kind, slug, work_id, title, summary, type, status, level, date, earliest, latest, value, unit, data, search)
      SELECT gen_random_uuid(), '${kind}', '${kind}-' || n, (SELECT id FROM works), 'Title ' || n, 'Summary word' || (n % 5000),
        '${type}-' || (n % 200), (ARRAY['signed', 'agreed', 'in-preparation', 'planned', 'reported'])[1 + n % 5], 'level-' || (n % 120), (1990 + n % 35)::text,
        make_date(1990 + n % 35, 1 + n % 12, 1 + n % 28), make_date(1990 + n % 35, 1 + n % 12, 1 + n % 28), n, 'unit-' || (n % 100),
        '{${fields}, "uncitedReason": null, "note": null}', to_tsvector('footing', 'Title ' || n || ' summary word' || (n % 5000))
      FROM generate_series(1, ${records}) n`);
  }
  // One connection, because the numbering is a temporary table.
  const client = await pool.connect();
  await client.query(`
    CREATE TEMP TABLE numbered AS SELECT id, kind, substring(slug FROM '\\d+$')::int AS n FROM records;
    INSERT INTO record_parties (record_id, position, organisation_id, place_id, country, role)
      SELECT r.id, 0, o.id, NULL, 'BY', CASE WHEN r.kind = 'figure' THEN 'subject' ELSE 'party' END
        FROM numbered r JOIN organisations o ON o.slug = 'organisation-' || (r.n % ${organisations})
      UNION ALL
      SELECT r.id, 1, NULL, p.id, 'CN', CASE WHEN r.kind = 'figure' THEN 'counterpart' ELSE 'party' END
        FROM numbered r JOIN places p ON p.slug = 'place-' || (r.n % ${places});
    INSERT INTO record_places (record_id, place_id) SELECT DISTINCT record_id, place_id FROM record_parties WHERE place_id IS NOT NULL;
    INSERT INTO record_sectors (record_id, sector) SELECT id, 'sector-' || (n % 300) FROM numbered;
    INSERT INTO record_sections (record_id, section_id) SELECT r.id, s.id FROM numbered r JOIN sections s ON s.ordinal = 1 + r.n % 100;
    INSERT INTO record_citations (record_id, citation_id) SELECT r.id, c.id FROM numbered r JOIN citations c ON c.number = 1 + r.n % ${citations};
    DROP TABLE numbered;`);
  client.release();
  await pool.query(`
    INSERT INTO incidents (id, cause, subject, name, host, opened_at, closed_at, is_down, lost, links, last_lost_at, reopened, works, sections)
      SELECT gen_random_uuid(), 'link', l.id, l.url, h.name, at.opened, CASE WHEN n % 50 > 0 THEN at.opened + interval '1 day' END,
        false, 1, 1, at.opened, 0, ARRAY['work-' || n % 200], ARRAY['work-' || n % 200 || '/section-' || n % 200]
      FROM (SELECT *, row_number() OVER () AS n FROM links) AS l JOIN hosts h ON h.id = l.host_id
      CROSS JOIN LATERAL (SELECT '2026-01-01'::timestamptz + l.n * interval '30 minutes' AS opened) AS at;
    INSERT INTO incident_links (incident_id, link_id, lost_at) SELECT id, subject::uuid, opened_at FROM incidents;
    INSERT INTO incident_timeline (incident_id, at, step, links) SELECT id, opened_at, 'opened', 0 FROM incidents;`);
  await pool.query('VACUUM ANALYZE');
  await keepRenderings(db);
  await keepFacets(db);
  await pool.query('VACUUM ANALYZE record_renderings');
}
