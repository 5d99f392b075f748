-- What a news agency's address tells of the article; "news" reads as the news itself.
ALTER TABLE "citations" RENAME COLUMN "news" TO "news_source";
