-- What a page was when it was first seen well, against which drift is judged.
ALTER TABLE "links" ADD COLUMN "baseline_title" text;
ALTER TABLE "links" ADD COLUMN "baseline_fingerprint" text;
