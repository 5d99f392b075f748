-- What a page was when it was first seen well, against which drift is judged; and the ground of each verdict.
ALTER TABLE "checks" ADD COLUMN "evidence" text;
ALTER TABLE "checks" ADD COLUMN "new_address" text;
ALTER TABLE "links" ADD COLUMN "baseline_title" text;
ALTER TABLE "links" ADD COLUMN "baseline_fingerprint" text;
