-- Works and their sections, the citations they make, the links those rest on, and what checks found.

CREATE TABLE "works" (
  "id" uuid PRIMARY KEY NOT NULL,
  "slug" text NOT NULL,
  "title" text NOT NULL,
  "year" integer NOT NULL,
  "csl" jsonb NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "works_slug_unique" UNIQUE("slug")
);

CREATE TABLE "sections" (
  "id" uuid PRIMARY KEY NOT NULL,
  "work_id" uuid NOT NULL,
  "ordinal" integer NOT NULL,
  "slug" text NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "sections_work_id_slug_unique" UNIQUE("work_id","slug")
);

CREATE TABLE "hosts" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "hosts_name_unique" UNIQUE("name")
);

CREATE TABLE "links" (
  "id" uuid PRIMARY KEY NOT NULL,
  "url" text NOT NULL,
  "host_id" uuid NOT NULL,
  "state" text DEFAULT 'unchecked' NOT NULL,
  "state_since" timestamp with time zone DEFAULT now() NOT NULL,
  "failures" integer DEFAULT 0 NOT NULL,
  "first_failure_at" timestamp with time zone,
  "successes" integer DEFAULT 0 NOT NULL,
  "last_verdict" text,
  "last_reason" text,
  "last_checked_at" timestamp with time zone,
  "next_check_at" timestamp with time zone DEFAULT now() NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "links_url_unique" UNIQUE("url")
);

CREATE TABLE "citations" (
  "id" uuid PRIMARY KEY NOT NULL,
  "work_id" uuid NOT NULL,
  "number" integer NOT NULL,
  "kind" text NOT NULL,
  "title" text NOT NULL,
  "csl" jsonb NOT NULL,
  "pinpoint" text,
  "section_id" uuid,
  "link_id" uuid,
  "news" jsonb,
  "printed" jsonb NOT NULL,
  "confidence" double precision NOT NULL,
  "doubts" jsonb DEFAULT '[]'::jsonb NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "citations_work_id_number_unique" UNIQUE("work_id","number")
);

-- Append-only and large: one partition a month (UTC), so that old months can be dropped whole.
CREATE TABLE "checks" (
  "id" uuid NOT NULL,
  "link_id" uuid NOT NULL,
  "checked_at" timestamp with time zone NOT NULL,
  "verdict" text NOT NULL,
  "state" text NOT NULL,
  "reason" text NOT NULL,
  "status" integer,
  "failure" text,
  "final_url" text,
  "redirects" jsonb DEFAULT '[]'::jsonb NOT NULL,
  "timings" jsonb NOT NULL,
  "bytes" integer,
  "content_type" text,
  "title" text,
  CONSTRAINT "checks_pkey" PRIMARY KEY("id","checked_at")
) PARTITION BY RANGE ("checked_at");

ALTER TABLE "checks" ADD CONSTRAINT "checks_link_id_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "links"("id") ON DELETE cascade;
ALTER TABLE "citations" ADD CONSTRAINT "citations_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "works"("id") ON DELETE cascade;
ALTER TABLE "citations" ADD CONSTRAINT "citations_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "sections"("id");
ALTER TABLE "citations" ADD CONSTRAINT "citations_link_id_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "links"("id");
ALTER TABLE "links" ADD CONSTRAINT "links_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "hosts"("id");
ALTER TABLE "sections" ADD CONSTRAINT "sections_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "works"("id") ON DELETE cascade;
CREATE INDEX "checks_by_link" ON "checks" USING btree ("link_id","checked_at","id");
CREATE INDEX "citations_by_section" ON "citations" USING btree ("section_id","number");
CREATE INDEX "citations_by_link" ON "citations" USING btree ("link_id");
CREATE INDEX "links_due" ON "links" USING btree ("next_check_at","host_id");
CREATE INDEX "links_by_host" ON "links" USING btree ("host_id","id");
CREATE INDEX "links_by_host_due" ON "links" USING btree ("host_id","next_check_at");
CREATE INDEX "links_by_state" ON "links" USING btree ("state","id");
CREATE INDEX "links_by_state_since" ON "links" USING btree ("state_since","id");

-- Makes the partitions of the month of `around` and of the next one, where they are not there yet.
-- Safe to call from many sessions at once.
CREATE FUNCTION ensure_check_partitions(around timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first_of_month timestamp := date_trunc('month', around AT TIME ZONE 'UTC');
  month timestamp;
  partition_name text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('ensure_check_partitions', 0));
  FOR month IN SELECT generate_series(first_of_month, first_of_month + interval '1 month', interval '1 month') LOOP
    partition_name := 'checks_' || to_char(month, 'YYYY_MM');
    IF to_regclass(partition_name) IS NULL THEN
      EXECUTE format(
        'CREATE TABLE %I PARTITION OF checks FOR VALUES FROM (%L) TO (%L)',
        partition_name, month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC'
      );
    END IF;
  END LOOP;
END;
$$;
