-- By which rule a record rests on a citation: the mark of the sentence, the next mark of the passage, or the source's title.
ALTER TABLE "record_citations" ADD COLUMN "basis" text;
