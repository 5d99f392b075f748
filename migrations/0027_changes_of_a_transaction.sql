-- A transaction finds what it has logged by the number of its first change, not by an index of all that has no position
-- yet: of that, each commit left dead entries behind, and a plan that was made while the log was short read all of it.

DROP TRIGGER changes_are_placed ON changes;
DROP TRIGGER counts_are_settled ON pending_link_counts;
DROP FUNCTION is_first_change();
DROP INDEX "changes_of_this_transaction";

-- Whether nothing has been logged or counted before in this transaction: one call places all of it. `change` is the
-- number of a change, or null for a count. The least number is kept until the end of the transaction.
CREATE FUNCTION is_first_change(change bigint) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF change IS NOT NULL AND coalesce(current_setting('footing.first_change', true), '') = '' THEN
    PERFORM set_config('footing.first_change', change::text, true);
  END IF;
  IF current_setting('footing.has_changes', true) = 'yes' THEN
    RETURN false;
  END IF;
  PERFORM set_config('footing.has_changes', 'yes', true);
  RETURN true;
END;
$$;
CREATE CONSTRAINT TRIGGER changes_are_placed AFTER INSERT ON changes
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (is_first_change(NEW.id)) EXECUTE FUNCTION place_changes();
CREATE CONSTRAINT TRIGGER counts_are_settled AFTER INSERT ON pending_link_counts
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (is_first_change(NULL)) EXECUTE FUNCTION place_changes();

-- As before, of the changes from `first_change` on, and only where a health has changed.
DROP FUNCTION join_health_changes();
CREATE FUNCTION join_health_changes(first_change bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM changes WHERE id >= first_change AND position IS NULL AND type = 'record.health_changed' LIMIT 1;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  WITH again AS (
    SELECT subject_id, min(id) AS first, max(id) AS last FROM changes
    WHERE id >= first_change AND position IS NULL AND type = 'record.health_changed'
    GROUP BY subject_id HAVING count(*) > 1
  ), joined AS (
    UPDATE changes SET before = f.before FROM again JOIN changes f ON f.id = again.first WHERE changes.id = again.last
  )
  DELETE FROM changes USING again
  WHERE changes.subject_id = again.subject_id AND changes.id >= first_change AND changes.position IS NULL
    AND changes.type = 'record.health_changed' AND changes.id < again.last;
  DELETE FROM changes
  WHERE id >= first_change AND position IS NULL AND type = 'record.health_changed' AND before = after;
END;
$$;

-- As before, of the changes from `first_change` on; null where there are none.
DROP FUNCTION settle_link_counts(timestamptz);
CREATE FUNCTION settle_link_counts(first_change bigint, ended timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  sections text[] := ARRAY(SELECT DISTINCT subject FROM pending_link_counts WHERE scope = 'section' AND state IS NULL);
  works text[] := ARRAY(SELECT DISTINCT subject FROM pending_link_counts WHERE scope = 'work' AND state IS NULL);
BEGIN
  IF cardinality(sections) + cardinality(works) > 0 THEN
    DELETE FROM link_counts WHERE scope = 'section' AND subject = ANY(sections) OR scope = 'work' AND subject = ANY(works);
  END IF;
  WITH moves AS MATERIALIZED (
    SELECT c.subject_id AS link, c.host, told.state, told.links
    FROM changes c CROSS JOIN LATERAL (VALUES (c.before->>'state', -1), (c.after->>'state', 1)) AS told(state, links)
    WHERE c.id >= first_change AND c.position IS NULL AND c.type = 'link.state_changed'
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

-- As before, by the number of the transaction's first change.
CREATE OR REPLACE FUNCTION place_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first_change bigint := nullif(current_setting('footing.first_change', true), '')::bigint;
  ended timestamptz;
BEGIN
  PERFORM join_health_changes(first_change);
  PERFORM pg_advisory_xact_lock(5013870423);
  ended := date_trunc('milliseconds', clock_timestamp());
  PERFORM settle_link_counts(first_change, ended);
  UPDATE changes SET position = placed.position, at = ended
  FROM (SELECT id, nextval('change_positions') AS position
        FROM (SELECT id FROM changes WHERE id >= first_change AND position IS NULL ORDER BY id) AS logged) AS placed
  WHERE changes.id = placed.id;
  IF FOUND THEN
    PERFORM pg_notify('footing_changes', '');
  END IF;
  RETURN NULL;
END;
$$;

-- As before, for each host whose outage begins or ends: most updates of hosts are none of that.
DROP TRIGGER hosts_changed ON hosts;
CREATE OR REPLACE FUNCTION hosts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changes (type, subject_kind, subject_id, subject_name, host, before, after)
  VALUES (CASE WHEN NEW.outage_since IS NULL THEN 'host.outage_ended' ELSE 'host.outage_began' END,
    'host', NEW.id, NEW.name, NEW.name,
    jsonb_build_object('outageSince', OLD.outage_since), jsonb_build_object('outageSince', NEW.outage_since));
  RETURN NULL;
END;
$$;
CREATE TRIGGER hosts_changed AFTER UPDATE ON hosts FOR EACH ROW
  WHEN ((OLD.outage_since IS NULL) <> (NEW.outage_since IS NULL)) EXECUTE FUNCTION hosts_changed();

-- As before, and nothing for a statement that changed no schedule.
CREATE OR REPLACE FUNCTION refresh_hosts_due(host_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(host_ids) = 0 THEN
    RETURN;
  END IF;
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

-- As before; what a check found is looked up link by link, and its table never read whole.
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
  LEFT JOIN LATERAL (SELECT verdict, reason FROM findings WHERE id = n.finding_id LIMIT 1) AS f ON true
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
