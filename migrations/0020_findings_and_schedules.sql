-- What a check found is kept once for as long as it stays the same, and what changes with each check is in narrow
-- tables: docs/decisions/0020.

-- A short number for each link, for tables with many rows a link.
ALTER TABLE "links" ADD COLUMN "number" bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE "links" ADD CONSTRAINT "links_number_unique" UNIQUE("number");

-- What one check of a link found, and each check after it that found the same.
CREATE TABLE "findings" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "link_number" bigint NOT NULL,
  -- The first check that found it.
  "first_found_at" timestamp with time zone NOT NULL,
  "verdict" text NOT NULL,
  "state" text NOT NULL,
  "reason" text NOT NULL,
  "reason_code" text,
  "confidence" real,
  "new_address" text,
  "status" integer,
  "failure" text,
  "final_url" text,
  "redirects" jsonb DEFAULT '[]'::jsonb NOT NULL,
  "timings" jsonb NOT NULL,
  "bytes" integer,
  "content_type" text,
  "title" text,
  "transcript" text
);
CREATE INDEX "findings_by_link" ON "findings" USING btree ("link_number","first_found_at");

CREATE TYPE "link_verdict" AS ENUM ('alive', 'moved', 'redirected', 'broken', 'soft_404', 'drifted', 'restricted', 'rate_limited', 'unreachable', 'skipped');

ALTER TABLE "checks" RENAME TO "wide_checks";
ALTER INDEX "checks_pkey" RENAME TO "wide_checks_pkey";
ALTER INDEX "checks_by_link" RENAME TO "wide_checks_by_link";
DO $$
DECLARE
  partition_name text;
BEGIN
  FOR partition_name IN SELECT relname FROM pg_inherits JOIN pg_class ON oid = inhrelid WHERE inhparent = 'wide_checks'::regclass LOOP
    EXECUTE format('ALTER TABLE %I RENAME TO %I', partition_name, 'wide_' || partition_name);
  END LOOP;
END;
$$;

-- One row a check, in 64 bytes and one entry of an index. No foreign keys: each would lock a row of links or findings for
-- every check. The order of the columns leaves no room between them.
CREATE TABLE "checks" (
  "checked_at" timestamp with time zone NOT NULL,
  "link_number" bigint NOT NULL,
  "finding_id" bigint NOT NULL,
  "total_ms" real NOT NULL,
  "verdict" "link_verdict" NOT NULL,
  CONSTRAINT "checks_pkey" PRIMARY KEY("link_number","checked_at")
) PARTITION BY RANGE ("checked_at");
CREATE INDEX "checks_by_time" ON "checks" USING brin ("checked_at") WITH (pages_per_range = 32, autosummarize = on);
CREATE TABLE "checks_default" PARTITION OF "checks" DEFAULT;

-- As before; those who record checks lock no links any more.
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
      -- Nothing may come into the default partition between the move and the attachment. Those who record checks take
      -- the parent before they choose a partition.
      LOCK TABLE ONLY checks IN SHARE ROW EXCLUSIVE MODE;
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
SELECT ensure_check_partitions(month)
FROM (SELECT DISTINCT date_trunc('month', checked_at) AS month FROM wide_checks WHERE checked_at < now() + interval '1 month') AS months;

-- Each run of checks that found the same becomes one finding.
CREATE TEMPORARY TABLE "numbered_checks" ON COMMIT DROP AS
SELECT number, checked_at, id, run, min(checked_at) OVER (PARTITION BY number, run) AS first_found_at
FROM (
  SELECT number, checked_at, id, count(*) FILTER (WHERE is_other) OVER (PARTITION BY number ORDER BY checked_at, id) AS run
  FROM (
    SELECT l.number, c.checked_at, c.id,
      (c.verdict, c.state, c.reason_code, c.confidence, c.new_address, c.status, c.failure, c.final_url, c.redirects, c.content_type, c.title)
        IS DISTINCT FROM lag((c.verdict, c.state, c.reason_code, c.confidence, c.new_address, c.status, c.failure, c.final_url, c.redirects, c.content_type, c.title))
          OVER (PARTITION BY c.link_id ORDER BY c.checked_at, c.id) AS is_other
    FROM (
      SELECT DISTINCT ON (link_id, checked_at) * FROM wide_checks ORDER BY link_id, checked_at, id DESC) AS c
    JOIN links l ON l.id = c.link_id) AS compared) AS runs;
