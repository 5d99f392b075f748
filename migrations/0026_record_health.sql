-- The health of each record's evidence, apart from the record: a row of `records` has fourteen indexes, each of which a
-- new version of the row writes anew, so that a link on which ten thousand records rest took a second to die.

CREATE TABLE "record_health" (
  "record_id" uuid PRIMARY KEY NOT NULL,
  -- That of the record, which never changes.
  "kind" text NOT NULL,
  "health" text NOT NULL,
  CONSTRAINT "record_health_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE cascade
);
INSERT INTO record_health (record_id, kind, health) SELECT id, kind, evidence_health FROM records;
CREATE INDEX "record_health_by_health" ON "record_health" USING btree ("kind","health","record_id");

DROP INDEX "records_by_health";
ALTER TABLE records DROP COLUMN evidence_health;

-- A record that is new rests on nothing yet; its citations come with later statements.
CREATE FUNCTION begin_health_of_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO record_health (record_id, kind, health) SELECT id, kind, 'uncited' FROM new_records;
  RETURN NULL;
END;
$$;
CREATE TRIGGER health_of_new_records AFTER INSERT ON records
  REFERENCING NEW TABLE AS new_records FOR EACH STATEMENT EXECUTE FUNCTION begin_health_of_records();

-- As before, in the table of its own.
CREATE OR REPLACE FUNCTION refresh_evidence_health(record_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(record_ids) = 0 THEN
    RETURN;
  END IF;
  PERFORM FROM record_health WHERE record_id = ANY(record_ids) ORDER BY record_id FOR NO KEY UPDATE;
  WITH fresh AS MATERIALIZED (
    SELECT h.record_id, h.health AS old, f.health AS new
    FROM evidence_health(record_ids) AS f JOIN record_health h ON h.record_id = f.record_id
    WHERE h.health <> f.health
  ), updated AS (
    UPDATE record_health h SET health = fresh.new FROM fresh WHERE h.record_id = fresh.record_id
    RETURNING h.record_id, fresh.old, fresh.new
  ), mentioned AS MATERIALIZED (
    SELECT rs.record_id, array_agg(w.slug || '/' || s.slug ORDER BY s.ordinal) AS sections
    FROM record_sections rs JOIN sections s ON s.id = rs.section_id JOIN works w ON w.id = s.work_id
    WHERE rs.record_id = ANY(record_ids)
    GROUP BY rs.record_id
  )
  INSERT INTO changes (type, subject_kind, subject_id, subject_name, works, sections, before, after)
  SELECT 'record.health_changed', r.kind, r.id, r.slug, ARRAY[w.slug], coalesce(m.sections, '{}'),
    jsonb_build_object('evidenceHealth', u.old), jsonb_build_object('evidenceHealth', u.new)
  FROM updated u
  JOIN records r ON r.id = u.record_id
  JOIN works w ON w.id = r.work_id
  LEFT JOIN mentioned m ON m.record_id = r.id
  WHERE r.created_at <> now();
END;
$$;
