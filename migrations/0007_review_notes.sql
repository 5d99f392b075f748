-- What the importer asks a person to look at; "doubts" reads as a feeling.
ALTER TABLE "citations" RENAME COLUMN "doubts" TO "review_notes";
