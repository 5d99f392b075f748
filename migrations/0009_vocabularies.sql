-- Vocabularies come with a corpus. Terms that are used are known at once; their descriptions come with the next load.
CREATE TABLE "vocabulary_terms" (
  "vocabulary" text NOT NULL,
  "slug" text NOT NULL,
  "description" text,
  "ordinal" integer NOT NULL,
  CONSTRAINT "vocabulary_terms_pkey" PRIMARY KEY("vocabulary","slug")
);
INSERT INTO "vocabulary_terms" ("vocabulary", "slug", "ordinal")
SELECT "vocabulary", "slug", row_number() OVER (PARTITION BY "vocabulary" ORDER BY "slug")
FROM (
  SELECT DISTINCT 'sectors' AS "vocabulary", "sector" AS "slug" FROM "record_sectors"
  UNION SELECT 'agreement-types', "type" FROM "records" WHERE "kind" = 'agreement'
  UNION SELECT 'agreement-levels', "level" FROM "records" WHERE "kind" = 'agreement' AND "level" IS NOT NULL
  UNION SELECT 'event-types', "type" FROM "records" WHERE "kind" = 'event'
  UNION SELECT 'organisation-kinds', "kind" FROM "organisations"
  UNION SELECT 'place-kinds', "kind" FROM "places"
) AS "used";
