-- Other addresses that may be meant where the printed one is in doubt; the checker tries them when the first is lost.
ALTER TABLE "links" ADD COLUMN "other_readings" jsonb DEFAULT '[]'::jsonb NOT NULL;
