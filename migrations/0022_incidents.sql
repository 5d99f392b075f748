-- Incidents: one for each cause that takes sources away, made by a reader of the log of changes
-- (docs/decisions/0022 says how).

-- How far each named reader has read the log. Its row is locked while it reads, by one process at a time.
CREATE TABLE "change_readers" (
  "name" text PRIMARY KEY NOT NULL,
  "position" bigint DEFAULT 0 NOT NULL,
  "read_at" timestamp with time zone DEFAULT now() NOT NULL
);

-- The networks of workers, by the name of their machine.
CREATE TABLE "networks" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  -- Since when no host could be reached from there; null while some can.
  "outage_since" timestamp with time zone,
  -- When its worker last found it down.
  "seen_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "networks_name_unique" UNIQUE("name")
);
CREATE FUNCTION networks_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was timestamptz := CASE WHEN TG_OP = 'UPDATE' THEN OLD.outage_since END;
BEGIN
  IF (was IS NULL) <> (NEW.outage_since IS NULL) THEN
    INSERT INTO changes (type, subject_kind, subject_id, subject_name, before, after)
    VALUES (CASE WHEN NEW.outage_since IS NULL THEN 'network.outage_ended' ELSE 'network.outage_began' END,
      'network', NEW.id, NEW.name,
      jsonb_build_object('outageSince', was), jsonb_build_object('outageSince', NEW.outage_since));
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER networks_changed AFTER INSERT OR UPDATE ON networks
  FOR EACH ROW EXECUTE FUNCTION networks_changed();

CREATE TABLE "incidents" (
  "id" uuid PRIMARY KEY NOT NULL,
  -- 'link', 'host' or 'network'.
  "cause" text NOT NULL,
  -- Id of the link; name of the host or network.
  "subject" text NOT NULL,
  "name" text NOT NULL,
  "host" text,
  "opened_at" timestamp with time zone NOT NULL,
  "closed_at" timestamp with time zone,
  "is_down" boolean NOT NULL,
  -- Links that are lost by it now, and those that it has concerned in all.
  "lost" integer NOT NULL,
  "links" integer DEFAULT 0 NOT NULL,
  "last_lost_at" timestamp with time zone NOT NULL,
  "reopened" integer NOT NULL,
  "part_of" uuid REFERENCES "incidents"("id") DEFERRABLE INITIALLY DEFERRED,
  "works" text[] DEFAULT '{}' NOT NULL,
  "sections" text[] DEFAULT '{}' NOT NULL
);
-- The database, too, holds that a cause has one open incident.
CREATE UNIQUE INDEX "incidents_open_of_subject" ON "incidents" USING btree ("cause","subject") WHERE closed_at IS NULL;
CREATE INDEX "incidents_by_subject" ON "incidents" USING btree ("cause","subject","closed_at");
CREATE INDEX "incidents_by_opening" ON "incidents" USING btree ("opened_at","id") WHERE part_of IS NULL;
CREATE INDEX "incidents_open_by_opening" ON "incidents" USING btree ("opened_at","id") WHERE part_of IS NULL AND closed_at IS NULL;
CREATE INDEX "incidents_by_host" ON "incidents" USING btree ("host","opened_at","id");
CREATE INDEX "incidents_by_place_of_citation" ON "incidents" USING gin ("works","sections");

CREATE TABLE "incident_links" (
  "incident_id" uuid NOT NULL REFERENCES "incidents"("id") ON DELETE CASCADE,
  "link_id" uuid NOT NULL REFERENCES "links"("id") ON DELETE CASCADE,
  -- When it was confirmed broken; null where only its host is down.
  "lost_at" timestamp with time zone,
  "back_at" timestamp with time zone,
  CONSTRAINT "incident_links_pkey" PRIMARY KEY("incident_id","link_id")
);
CREATE INDEX "incident_links_by_link" ON "incident_links" USING btree ("link_id");
CREATE INDEX "incident_links_concerned" ON "incident_links" USING btree ("incident_id") WHERE back_at IS NULL;

CREATE TABLE "incident_timeline" (
  "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "incident_id" uuid NOT NULL REFERENCES "incidents"("id") ON DELETE CASCADE,
  "at" timestamp with time zone NOT NULL,
  "step" text NOT NULL,
  "links" integer NOT NULL
);
CREATE INDEX "incident_timeline_by_incident" ON "incident_timeline" USING btree ("incident_id","id");

-- Feeds and pages of one kind of subject.
CREATE INDEX "changes_by_subject_kind" ON "changes" USING btree ("subject_kind","position") WHERE position IS NOT NULL;
