-- How many links are in each state, in all and by host, section and work, kept by the transactions that change it:
-- docs/decisions/0016 says how.

CREATE TABLE "link_counts" (
  -- 'all', 'host', 'section' or 'work'.
  "scope" text NOT NULL,
  -- Name of the host, id of the section or work; empty for all.
  "subject" text NOT NULL,
  "total" integer NOT NULL,
  "unwell" integer NOT NULL,
  -- State -> number of links; a state without links is left out.
  "states" jsonb NOT NULL,
  CONSTRAINT "link_counts_pkey" PRIMARY KEY("scope","subject")
);
CREATE INDEX "link_counts_by_need" ON "link_counts" USING btree ("scope","unwell" DESC,"total" DESC,"subject");

-- What a transaction has still to count when it commits. No other transaction ever sees a row.
CREATE UNLOGGED TABLE "pending_link_counts" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "scope" text NOT NULL,
  "subject" text NOT NULL,
  -- Null: all links of the subject are to be counted.
  "state" text,
  "links" integer DEFAULT 0 NOT NULL
);

-- Whether a link in this state needs a person.
CREATE FUNCTION is_unwell(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT state IN ('broken', 'suspect', 'unreachable', 'drifted')
$$;
CREATE FUNCTION add_counts(one jsonb, other jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(state, links), '{}')
  FROM (SELECT key AS state, sum(value::integer) AS links
        FROM (SELECT * FROM jsonb_each_text(one) UNION ALL SELECT * FROM jsonb_each_text(other)) AS counted
        GROUP BY key HAVING sum(value::integer) <> 0) AS added
$$;

-- The distinct links that some sections and works cite, by state.
CREATE FUNCTION count_cited_links(sections text[], works text[])
RETURNS TABLE (scope text, subject text, state text, links bigint) LANGUAGE sql STABLE AS $$
  SELECT 'section', c.section_id::text, l.state, count(DISTINCT l.id)
  FROM citations c JOIN links l ON l.id = c.link_id
  WHERE c.section_id = ANY(sections::uuid[]) GROUP BY c.section_id, l.state
  UNION ALL
  SELECT 'work', c.work_id::text, l.state, count(DISTINCT l.id)
  FROM citations c JOIN links l ON l.id = c.link_id
  WHERE c.work_id = ANY(works::uuid[]) GROUP BY c.work_id, l.state
$$;

-- Counts what this transaction has changed. It runs under the lock of the log, so that what it reads and adds to is
-- what all earlier transactions have left: of two that change a link and who cites it, the second sees both.
CREATE FUNCTION settle_link_counts() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  sections text[] := ARRAY(SELECT DISTINCT subject FROM pending_link_counts WHERE scope = 'section' AND state IS NULL);
  works text[] := ARRAY(SELECT DISTINCT subject FROM pending_link_counts WHERE scope = 'work' AND state IS NULL);
BEGIN
  DELETE FROM link_counts WHERE scope = 'section' AND subject = ANY(sections) OR scope = 'work' AND subject = ANY(works);
  WITH moves AS MATERIALIZED (
    SELECT c.subject_id AS link, c.host, told.state, told.links
    FROM changes c CROSS JOIN LATERAL (VALUES (c.before->>'state', -1), (c.after->>'state', 1)) AS told(state, links)
    WHERE c.position IS NULL AND c.type = 'link.state_changed'
  ), by_host AS MATERIALIZED (
    SELECT host, state, sum(links) AS links
    FROM (SELECT host, state, links FROM moves
          UNION ALL
          SELECT subject, state, links FROM pending_link_counts WHERE scope = 'host') AS told
    GROUP BY host, state
  ), cited AS (
    SELECT DISTINCT link_id, section_id, work_id FROM citations WHERE link_id IN (SELECT link FROM moves)
  ), told AS (
    SELECT 'all' AS scope, '' AS subject, state, links FROM by_host
    UNION ALL SELECT 'host', host, state, links FROM by_host
    UNION ALL
    SELECT 'section', c.section_id::text, m.state, m.links
    FROM moves m JOIN (SELECT DISTINCT link_id, section_id FROM cited) AS c ON c.link_id = m.link
    WHERE c.section_id IS NOT NULL AND c.section_id::text <> ALL(sections)
    UNION ALL
    SELECT 'work', c.work_id::text, m.state, m.links
    FROM moves m JOIN (SELECT DISTINCT link_id, work_id FROM cited) AS c ON c.link_id = m.link
    WHERE c.work_id::text <> ALL(works)
    UNION ALL SELECT * FROM count_cited_links(sections, works)
  ), summed AS (
    SELECT scope, subject, state, sum(links) AS links FROM told GROUP BY scope, subject, state HAVING sum(links) <> 0
  )
  INSERT INTO link_counts AS kept (scope, subject, total, unwell, states)
  SELECT scope, subject, sum(links), coalesce(sum(links) FILTER (WHERE is_unwell(state)), 0), jsonb_object_agg(state, links)
  FROM summed GROUP BY scope, subject
  ON CONFLICT (scope, subject) DO UPDATE SET
    total = kept.total + excluded.total, unwell = kept.unwell + excluded.unwell,
    states = add_counts(kept.states, excluded.states);
  DELETE FROM pending_link_counts;
END;
$$;

-- As before, and with the counts. All changes of a transaction have one time, that of its end: the time in the log has
-- the order of the positions, and what was believed at an instant is what the log says up to it.
CREATE OR REPLACE FUNCTION place_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ended timestamptz;
BEGIN
  PERFORM join_health_changes();
  PERFORM pg_advisory_xact_lock(5013870423);
  PERFORM settle_link_counts();
  ended := clock_timestamp();
  UPDATE changes SET position = placed.position, at = ended
  FROM (SELECT id, nextval('change_positions') AS position
        FROM (SELECT id FROM changes WHERE position IS NULL ORDER BY id) AS logged) AS placed
  WHERE changes.id = placed.id;
  IF FOUND THEN
    PERFORM pg_notify('footing_changes', '');
  END IF;
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER counts_are_settled AFTER INSERT ON pending_link_counts
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (is_first_change()) EXECUTE FUNCTION place_changes();

CREATE FUNCTION links_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pending_link_counts (scope, subject, state, links)
  SELECT 'host', h.name, n.state, count(*) FROM new_links n JOIN hosts h ON h.id = n.host_id GROUP BY h.name, n.state;
  RETURN NULL;
END;
$$;
CREATE TRIGGER links_added AFTER INSERT ON links
  REFERENCING NEW TABLE AS new_links FOR EACH STATEMENT EXECUTE FUNCTION links_added();

CREATE FUNCTION links_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pending_link_counts (scope, subject, state, links)
  SELECT 'host', h.name, o.state, -count(*) FROM old_links o JOIN hosts h ON h.id = o.host_id GROUP BY h.name, o.state;
  RETURN NULL;
END;
$$;
CREATE TRIGGER links_removed AFTER DELETE ON links
  REFERENCING OLD TABLE AS old_links FOR EACH STATEMENT EXECUTE FUNCTION links_removed();

-- Which sections and works are to be counted anew, because other links are cited there.
CREATE FUNCTION citations_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pending_link_counts (scope, subject)
  SELECT DISTINCT 'section', section_id::text FROM changed WHERE link_id IS NOT NULL AND section_id IS NOT NULL
  UNION ALL SELECT DISTINCT 'work', work_id::text FROM changed WHERE link_id IS NOT NULL;
  RETURN NULL;
END;
$$;
CREATE TRIGGER citations_added AFTER INSERT ON citations
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION citations_added();
CREATE TRIGGER citations_removed AFTER DELETE ON citations
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION citations_added();

CREATE OR REPLACE FUNCTION citations_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_evidence_health(ARRAY(
    SELECT DISTINCT rc.record_id
    FROM new_citations n
    JOIN old_citations o ON o.id = n.id AND (o.link_id, o.kind) IS DISTINCT FROM (n.link_id, n.kind)
    JOIN record_citations rc ON rc.citation_id = n.id));
  INSERT INTO pending_link_counts (scope, subject)
  SELECT DISTINCT told.scope, told.subject
  FROM new_citations n
  JOIN old_citations o ON o.id = n.id
    AND (o.link_id, o.section_id, o.work_id) IS DISTINCT FROM (n.link_id, n.section_id, n.work_id)
  CROSS JOIN LATERAL (VALUES
    ('section', o.section_id::text), ('section', n.section_id::text),
    ('work', o.work_id::text), ('work', n.work_id::text)) AS told(scope, subject)
  WHERE told.subject IS NOT NULL;
  RETURN NULL;
END;
$$;

INSERT INTO link_counts (scope, subject, total, unwell, states)
SELECT scope, subject, sum(links), coalesce(sum(links) FILTER (WHERE is_unwell(state)), 0), jsonb_object_agg(state, links)
FROM (
  SELECT 'all' AS scope, '' AS subject, state, count(*) AS links FROM links GROUP BY state
  UNION ALL
  SELECT 'host', h.name, l.state, count(*) FROM links l JOIN hosts h ON h.id = l.host_id GROUP BY h.name, l.state
  UNION ALL
  SELECT * FROM count_cited_links(ARRAY(SELECT id::text FROM sections), ARRAY(SELECT id::text FROM works))
) AS counted
GROUP BY scope, subject;
