-- A party's country follows from its organisation or place; bodies that belong to no country have none.
ALTER TABLE "places" ALTER COLUMN "country" DROP NOT NULL;
CREATE INDEX "places_by_country" ON "places" USING btree ("country","slug");

ALTER TABLE "organisations" ALTER COLUMN "place_id" DROP NOT NULL;
ALTER TABLE "organisations" ADD COLUMN "country" text;
UPDATE "organisations" SET "country" = "places"."country" FROM "places" WHERE "places"."id" = "organisations"."place_id";
CREATE INDEX "organisations_by_country" ON "organisations" USING btree ("country","slug");

ALTER TABLE "record_parties" ADD COLUMN "country" text;
UPDATE "record_parties" SET "country" = coalesce(
  (SELECT "country" FROM "organisations" WHERE "id" = "record_parties"."organisation_id"),
  (SELECT "country" FROM "places" WHERE "id" = "record_parties"."place_id"));
ALTER TABLE "record_parties" DROP COLUMN "side";
CREATE INDEX "record_parties_by_country" ON "record_parties" USING btree ("country","record_id");
