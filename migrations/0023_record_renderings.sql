-- The JSON of each record as it is served, but what changes with the checks. It is written by
-- the program that loads records; the database removes what a write has made untrue, in the transaction of that write.

CREATE TABLE "record_renderings" (
  "record_id" uuid PRIMARY KEY NOT NULL,
  -- By which form it was made: a program reads only what its own form has made.
  "form" text NOT NULL,
  "json" text NOT NULL,
  CONSTRAINT "record_renderings_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE cascade
);

-- Records tell what they are, and an event which agreements were made at it.
CREATE FUNCTION forget_renderings_of_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM record_renderings WHERE record_id IN (
    SELECT told.id
    FROM new_records n
    JOIN old_records o ON o.id = n.id AND
      (o.kind, o.slug, o.work_id, o.title, o.summary, o.type, o.status, o.level, o.date, o.value, o.unit, o.data, o.event_id, o.created_at, o.updated_at)
      IS DISTINCT FROM
      (n.kind, n.slug, n.work_id, n.title, n.summary, n.type, n.status, n.level, n.date, n.value, n.unit, n.data, n.event_id, n.created_at, n.updated_at)
    CROSS JOIN LATERAL (VALUES (n.id), (o.event_id), (n.event_id)) AS told(id));
  RETURN NULL;
END;
$$;
CREATE TRIGGER renderings_of_changed_records AFTER UPDATE ON records
  REFERENCING OLD TABLE AS old_records NEW TABLE AS new_records
  FOR EACH STATEMENT EXECUTE FUNCTION forget_renderings_of_records();
CREATE FUNCTION forget_renderings_of_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM record_renderings WHERE record_id IN (SELECT event_id FROM changed);
  RETURN NULL;
END;
$$;
CREATE TRIGGER renderings_of_events_added AFTER INSERT ON records
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION forget_renderings_of_events();
CREATE TRIGGER renderings_of_events_removed AFTER DELETE ON records
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION forget_renderings_of_events();

-- Their parties, sections and citations.
CREATE FUNCTION forget_renderings_by_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM record_renderings WHERE record_id IN (SELECT record_id FROM changed);
  RETURN NULL;
END;
$$;
CREATE FUNCTION forget_renderings_by_both() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM record_renderings WHERE record_id IN (SELECT record_id FROM old_rows UNION SELECT record_id FROM new_rows);
  RETURN NULL;
END;
$$;
DO $$
DECLARE
  relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['record_parties', 'record_sections', 'record_citations'] LOOP
    EXECUTE format('CREATE TRIGGER renderings_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION forget_renderings_by_record()', relation);
    EXECUTE format('CREATE TRIGGER renderings_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION forget_renderings_by_record()', relation);
    EXECUTE format('CREATE TRIGGER renderings_updated AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION forget_renderings_by_both()', relation);
  END LOOP;
END;
$$;

-- What records name: an update of each takes along those that do.
CREATE FUNCTION forget_renderings_of_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'organisations' THEN
      DELETE FROM record_renderings WHERE record_id IN (
        SELECT x.record_id FROM new_rows n JOIN old_rows o ON o.id = n.id AND (o.slug, o.name) IS DISTINCT FROM (n.slug, n.name)
        JOIN record_parties x ON x.organisation_id = n.id);
    WHEN 'places' THEN
      DELETE FROM record_renderings WHERE record_id IN (
        SELECT x.record_id FROM new_rows n JOIN old_rows o ON o.id = n.id AND (o.slug, o.name) IS DISTINCT FROM (n.slug, n.name)
        JOIN record_parties x ON x.place_id = n.id);
    WHEN 'sections' THEN
      DELETE FROM record_renderings WHERE record_id IN (
        SELECT told.record_id FROM new_rows n JOIN old_rows o ON o.id = n.id AND (o.slug, o.ordinal) IS DISTINCT FROM (n.slug, n.ordinal)
        CROSS JOIN LATERAL (
          SELECT record_id FROM record_sections WHERE section_id = n.id
          UNION SELECT record_id FROM record_citations WHERE section_id = n.id) AS told);
    WHEN 'works' THEN
      DELETE FROM record_renderings WHERE record_id IN (
        SELECT r.id FROM new_rows n JOIN old_rows o ON o.id = n.id AND o.slug IS DISTINCT FROM n.slug
        JOIN records r ON r.work_id = n.id);
    WHEN 'citations' THEN
      DELETE FROM record_renderings WHERE record_id IN (
        SELECT x.record_id FROM new_rows n JOIN old_rows o ON o.id = n.id AND o.number IS DISTINCT FROM n.number
        JOIN record_citations x ON x.citation_id = n.id);
  END CASE;
  RETURN NULL;
END;
$$;
DO $$
DECLARE
  named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['organisations', 'places', 'sections', 'works', 'citations'] LOOP
    EXECUTE format('CREATE TRIGGER renderings_of_named AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION forget_renderings_of_named()', named);
  END LOOP;
END;
$$;
