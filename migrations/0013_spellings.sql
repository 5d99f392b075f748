-- Every name of every place and organisation in Latin letters, for finding them by likeness where a word is misspelt.
-- The next load fills it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE "spellings" (
  "entity_id" uuid NOT NULL,
  "kind" text NOT NULL,
  "spelling" text NOT NULL,
  CONSTRAINT "spellings_pkey" PRIMARY KEY("entity_id","spelling")
);
CREATE INDEX "spellings_by_likeness" ON "spellings" USING gin ("spelling" gin_trgm_ops);
