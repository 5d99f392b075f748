-- Fingerprints have 128 bits now, and cannot be compared with those of 64: the next good sight of a page is its first.
UPDATE "links" SET "baseline_title" = NULL, "baseline_fingerprint" = NULL WHERE length("baseline_fingerprint") = 16;