INSERT INTO findings (link_number, first_found_at, verdict, state, reason, reason_code, confidence, new_address, status, failure,
  final_url, redirects, timings, bytes, content_type, title, transcript)
SELECT n.number, n.checked_at, c.verdict, c.state, c.reason, c.reason_code, c.confidence, c.new_address, c.status, c.failure,
  c.final_url, c.redirects, c.timings, c.bytes, c.content_type, c.title, c.transcript
FROM numbered_checks n JOIN wide_checks c ON c.id = n.id AND c.checked_at = n.checked_at
WHERE n.checked_at = n.first_found_at;
INSERT INTO checks (checked_at, link_number, finding_id, total_ms, verdict)
SELECT n.checked_at, n.number, f.id, coalesce((c.timings->>'totalMs')::real, 0), c.verdict::link_verdict
FROM numbered_checks n
JOIN wide_checks c ON c.id = n.id AND c.checked_at = n.checked_at
JOIN findings f ON f.link_number = n.number AND f.first_found_at = n.first_found_at;

-- What the last check found, also where no check is kept any more.
ALTER TABLE "links" ADD COLUMN "finding_id" bigint;
INSERT INTO findings (link_number, first_found_at, verdict, state, reason, confidence, timings)
SELECT number, last_checked_at, last_verdict, state, coalesce(last_reason, ''), last_confidence, '{"totalMs": 0}'
FROM links l
WHERE last_verdict IS NOT NULL AND last_checked_at IS NOT NULL
  AND NOT EXISTS (SELECT FROM findings f WHERE f.link_number = l.number);
UPDATE links SET finding_id = (
  SELECT f.id FROM findings f WHERE f.link_number = links.number ORDER BY f.first_found_at DESC LIMIT 1);
DROP TABLE wide_checks;

-- When a link is checked, and what is counted from check to check.
CREATE TABLE "link_schedules" (
  "link_id" uuid PRIMARY KEY NOT NULL,
  "host_id" uuid NOT NULL,
  "next_check_at" timestamp with time zone DEFAULT now() NOT NULL,
  "last_checked_at" timestamp with time zone,
  "first_failure_at" timestamp with time zone,
  "failures" integer DEFAULT 0 NOT NULL,
  "successes" integer DEFAULT 0 NOT NULL,
  "is_in_doubt" boolean DEFAULT false NOT NULL,
  "has_many_records" boolean DEFAULT false NOT NULL,
  -- Which links of a host come first: 0 those in doubt, 1 those on which many records rest, 2 the others.
  "rank" smallint GENERATED ALWAYS AS (CASE WHEN is_in_doubt THEN 0 WHEN has_many_records THEN 1 ELSE 2 END) STORED NOT NULL,
  CONSTRAINT "link_schedules_link_id_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "links"("id") ON DELETE cascade
);
INSERT INTO link_schedules (link_id, host_id, next_check_at, last_checked_at, first_failure_at, failures, successes, is_in_doubt)
SELECT id, host_id, next_check_at, last_checked_at, first_failure_at, failures, successes, state = 'suspect' FROM links;
CREATE INDEX "link_schedules_by_host_due" ON "link_schedules" USING btree ("host_id","rank","next_check_at","link_id");

DROP TRIGGER links_due_inserted ON links;
DROP TRIGGER links_due_deleted ON links;
DROP TRIGGER links_due_updated ON links;
DROP FUNCTION links_due_updated();
DROP FUNCTION links_due_changed();
ALTER TABLE "links" DROP COLUMN "next_check_at", DROP COLUMN "last_checked_at", DROP COLUMN "first_failure_at",
  DROP COLUMN "failures", DROP COLUMN "successes", DROP COLUMN "last_verdict", DROP COLUMN "last_reason",
  DROP COLUMN "last_confidence";

-- When the last of its links was checked.
ALTER TABLE "hosts" ADD COLUMN "last_checked_at" timestamp with time zone;
CREATE INDEX "hosts_by_last_check" ON "hosts" USING btree ("last_checked_at");
UPDATE hosts SET last_checked_at = (SELECT max(s.last_checked_at) FROM link_schedules s WHERE s.host_id = hosts.id);

