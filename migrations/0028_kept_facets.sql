-- Facets of all records of a kind, and how many records have each health: kept, since to count them reads all records.

-- How many records have each value of a facet, the commonest values first, of all records of a kind. It is written by
-- the program that loads records; the database removes what a write has made untrue, in the transaction of that write.
CREATE TABLE "facet_counts" (
  "kind" text NOT NULL,
  "facet" text NOT NULL,
  -- By which queries it was counted: a program reads only what its own have counted.
  "form" text NOT NULL,
  "counts" jsonb NOT NULL,
  -- Whether there are more values than these.
  "is_cut" boolean NOT NULL,
  CONSTRAINT "facet_counts_pkey" PRIMARY KEY("kind","facet")
);

-- Under the lock of loads: a load does not keep what it has counted while another transaction writes what it does not
-- see. Null for all kinds, or for all facets.
CREATE FUNCTION forget_facets(kinds text[], facets text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(kinds) = 0 THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(5013870422);
  DELETE FROM facet_counts c
  WHERE (kinds IS NULL OR c.kind = ANY(kinds)) AND (facets IS NULL OR c.facet = ANY(facets));
END;
$$;

CREATE FUNCTION forget_facets_of_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_facets(ARRAY(SELECT DISTINCT kind FROM changed), NULL);
  RETURN NULL;
END;
$$;
CREATE TRIGGER facets_of_records_added AFTER INSERT ON records
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION forget_facets_of_records();
CREATE TRIGGER facets_of_records_removed AFTER DELETE ON records
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION forget_facets_of_records();
CREATE FUNCTION forget_facets_of_changed_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_facets(ARRAY(
    SELECT DISTINCT told.kind
    FROM new_rows n
    JOIN old_rows o ON o.id = n.id AND
      (o.kind, o.type, o.status, o.level, o.unit, o.earliest) IS DISTINCT FROM (n.kind, n.type, n.status, n.level, n.unit, n.earliest)
    CROSS JOIN LATERAL (VALUES (o.kind), (n.kind)) AS told(kind)), NULL);
  RETURN NULL;
END;
$$;
CREATE TRIGGER facets_of_changed_records AFTER UPDATE ON records
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION forget_facets_of_changed_records();

-- What records have several of. A record that is being deleted is gone already: its own trigger serves.
CREATE FUNCTION forget_facets_by_relation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_facets(
    ARRAY(SELECT DISTINCT r.kind FROM changed c JOIN records r ON r.id = c.record_id), TG_ARGV::text[]);
  RETURN NULL;
END;
$$;
CREATE FUNCTION forget_facets_by_both() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_facets(ARRAY(
    SELECT DISTINCT r.kind
    FROM (SELECT record_id FROM old_rows UNION ALL SELECT record_id FROM new_rows) AS c JOIN records r ON r.id = c.record_id),
    TG_ARGV::text[]);
  RETURN NULL;
END;
$$;
-- The names and slugs of what records have.
CREATE FUNCTION forget_facets_of_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM changed) THEN
    PERFORM forget_facets(NULL, TG_ARGV::text[]);
  END IF;
  RETURN NULL;
END;
$$;
DO $$
DECLARE
  relation text;
  facets text;
BEGIN
  FOR relation, facets IN VALUES
    ('record_parties', '''party'', ''country'''), ('record_places', '''place'''),
    ('record_sectors', '''sector'''), ('record_sections', '''section''')
  LOOP
    EXECUTE format('CREATE TRIGGER facets_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION forget_facets_by_relation(%s)', relation, facets);
    EXECUTE format('CREATE TRIGGER facets_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION forget_facets_by_relation(%s)', relation, facets);
    EXECUTE format('CREATE TRIGGER facets_updated AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION forget_facets_by_both(%s)', relation, facets);
  END LOOP;
  FOR relation, facets IN VALUES
    ('organisations', '''party'''), ('places', '''party'', ''place'''), ('sections', '''section''')
  LOOP
    EXECUTE format('CREATE TRIGGER facets_of_named AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION forget_facets_of_named(%s)', relation, facets);
  END LOOP;
END;
$$;

-- How many records of each kind have each health, as true as `record_health` itself.
CREATE TABLE "health_counts" (
  "kind" text NOT NULL,
  "health" text NOT NULL,
  "records" integer NOT NULL,
  CONSTRAINT "health_counts_pkey" PRIMARY KEY("kind","health")
);
INSERT INTO health_counts (kind, health, records) SELECT kind, health, count(*) FROM record_health GROUP BY kind, health;

-- What a transaction has still to count when it commits. No other transaction ever sees a row.
CREATE UNLOGGED TABLE "pending_health_counts" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "kind" text NOT NULL,
  "health" text NOT NULL,
  "records" integer NOT NULL
);

CREATE FUNCTION health_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pending_health_counts (kind, health, records)
  SELECT kind, health, count(*) FROM new_rows GROUP BY kind, health;
  RETURN NULL;
END;
$$;
CREATE TRIGGER health_added AFTER INSERT ON record_health
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION health_added();
CREATE FUNCTION health_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pending_health_counts (kind, health, records)
  SELECT kind, health, -count(*) FROM old_rows GROUP BY kind, health;
  RETURN NULL;
END;
$$;
CREATE TRIGGER health_removed AFTER DELETE ON record_health
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION health_removed();
CREATE FUNCTION health_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pending_health_counts (kind, health, records)
  SELECT kind, health, sum(records)
  FROM (SELECT kind, health, -1 AS records FROM old_rows UNION ALL SELECT kind, health, 1 FROM new_rows) AS told
  GROUP BY kind, health HAVING sum(records) <> 0;
  RETURN NULL;
END;
$$;
CREATE TRIGGER health_changed AFTER UPDATE ON record_health
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION health_changed();
CREATE CONSTRAINT TRIGGER health_is_settled AFTER INSERT ON pending_health_counts
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (is_first_change(NULL)) EXECUTE FUNCTION place_changes();

CREATE FUNCTION settle_health_counts() RETURNS void LANGUAGE sql AS $$
  INSERT INTO health_counts AS kept (kind, health, records)
  SELECT kind, health, sum(records) FROM pending_health_counts GROUP BY kind, health HAVING sum(records) <> 0
  ON CONFLICT (kind, health) DO UPDATE SET records = kept.records + excluded.records;
  DELETE FROM pending_health_counts;
$$;

-- As before, and with the counts of health.
CREATE OR REPLACE FUNCTION place_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first_change bigint := nullif(current_setting('footing.first_change', true), '')::bigint;
  ended timestamptz;
BEGIN
  PERFORM join_health_changes(first_change);
  PERFORM pg_advisory_xact_lock(5013870423);
  ended := date_trunc('milliseconds', clock_timestamp());
  PERFORM settle_link_counts(first_change, ended);
  PERFORM settle_health_counts();
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
