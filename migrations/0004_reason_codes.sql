-- A check's stable code of its reason was called evidence, which is the word for what a record rests on.
ALTER TABLE "checks" RENAME COLUMN "evidence" TO "reason_code";
UPDATE "checks" SET "reason_code" = 'like_random_sibling' WHERE "reason_code" = 'like_missing_page';