-- As before, over the schedules.
CREATE OR REPLACE FUNCTION refresh_hosts_due(host_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM hosts WHERE id = ANY(host_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE hosts SET next_link_due_at = due.at
  FROM (
    SELECT h.id, (
      SELECT min(first.next_check_at) FROM (VALUES (0), (1), (2)) AS ranks(rank) CROSS JOIN LATERAL (
        SELECT s.next_check_at FROM link_schedules s WHERE s.host_id = h.id AND s.rank = ranks.rank
        ORDER BY s.next_check_at LIMIT 1) AS first) AS at
    FROM unnest(host_ids) AS h(id)) AS due
  WHERE hosts.id = due.id AND hosts.next_link_due_at IS DISTINCT FROM due.at;
END;
$$;
CREATE FUNCTION schedules_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_hosts_due(ARRAY(SELECT DISTINCT host_id FROM changed));
  RETURN NULL;
END;
$$;
CREATE TRIGGER schedules_inserted AFTER INSERT ON link_schedules
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schedules_changed();
CREATE TRIGGER schedules_updated AFTER UPDATE ON link_schedules
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schedules_changed();
CREATE TRIGGER schedules_deleted AFTER DELETE ON link_schedules
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schedules_changed();

-- A new link is due at once; of a removed one nothing is left.
CREATE FUNCTION schedule_new_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO link_schedules (link_id, host_id, is_in_doubt) SELECT id, host_id, state = 'suspect' FROM new_links;
  RETURN NULL;
END;
$$;
CREATE TRIGGER new_links_are_scheduled AFTER INSERT ON links
  REFERENCING NEW TABLE AS new_links FOR EACH STATEMENT EXECUTE FUNCTION schedule_new_links();
CREATE FUNCTION forget_removed_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM checks WHERE link_number IN (SELECT number FROM old_links);
  DELETE FROM findings WHERE link_number IN (SELECT number FROM old_links);
  RETURN NULL;
END;
$$;
CREATE TRIGGER removed_links_are_forgotten AFTER DELETE ON links
  REFERENCING OLD TABLE AS old_links FOR EACH STATEMENT EXECUTE FUNCTION forget_removed_links();

-- As before; what the check found is in its finding. A link in doubt comes first.
CREATE OR REPLACE FUNCTION links_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM new_links) THEN
    RETURN NULL;
  END IF;
  UPDATE link_schedules s SET is_in_doubt = n.state = 'suspect'
  FROM new_links n JOIN old_links o ON o.id = n.id AND (o.state = 'suspect') <> (n.state = 'suspect')
  WHERE s.link_id = n.id;
  INSERT INTO changes (type, subject_kind, subject_id, subject_name, host, works, sections, before, after)
  SELECT told.type, 'link', n.id, n.url, h.name, c.works, c.sections, told.before, told.after
  FROM new_links n
  JOIN old_links o ON o.id = n.id AND (o.state <> n.state OR o.moved_to IS DISTINCT FROM n.moved_to)
  JOIN hosts h ON h.id = n.host_id
  LEFT JOIN findings f ON f.id = n.finding_id
  CROSS JOIN LATERAL citing(n.id) AS c
  CROSS JOIN LATERAL (VALUES
    ('link.state_changed', o.state <> n.state, jsonb_build_object('state', o.state),
      jsonb_build_object('state', n.state, 'verdict', f.verdict, 'reason', f.reason)),
    ('link.moved', o.moved_to IS DISTINCT FROM n.moved_to, jsonb_build_object('movedTo', o.moved_to),
      jsonb_build_object('movedTo', n.moved_to))) AS told(type, has_changed, before, after)
  WHERE told.has_changed;
  PERFORM refresh_evidence_health(ARRAY(
    SELECT DISTINCT rc.record_id
    FROM new_links n
    JOIN old_links o ON o.id = n.id AND o.state <> n.state
    JOIN citations c ON c.link_id = n.id
    JOIN record_citations rc ON rc.citation_id = c.id));
  RETURN NULL;
END;
$$;

-- Tells for each of some links whether at least ten records rest on it.
CREATE FUNCTION refresh_many_records(link_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE link_schedules s SET has_many_records = counted.has_many
  FROM (
    SELECT l.id, count(DISTINCT rc.record_id) >= 10 AS has_many
    FROM unnest(link_ids) AS l(id)
    LEFT JOIN citations c ON c.link_id = l.id
    LEFT JOIN record_citations rc ON rc.citation_id = c.id
    GROUP BY l.id) AS counted
  WHERE s.link_id = counted.id AND s.has_many_records <> counted.has_many
$$;
SELECT refresh_many_records(ARRAY(SELECT id FROM links));
CREATE OR REPLACE FUNCTION record_citations_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_evidence_health(ARRAY(SELECT DISTINCT record_id FROM changed));
  PERFORM refresh_many_records(ARRAY(
    SELECT DISTINCT c.link_id FROM changed rc JOIN citations c ON c.id = rc.citation_id WHERE c.link_id IS NOT NULL));
  RETURN NULL;
END;
$$;
CREATE FUNCTION cited_links_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_many_records(ARRAY(
    SELECT DISTINCT told.link_id
    FROM new_citations n JOIN old_citations o ON o.id = n.id AND o.link_id IS DISTINCT FROM n.link_id
    CROSS JOIN LATERAL (VALUES (o.link_id), (n.link_id)) AS told(link_id) WHERE told.link_id IS NOT NULL));
  RETURN NULL;
END;
$$;
CREATE TRIGGER cited_links_changed AFTER UPDATE ON citations
  REFERENCING OLD TABLE AS old_citations NEW TABLE AS new_citations
  FOR EACH STATEMENT EXECUTE FUNCTION cited_links_changed();

-- A check is named by its link and its time: the time in milliseconds, then the number of the link, as a UUID of version 8
-- (RFC 9562), in the order of the times.
CREATE FUNCTION check_id(checked_at timestamptz, link_number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex(floor(extract(epoch FROM checked_at) * 1000)::bigint), 12, '0')
    || '80008000' || lpad(to_hex(link_number), 12, '0'))::uuid
$$;

-- The time of the last check at or before an instant. Looks through longer and longer spans before it, each by the index
-- of times, so that it reads little where checks are made often.
CREATE FUNCTION last_check_at(instant timestamptz) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
DECLARE
  span interval;
  last timestamptz;
BEGIN
  FOREACH span IN ARRAY ARRAY['1 minute', '1 hour', '1 day', '1 month']::interval[] LOOP
    SELECT max(checked_at) INTO last FROM checks WHERE checked_at > instant - span AND checked_at <= instant;
    IF last IS NOT NULL THEN
      RETURN last;
    END IF;
  END LOOP;
  RETURN (SELECT max(checked_at) FROM checks WHERE checked_at <= instant);
END;
$$;

-- As before. What no check that is kept has found is removed too, except what the last check of a link found.
CREATE OR REPLACE FUNCTION drop_old_checks(now timestamptz, days integer) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  newest timestamptz := (SELECT max(last_checked_at) FROM hosts);
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
  IF cardinality(dropped) > 0 THEN
    DELETE FROM findings f USING (
      SELECT id, lead(first_found_at) OVER (PARTITION BY link_number ORDER BY first_found_at) AS until FROM findings) AS followed
    WHERE f.id = followed.id AND followed.until < oldest
      AND NOT EXISTS (SELECT FROM checks c
        WHERE c.link_number = f.link_number AND c.checked_at >= f.first_found_at AND c.checked_at < followed.until);
  END IF;
  RETURN dropped;
END;
$$;

-- As before, by the times of the checks.
CREATE OR REPLACE FUNCTION summarise_checks(since timestamptz, until timestamptz)
RETURNS TABLE (checks jsonb, newly_broken integer, restored integer, detected integer, hours_to_detect double precision,
  recovered integer, hours_to_recover double precision) LANGUAGE sql STABLE AS $$
  WITH made AS (
    SELECT coalesce(jsonb_object_agg(verdict, number), '{}') AS checks
    FROM (SELECT c.verdict, count(*) AS number FROM checks c
          WHERE c.checked_at >= since AND c.checked_at < until GROUP BY c.verdict) AS counted
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
DROP FUNCTION first_id_at(timestamptz);
