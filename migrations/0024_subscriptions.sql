-- Subscriptions: what is told to whom, how and when (docs/notices.md).
CREATE TABLE "subscriptions" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "channel" text NOT NULL,
  -- URL or e-mail address. Never shown whole.
  "address" text NOT NULL,
  -- Secrets of a webhook, newest first. Never shown.
  "secrets" text[] DEFAULT '{}' NOT NULL,
  "kinds" text[] NOT NULL,
  "hosts" text[] DEFAULT '{}' NOT NULL,
  "works" text[] DEFAULT '{}' NOT NULL,
  -- As work/section.
  "sections" text[] DEFAULT '{}' NOT NULL,
  "records" text[] DEFAULT '{}' NOT NULL,
  "timing" text NOT NULL,
  "hour" integer NOT NULL,
  "weekday" text NOT NULL,
  "time_zone" text NOT NULL,
  "language" text NOT NULL,
  "nag_days" integer,
  "muted_until" timestamp with time zone,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "paused_at" timestamp with time zone,
  -- Since when nothing could be delivered; null after a success.
  "failing_since" timestamp with time zone,
  "disabled_at" timestamp with time zone,
  "disabled_reason" text,
  "next_digest_at" timestamp with time zone,
  "last_digest_at" timestamp with time zone,
  CONSTRAINT "subscriptions_name_unique" UNIQUE("name")
);
