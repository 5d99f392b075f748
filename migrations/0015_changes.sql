-- One log of all that changes in what is believed of links, hosts, records and citations: docs/decisions/0015 says how
-- it is read without gaps.

-- Where a link's page has moved to, as the last check that knew it said.
ALTER TABLE "links" ADD COLUMN "moved_to" text;
-- Since when a whole host has not answered; null while it does.
ALTER TABLE "hosts" ADD COLUMN "outage_since" timestamp with time zone;

-- Who acts in this transaction, as `footing.actor` says.
CREATE FUNCTION change_actor() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('footing.actor', true), ''), 'database')
$$;

CREATE SEQUENCE "change_positions";
CREATE TABLE "changes" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Null until the transaction commits.
  "position" bigint,
  "at" timestamp with time zone DEFAULT now() NOT NULL,
  "type" text NOT NULL,
  "subject_kind" text NOT NULL,
  "subject_id" uuid NOT NULL,
  "subject_name" text NOT NULL,
  "actor" text DEFAULT change_actor() NOT NULL,
  "host" text,
  "works" text[] DEFAULT '{}' NOT NULL,
  "sections" text[] DEFAULT '{}' NOT NULL,
  "before" jsonb,
  "after" jsonb
);
-- What this transaction has logged: no other transaction sees a row without a position.
CREATE INDEX "changes_of_this_transaction" ON "changes" USING btree ("subject_id") WHERE position IS NULL;
CREATE UNIQUE INDEX "changes_by_position" ON "changes" USING btree ("position") WHERE position IS NOT NULL;
CREATE INDEX "changes_by_subject" ON "changes" USING btree ("subject_id","position") WHERE position IS NOT NULL;
CREATE INDEX "changes_by_type" ON "changes" USING btree ("type","position") WHERE position IS NOT NULL;
CREATE INDEX "changes_by_host" ON "changes" USING btree ("host","position") WHERE position IS NOT NULL;
CREATE INDEX "changes_by_time" ON "changes" USING btree ("at") WHERE position IS NOT NULL;
CREATE INDEX "changes_by_place_of_citation" ON "changes" USING gin ("works","sections") WHERE position IS NOT NULL;

-- A health that changes several times in a transaction is one change, and none if it is the same in the end.
CREATE FUNCTION join_health_changes() RETURNS void LANGUAGE sql AS $$
  WITH again AS (
    SELECT subject_id, min(id) AS first, max(id) AS last FROM changes
    WHERE position IS NULL AND type = 'record.health_changed' GROUP BY subject_id HAVING count(*) > 1
  ), joined AS (
    UPDATE changes SET before = f.before FROM again JOIN changes f ON f.id = again.first WHERE changes.id = again.last
  )
  DELETE FROM changes USING again
  WHERE changes.subject_id = again.subject_id AND changes.position IS NULL AND changes.type = 'record.health_changed'
    AND changes.id < again.last;
  DELETE FROM changes WHERE position IS NULL AND type = 'record.health_changed' AND before = after
$$;

-- Positions are given when a transaction commits, under a lock that it holds until its rows are visible: whoever sees a
-- position also sees every one below it. The notice wakes the readers; whoever does not listen finds the change when it
-- looks next. PostgreSQL lets transactions with a notice commit one at a time in any case.
CREATE FUNCTION place_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM join_health_changes();
  PERFORM pg_advisory_xact_lock(5013870423);
  UPDATE changes SET position = placed.position
  FROM (SELECT id, nextval('change_positions') AS position
        FROM (SELECT id FROM changes WHERE position IS NULL ORDER BY id) AS logged) AS placed
  WHERE changes.id = placed.id;
  PERFORM pg_notify('footing_changes', '');
  RETURN NULL;
END;
$$;
-- Whether nothing has been logged before in this transaction: all its rows are placed by one call.
CREATE FUNCTION is_first_change() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('footing.has_changes', true) = 'yes' THEN
    RETURN false;
  END IF;
  PERFORM set_config('footing.has_changes', 'yes', true);
  RETURN true;
