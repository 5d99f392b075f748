-- What is kept of checks for ever, by the day, and what is needed to tell how links stood at any time:
-- docs/decisions/0019.

-- A check whose month has no partition is kept here until the partition is made: no check fails for its time.
CREATE TABLE "checks_default" PARTITION OF "checks" DEFAULT;

-- Makes the partitions of the month of `around` and of the next one, where they are not there yet, and moves there
-- what the default partition has of them. Safe to call from many sessions at once.
CREATE OR REPLACE FUNCTION ensure_check_partitions(around timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first_of_month timestamp := date_trunc('month', around AT TIME ZONE 'UTC');
  month timestamp;
  partition_name text;
  begins timestamptz;
  ends timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('ensure_check_partitions', 0));
  FOR month IN SELECT generate_series(first_of_month, first_of_month + interval '1 month', interval '1 month') LOOP
    partition_name := 'checks_' || to_char(month, 'YYYY_MM');
    IF to_regclass(partition_name) IS NULL THEN
      begins := month AT TIME ZONE 'UTC';
      ends := (month + interval '1 month') AT TIME ZONE 'UTC';
      -- Nothing may come into the default partition between the move and the attachment. Those who record checks lock
      -- links first, and so does the attachment for its foreign key: in another order they would wait in a circle.
      LOCK TABLE links IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE checks_default IN ACCESS EXCLUSIVE MODE;
      EXECUTE format('CREATE TABLE %I (LIKE checks INCLUDING DEFAULTS)', partition_name);
      EXECUTE format(
        'WITH moved AS (DELETE FROM checks_default WHERE checked_at >= %L AND checked_at < %L RETURNING *)
         INSERT INTO %I SELECT * FROM moved', begins, ends, partition_name);
      EXECUTE format('ALTER TABLE checks ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', partition_name, begins, ends);
    END IF;
  END LOOP;
END;
$$;

-- Removes the checks of months that ended so many days before the newest check, as whole partitions; days are counted
-- from `now` if that is earlier. Returns the partitions that it dropped.
CREATE FUNCTION drop_old_checks(now timestamptz, days integer) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  newest timestamptz := (SELECT checked_at FROM checks ORDER BY id DESC LIMIT 1);
  oldest timestamptz := date_trunc('day', least(newest, now), 'UTC') - days * interval '1 day';
  dropped text[] := ARRAY(
    SELECT relname::text FROM pg_inherits JOIN pg_class ON oid = inhrelid
    WHERE inhparent = 'checks'::regclass AND relname ~ '^checks_\d{4}_\d\d$'
      AND (to_date(substr(relname, 8), 'YYYY_MM') + interval '1 month') AT TIME ZONE 'UTC' <= oldest
    ORDER BY relname);
  partition_name text;
BEGIN
  IF newest IS NULL THEN
    RETURN '{}';
  END IF;
  FOREACH partition_name IN ARRAY dropped LOOP
    EXECUTE format('DROP TABLE %I', partition_name);
  END LOOP;
  DELETE FROM checks_default WHERE checked_at < oldest;
  RETURN dropped;
END;
$$;

-- How many links came to be known or were removed, when, and in which state. Together with the log of their changes it
-- tells how many were in which state at any time.
CREATE TABLE "link_arrivals" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "at" timestamp with time zone NOT NULL,
  "host" text NOT NULL,
  "state" text NOT NULL,
  "links" integer NOT NULL
);
CREATE INDEX "link_arrivals_by_time" ON "link_arrivals" USING btree ("at");
-- Of the time before the log began nothing is known but in which state it found each link.
INSERT INTO "link_arrivals" ("at", "host", "state", "links")
SELECT l.created_at, h.name, coalesce(first.state, l.state), count(*)
FROM links l JOIN hosts h ON h.id = l.host_id
LEFT JOIN (
  SELECT DISTINCT ON (subject_id) subject_id, before->>'state' AS state FROM changes
  WHERE position IS NOT NULL AND type = 'link.state_changed' ORDER BY subject_id, position
) AS first ON first.subject_id = l.id
GROUP BY l.created_at, h.name, coalesce(first.state, l.state);

