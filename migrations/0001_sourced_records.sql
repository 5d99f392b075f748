-- Agreements, events and figures with their parties, places, sectors and sources, and the health of their evidence.

-- English stemming over text without accents, for titles, summaries and names.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH CONFIGURATION footing (COPY = english);
ALTER TEXT SEARCH CONFIGURATION footing
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH unaccent, english_stem;

CREATE TABLE "organisations" (
  "id" uuid PRIMARY KEY NOT NULL,
  "slug" text NOT NULL,
  "name" text NOT NULL,
  "kind" text NOT NULL,
  "place_id" uuid NOT NULL,
  "parent_id" uuid,
  "aliases" jsonb NOT NULL,
  "names" jsonb NOT NULL,
  "search" "tsvector" NOT NULL,
  CONSTRAINT "organisations_slug_unique" UNIQUE("slug")
);

CREATE TABLE "place_ancestors" (
  "place_id" uuid NOT NULL,
  "ancestor_id" uuid NOT NULL,
  CONSTRAINT "place_ancestors_pkey" PRIMARY KEY("place_id","ancestor_id")
);

CREATE TABLE "places" (
  "id" uuid PRIMARY KEY NOT NULL,
  "slug" text NOT NULL,
  "name" text NOT NULL,
  "kind" text NOT NULL,
  "parent_id" uuid,
  "country" text NOT NULL,
  "code" text,
  "latitude" double precision NOT NULL,
  "longitude" double precision NOT NULL,
  "aliases" jsonb NOT NULL,
  "names" jsonb NOT NULL,
  "search" "tsvector" NOT NULL,
  CONSTRAINT "places_slug_unique" UNIQUE("slug")
);

CREATE TABLE "record_citations" (
  "record_id" uuid NOT NULL,
  "citation_id" uuid NOT NULL,
  "section_id" uuid,
  CONSTRAINT "record_citations_pkey" PRIMARY KEY("record_id","citation_id")
);

CREATE TABLE "record_parties" (
  "record_id" uuid NOT NULL,
  "position" integer NOT NULL,
  "organisation_id" uuid,
  "place_id" uuid,
  "side" text NOT NULL,
  "role" text NOT NULL,
  CONSTRAINT "record_parties_pkey" PRIMARY KEY("record_id","position")
);

CREATE TABLE "record_places" (
  "record_id" uuid NOT NULL,
  "place_id" uuid NOT NULL,
  CONSTRAINT "record_places_pkey" PRIMARY KEY("record_id","place_id")
);

CREATE TABLE "record_sections" (
  "record_id" uuid NOT NULL,
  "section_id" uuid NOT NULL,
  CONSTRAINT "record_sections_pkey" PRIMARY KEY("record_id","section_id")
);

CREATE TABLE "record_sectors" (
  "record_id" uuid NOT NULL,
  "sector" text NOT NULL,
  CONSTRAINT "record_sectors_pkey" PRIMARY KEY("record_id","sector")
);

CREATE TABLE "records" (
  "id" uuid PRIMARY KEY NOT NULL,
  "kind" text NOT NULL,
  "slug" text NOT NULL,
  "work_id" uuid NOT NULL,
  "title" text NOT NULL,
  "summary" text NOT NULL,
  "type" text NOT NULL,
  "status" text,
  "level" text,
  "date" text,
  "earliest" date NOT NULL,
  "latest" date NOT NULL,
  "value" numeric,
  "unit" text,
  "place_id" uuid,
  "event_id" uuid,
  "data" jsonb NOT NULL,
  "evidence_health" text DEFAULT 'uncited' NOT NULL,
  "search" "tsvector" NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "records_kind_slug_unique" UNIQUE("kind","slug")
);

