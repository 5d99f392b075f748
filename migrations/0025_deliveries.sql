-- Notices, made of the log of changes by a named reader and held back for a while, and their deliveries to subscriptions
-- (docs/decisions/0024).
CREATE TABLE "notices" (
  "id" uuid PRIMARY KEY NOT NULL,
  -- What it goes on with, such as incident:ID.
  "story" text NOT NULL,
  "kind" text NOT NULL,
  "subject_kind" text NOT NULL,
  "subject_id" uuid NOT NULL,
  "subject_name" text NOT NULL,
  "host" text,
  "works" text[] DEFAULT '{}' NOT NULL,
  "sections" text[] DEFAULT '{}' NOT NULL,
  "before" text,
  "after" text,
  "at" timestamp with time zone NOT NULL,
  -- Until when it is held back, and when it was told.
  "due_at" timestamp with time zone NOT NULL,
  "released_at" timestamp with time zone
);
-- The database, too, holds that a story has one notice that is held.
CREATE UNIQUE INDEX "notices_held_of_story" ON "notices" USING btree ("story") WHERE released_at IS NULL;
CREATE INDEX "notices_held_by_due" ON "notices" USING btree ("due_at") WHERE released_at IS NULL;
CREATE INDEX "notices_by_release" ON "notices" USING btree ("released_at") WHERE released_at IS NOT NULL;

CREATE TABLE "deliveries" (
  "id" uuid PRIMARY KEY NOT NULL,
  "subscription_id" uuid NOT NULL REFERENCES "subscriptions"("id") ON DELETE CASCADE,
  -- What it is of; a subscription gets nothing twice.
  "key" text NOT NULL,
  -- The incident that it tells of, for reminders.
  "incident_id" uuid,
  "content" jsonb NOT NULL,
  "state" text DEFAULT 'waiting' NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "attempts" integer DEFAULT 0 NOT NULL,
  "next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
  -- Who sends it now, until when; only that claim can finish it.
  "claim" uuid,
  "claimed_until" timestamp with time zone,
  "delivered_at" timestamp with time zone,
  "error" text,
  "status" integer
);
CREATE UNIQUE INDEX "deliveries_of_subscription_by_key" ON "deliveries" USING btree ("subscription_id","key");
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("subscription_id","next_attempt_at") WHERE state = 'waiting';
CREATE INDEX "deliveries_by_creation" ON "deliveries" USING btree ("created_at","id");
CREATE INDEX "deliveries_of_incident" ON "deliveries" USING btree ("incident_id","subscription_id","created_at") WHERE incident_id IS NOT NULL;
