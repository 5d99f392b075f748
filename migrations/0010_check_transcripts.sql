-- How sure a verdict is, and how a check came to one that differs from the verdict before it.
ALTER TABLE "checks" ADD COLUMN "confidence" real;
ALTER TABLE "checks" ADD COLUMN "transcript" text;
ALTER TABLE "links" ADD COLUMN "last_confidence" real;
