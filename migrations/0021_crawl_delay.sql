-- The pause between requests at the end of a host's last crawl; null before the first.
ALTER TABLE "hosts" ADD COLUMN "crawl_delay_ms" integer;