DROP FUNCTION settle_link_counts();
-- As before, and keeps which links came and went, at the time at which the transaction ends.
CREATE FUNCTION settle_link_counts(ended timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  sections text[] := ARRAY(SELECT DISTINCT subject FROM pending_link_counts WHERE scope = 'section' AND state IS NULL);
  works text[] := ARRAY(SELECT DISTINCT subject FROM pending_link_counts WHERE scope = 'work' AND state IS NULL);
BEGIN
  DELETE FROM link_counts WHERE scope = 'section' AND subject = ANY(sections) OR scope = 'work' AND subject = ANY(works);
  WITH moves AS MATERIALIZED (
    SELECT c.subject_id AS link, c.host, told.state, told.links
    FROM changes c CROSS JOIN LATERAL (VALUES (c.before->>'state', -1), (c.after->>'state', 1)) AS told(state, links)
    WHERE c.position IS NULL AND c.type = 'link.state_changed'
  ), arrivals AS MATERIALIZED (
    SELECT subject AS host, state, sum(links)::integer AS links
    FROM pending_link_counts WHERE scope = 'host' GROUP BY subject, state HAVING sum(links) <> 0
  ), kept AS (
    INSERT INTO link_arrivals (at, host, state, links) SELECT ended, host, state, links FROM arrivals
  ), by_host AS MATERIALIZED (
    SELECT host, state, sum(links) AS links
    FROM (SELECT host, state, links FROM moves UNION ALL SELECT host, state, links FROM arrivals) AS told
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

-- As before; times are whole milliseconds, as they are told, so that what was changed at an instant is part of what was
-- believed then.
CREATE OR REPLACE FUNCTION place_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ended timestamptz;
BEGIN
  PERFORM join_health_changes();
  PERFORM pg_advisory_xact_lock(5013870423);
  ended := date_trunc('milliseconds', clock_timestamp());
  PERFORM settle_link_counts(ended);
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

-- Links by state in all as they stood at an instant: as they stand now, without what has happened since.
CREATE FUNCTION link_states_at(instant timestamptz) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT add_counts(
    coalesce((SELECT states FROM link_counts WHERE scope = 'all' AND subject = ''), '{}'),
    coalesce((
      SELECT jsonb_object_agg(state, links) FROM (
        SELECT state, sum(links) AS links FROM (
          SELECT state, -links AS links FROM link_arrivals WHERE at > instant
          UNION ALL
          SELECT told.state, told.links
          FROM changes c CROSS JOIN LATERAL (VALUES (c.before->>'state', 1), (c.after->>'state', -1)) AS told(state, links)
          WHERE c.position IS NOT NULL AND c.at > instant AND c.type = 'link.state_changed') AS since
        GROUP BY state) AS undone), '{}'))
$$;

-- Whether a link in this state is taken for what was cited.
CREATE FUNCTION is_well(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT state IN ('alive', 'moved', 'redirected', 'restricted')
$$;
-- The least id that a check of an instant can have: ids are UUIDs of version 7, in the order of their milliseconds.
CREATE FUNCTION first_id_at(instant timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex(greatest(0, floor(extract(epoch FROM instant) * 1000))::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- What was checked and what came of it from one instant to before another. Links that are newly broken are detected
-- since they left their last good state; restored ones recover since they were broken.
CREATE FUNCTION summarise_checks(since timestamptz, until timestamptz)
RETURNS TABLE (checks jsonb, newly_broken integer, restored integer, detected integer, hours_to_detect double precision,
  recovered integer, hours_to_recover double precision) LANGUAGE sql STABLE AS $$
  WITH made AS (
    SELECT coalesce(jsonb_object_agg(verdict, number), '{}') AS checks
    FROM (SELECT c.verdict, count(*) AS number FROM checks c
          WHERE c.id >= first_id_at(since) AND c.id < first_id_at(until) AND c.checked_at >= since AND c.checked_at < until
          GROUP BY c.verdict) AS counted
  ), turns AS (
    SELECT c.subject_id, c.position, c.at, c.after->>'state' AS became
    FROM changes c
    WHERE c.position IS NOT NULL AND c.at >= since AND c.at < until AND c.type = 'link.state_changed'
      AND (c.after->>'state' = 'broken' OR c.before->>'state' = 'broken' AND is_well(c.after->>'state'))
  ), timed AS (
    SELECT t.became, extract(epoch FROM t.at - origin.at) / 3600 AS hours
    FROM turns t LEFT JOIN LATERAL (
      -- The last time before it that the link left a good state, or was broken, whichever is later.
      SELECT p.at, p.before->>'state' AS was, p.after->>'state' AS became FROM changes p
      WHERE p.subject_id = t.subject_id AND p.position IS NOT NULL AND p.type = 'link.state_changed'
        AND (is_well(p.before->>'state') AND NOT is_well(p.after->>'state') AND p.position <= t.position
          OR p.after->>'state' = 'broken' AND p.position < t.position)
      ORDER BY p.position DESC LIMIT 1
    ) AS origin ON CASE t.became WHEN 'broken' THEN is_well(origin.was) ELSE origin.became = 'broken' END
  )
  SELECT made.checks,
    (count(*) FILTER (WHERE became = 'broken'))::integer,
    (count(*) FILTER (WHERE became <> 'broken'))::integer,
    (count(hours) FILTER (WHERE became = 'broken'))::integer,
    coalesce(sum(hours) FILTER (WHERE became = 'broken'), 0)::double precision,
    (count(hours) FILTER (WHERE became <> 'broken'))::integer,
    coalesce(sum(hours) FILTER (WHERE became <> 'broken'), 0)::double precision
  FROM made LEFT JOIN timed ON true GROUP BY made.checks
$$;

-- One row for each day (UTC) that is over: what remains of checks when they are removed.
CREATE TABLE "daily_rollups" (
  "day" date PRIMARY KEY NOT NULL,
  "rolled_at" timestamp with time zone NOT NULL,
  -- Links by state at the end of the day.
  "states" jsonb NOT NULL,
  -- Checks by verdict.
  "checks" jsonb NOT NULL,
  "newly_broken" integer NOT NULL,
  "restored" integer NOT NULL,
  "detected" integer NOT NULL,
  "hours_to_detect" double precision NOT NULL,
  "recovered" integer NOT NULL,
  "hours_to_recover" double precision NOT NULL
);
