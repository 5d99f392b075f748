-- When an agreement is in force, for finding those that are on a day or within a time. The next load fills it in.
ALTER TABLE "records" ADD COLUMN "valid_earliest" date;
ALTER TABLE "records" ADD COLUMN "valid_latest" date;
CREATE INDEX "records_by_validity" ON "records" USING btree ("kind","valid_latest","valid_earliest") WHERE "valid_latest" IS NOT NULL;
-- Values of different units are not compared: they are sorted unit by unit, and come before records without one.
DROP INDEX "records_by_value";
CREATE INDEX "records_by_value" ON "records" USING btree ("kind","unit","value","id");
CREATE INDEX "records_by_value_down" ON "records" USING btree ("kind","unit","value" DESC NULLS LAST,"id" DESC);
CREATE INDEX "records_by_venue" ON "records" USING btree ("place_id","kind","earliest","id");
