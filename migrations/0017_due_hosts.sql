-- Hosts know when their next link is due, until when they are left alone, and how many of their links were checked
-- today: a plan and a batch read one row a host instead of counting links.
ALTER TABLE "hosts" ADD COLUMN "next_link_due_at" timestamp with time zone;
ALTER TABLE "hosts" ADD COLUMN "postponed_until" timestamp with time zone;
ALTER TABLE "hosts" ADD COLUMN "due_at" timestamp with time zone GENERATED ALWAYS AS (
  CASE WHEN next_link_due_at IS NOT NULL THEN greatest(next_link_due_at, postponed_until) END) STORED;
ALTER TABLE "hosts" ADD COLUMN "day_began_at" timestamp with time zone;
ALTER TABLE "hosts" ADD COLUMN "checks_that_day" integer DEFAULT 0 NOT NULL;
-- Crawls that were begun and have not ended, because the worker died.
ALTER TABLE "hosts" ADD COLUMN "unended_crawls" integer DEFAULT 0 NOT NULL;
-- Until when a host is left alone because its crawls kill the worker.
ALTER TABLE "hosts" ADD COLUMN "set_aside_until" timestamp with time zone;
CREATE INDEX "hosts_due" ON "hosts" USING btree ("due_at");

DROP INDEX "links_by_host_due";
CREATE INDEX "links_by_host_due" ON "links" USING btree ("host_id","next_check_at","id");
-- Links in doubt come first within their host.
CREATE INDEX "links_in_doubt_by_host_due" ON "links" USING btree ("host_id","next_check_at","id") WHERE state = 'suspect';

-- Takes the hosts before it looks at their links: of two transactions that change links of one host at once, the second
-- counts what the first did.
CREATE FUNCTION refresh_hosts_due(host_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM hosts WHERE id = ANY(host_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE hosts SET next_link_due_at = due.at
  FROM (SELECT h.id, (SELECT l.next_check_at FROM links l WHERE l.host_id = h.id ORDER BY l.next_check_at LIMIT 1) AS at
        FROM unnest(host_ids) AS h(id)) AS due
  WHERE hosts.id = due.id AND hosts.next_link_due_at IS DISTINCT FROM due.at;
END;
$$;

CREATE FUNCTION links_due_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_hosts_due(ARRAY(SELECT DISTINCT host_id FROM changed_links));
  RETURN NULL;
END;
$$;
CREATE TRIGGER links_due_inserted AFTER INSERT ON links
  REFERENCING NEW TABLE AS changed_links FOR EACH STATEMENT EXECUTE FUNCTION links_due_changed();
CREATE TRIGGER links_due_deleted AFTER DELETE ON links
  REFERENCING OLD TABLE AS changed_links FOR EACH STATEMENT EXECUTE FUNCTION links_due_changed();

CREATE FUNCTION links_due_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_hosts_due(ARRAY(
    SELECT DISTINCT unnest(ARRAY[n.host_id, o.host_id]) FROM new_links n JOIN old_links o ON o.id = n.id
    WHERE n.next_check_at <> o.next_check_at OR n.host_id <> o.host_id));
  RETURN NULL;
END;
$$;
CREATE TRIGGER links_due_updated AFTER UPDATE ON links
  REFERENCING OLD TABLE AS old_links NEW TABLE AS new_links
  FOR EACH STATEMENT EXECUTE FUNCTION links_due_updated();

SELECT refresh_hosts_due(ARRAY(SELECT id FROM hosts));