END;
$$;
CREATE CONSTRAINT TRIGGER changes_are_placed AFTER INSERT ON changes
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (is_first_change()) EXECUTE FUNCTION place_changes();

-- The works and the sections (`work/section`) that cite a link.
CREATE FUNCTION citing(link uuid, OUT works text[], OUT sections text[]) LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT w.slug), '{}'),
    coalesce(array_agg(DISTINCT w.slug || '/' || s.slug) FILTER (WHERE s.id IS NOT NULL), '{}')
  FROM citations c JOIN works w ON w.id = c.work_id LEFT JOIN sections s ON s.id = c.section_id
  WHERE c.link_id = link
$$;

-- Takes the records before it looks at what they rest on: of two transactions that change two sources of one record at
-- once, the second counts only after the first has ended, and so sees what it did. The health of a new record is told
-- with the record.
DROP FUNCTION refresh_evidence_health(uuid[]);
CREATE FUNCTION refresh_evidence_health(record_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(record_ids) = 0 THEN
    RETURN;
  END IF;
  PERFORM FROM records WHERE id = ANY(record_ids) ORDER BY id FOR NO KEY UPDATE;
  WITH fresh AS MATERIALIZED (
    SELECT r.id, r.evidence_health AS old, f.health AS new
    FROM evidence_health(record_ids) AS f JOIN records r ON r.id = f.record_id
    WHERE r.evidence_health <> f.health
  ), updated AS (
    UPDATE records SET evidence_health = fresh.new FROM fresh WHERE records.id = fresh.id
    RETURNING records.id, records.kind, records.slug, records.work_id, records.created_at, fresh.old, fresh.new
  ), mentioned AS MATERIALIZED (
    SELECT rs.record_id, array_agg(w.slug || '/' || s.slug ORDER BY s.ordinal) AS sections
    FROM record_sections rs JOIN sections s ON s.id = rs.section_id JOIN works w ON w.id = s.work_id
    WHERE rs.record_id = ANY(record_ids)
    GROUP BY rs.record_id
  )
  INSERT INTO changes (type, subject_kind, subject_id, subject_name, works, sections, before, after)
  SELECT 'record.health_changed', u.kind, u.id, u.slug, ARRAY[w.slug], coalesce(m.sections, '{}'),
    jsonb_build_object('evidenceHealth', u.old), jsonb_build_object('evidenceHealth', u.new)
  FROM updated u JOIN works w ON w.id = u.work_id LEFT JOIN mentioned m ON m.record_id = u.id
  WHERE u.created_at <> now();
END;
$$;

CREATE OR REPLACE FUNCTION links_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changes (type, subject_kind, subject_id, subject_name, host, works, sections, before, after)
  SELECT told.type, 'link', n.id, n.url, h.name, c.works, c.sections, told.before, told.after
  FROM new_links n
  JOIN old_links o ON o.id = n.id AND (o.state <> n.state OR o.moved_to IS DISTINCT FROM n.moved_to)
  JOIN hosts h ON h.id = n.host_id
  CROSS JOIN LATERAL citing(n.id) AS c
  CROSS JOIN LATERAL (VALUES
    ('link.state_changed', o.state <> n.state, jsonb_build_object('state', o.state),
      jsonb_build_object('state', n.state, 'verdict', n.last_verdict, 'reason', n.last_reason)),
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

CREATE FUNCTION hosts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changes (type, subject_kind, subject_id, subject_name, host, before, after)
  SELECT CASE WHEN n.outage_since IS NULL THEN 'host.outage_ended' ELSE 'host.outage_began' END, 'host', n.id, n.name, n.name,
    jsonb_build_object('outageSince', o.outage_since), jsonb_build_object('outageSince', n.outage_since)
  FROM new_hosts n JOIN old_hosts o ON o.id = n.id AND (o.outage_since IS NULL) <> (n.outage_since IS NULL);
  RETURN NULL;
END;
$$;
CREATE TRIGGER hosts_changed AFTER UPDATE ON hosts
  REFERENCING OLD TABLE AS old_hosts NEW TABLE AS new_hosts
  FOR EACH STATEMENT EXECUTE FUNCTION hosts_changed();