ALTER TABLE "organisations" ADD CONSTRAINT "organisations_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "places"("id");
ALTER TABLE "place_ancestors" ADD CONSTRAINT "place_ancestors_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE cascade;
ALTER TABLE "place_ancestors" ADD CONSTRAINT "place_ancestors_ancestor_id_places_id_fk" FOREIGN KEY ("ancestor_id") REFERENCES "places"("id") ON DELETE cascade;
ALTER TABLE "record_citations" ADD CONSTRAINT "record_citations_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE cascade;
ALTER TABLE "record_citations" ADD CONSTRAINT "record_citations_citation_id_citations_id_fk" FOREIGN KEY ("citation_id") REFERENCES "citations"("id") ON DELETE cascade;
ALTER TABLE "record_citations" ADD CONSTRAINT "record_citations_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "sections"("id");
ALTER TABLE "record_parties" ADD CONSTRAINT "record_parties_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE cascade;
ALTER TABLE "record_parties" ADD CONSTRAINT "record_parties_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id");
ALTER TABLE "record_parties" ADD CONSTRAINT "record_parties_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "places"("id");
ALTER TABLE "record_places" ADD CONSTRAINT "record_places_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE cascade;
ALTER TABLE "record_places" ADD CONSTRAINT "record_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "places"("id");
ALTER TABLE "record_sections" ADD CONSTRAINT "record_sections_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE cascade;
ALTER TABLE "record_sections" ADD CONSTRAINT "record_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE cascade;
ALTER TABLE "record_sectors" ADD CONSTRAINT "record_sectors_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE cascade;
ALTER TABLE "records" ADD CONSTRAINT "records_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "works"("id") ON DELETE cascade;
ALTER TABLE "records" ADD CONSTRAINT "records_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "places"("id");
CREATE INDEX "organisations_by_place" ON "organisations" USING btree ("place_id","slug");
CREATE INDEX "organisations_by_kind" ON "organisations" USING btree ("kind","slug");
CREATE INDEX "organisations_by_search" ON "organisations" USING gin ("search");
CREATE INDEX "places_by_search" ON "places" USING gin ("search");
CREATE INDEX "place_ancestors_by_ancestor" ON "place_ancestors" USING btree ("ancestor_id","place_id");
CREATE INDEX "record_citations_by_citation" ON "record_citations" USING btree ("citation_id","record_id");
CREATE INDEX "record_parties_by_organisation" ON "record_parties" USING btree ("organisation_id","record_id");
CREATE INDEX "record_parties_by_place" ON "record_parties" USING btree ("place_id","record_id");
CREATE INDEX "record_places_by_place" ON "record_places" USING btree ("place_id","record_id");
CREATE INDEX "record_sections_by_section" ON "record_sections" USING btree ("section_id","record_id");
CREATE INDEX "record_sectors_by_sector" ON "record_sectors" USING btree ("sector","record_id");
CREATE INDEX "records_by_date" ON "records" USING btree ("kind","earliest","id");
CREATE INDEX "records_by_end" ON "records" USING btree ("kind","latest","id");
CREATE INDEX "records_by_title" ON "records" USING btree ("kind","title","id");
CREATE INDEX "records_by_value" ON "records" USING btree ("kind","value","id");
CREATE INDEX "records_by_type" ON "records" USING btree ("kind","type","earliest","id");
CREATE INDEX "records_by_status" ON "records" USING btree ("kind","status","earliest","id");
CREATE INDEX "records_by_level" ON "records" USING btree ("kind","level","earliest","id");
CREATE INDEX "records_by_health" ON "records" USING btree ("kind","evidence_health","earliest","id");
CREATE INDEX "records_by_work" ON "records" USING btree ("work_id","kind","earliest","id");
CREATE INDEX "records_by_event" ON "records" USING btree ("event_id");
CREATE INDEX "records_by_search" ON "records" USING gin ("search");

-- Health of the evidence of some records, by the rule of packages/record/src/evidence-health.ts, which explains it.
CREATE FUNCTION evidence_health(record_ids uuid[]) RETURNS TABLE (record_id uuid, health text) LANGUAGE sql STABLE AS $$
  SELECT wanted.id,
    CASE
      WHEN count(c.id) = 0 THEN 'uncited'
      WHEN count(*) FILTER (WHERE c.kind = 'web') = 0 THEN 'print_only'
      WHEN count(*) FILTER (WHERE c.kind = 'web' AND l.state = 'broken') = count(c.id) THEN 'lost'
      WHEN count(*) FILTER (WHERE c.kind = 'web' AND l.state IN ('broken', 'drifted')) > 0 THEN 'weakened'
      WHEN count(*) FILTER (WHERE c.kind = 'web' AND l.state IN ('alive', 'moved', 'redirected', 'restricted'))
        = count(*) FILTER (WHERE c.kind = 'web') THEN 'sound'
      ELSE 'unchecked'
    END
  FROM unnest(record_ids) AS wanted(id)
  LEFT JOIN record_citations rc ON rc.record_id = wanted.id
  LEFT JOIN citations c ON c.id = rc.citation_id
  LEFT JOIN links l ON l.id = c.link_id
  GROUP BY wanted.id
$$;

CREATE FUNCTION refresh_evidence_health(record_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE records SET evidence_health = fresh.health
  FROM evidence_health(record_ids) AS fresh
  WHERE records.id = fresh.record_id AND records.evidence_health <> fresh.health
$$;

-- The health is true as of the latest check because whatever changes a link's state, or what a record rests on,
-- changes it in the same transaction.
CREATE FUNCTION links_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_evidence_health(ARRAY(
    SELECT DISTINCT rc.record_id
    FROM new_links n
    JOIN old_links o ON o.id = n.id AND o.state <> n.state
    JOIN citations c ON c.link_id = n.id
    JOIN record_citations rc ON rc.citation_id = c.id));
  RETURN NULL;
END;
$$;
CREATE TRIGGER links_changed AFTER UPDATE ON links
  REFERENCING OLD TABLE AS old_links NEW TABLE AS new_links
  FOR EACH STATEMENT EXECUTE FUNCTION links_changed();

CREATE FUNCTION citations_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_evidence_health(ARRAY(
    SELECT DISTINCT rc.record_id
    FROM new_citations n
    JOIN old_citations o ON o.id = n.id AND (o.link_id, o.kind) IS DISTINCT FROM (n.link_id, n.kind)
    JOIN record_citations rc ON rc.citation_id = n.id));
  RETURN NULL;
END;
$$;
CREATE TRIGGER citations_changed AFTER UPDATE ON citations
  REFERENCING OLD TABLE AS old_citations NEW TABLE AS new_citations
  FOR EACH STATEMENT EXECUTE FUNCTION citations_changed();

CREATE FUNCTION record_citations_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_evidence_health(ARRAY(SELECT DISTINCT record_id FROM changed));
  RETURN NULL;
END;
$$;
CREATE TRIGGER record_citations_added AFTER INSERT ON record_citations
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION record_citations_changed();
CREATE TRIGGER record_citations_removed AFTER DELETE ON record_citations
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION record_citations_changed();
