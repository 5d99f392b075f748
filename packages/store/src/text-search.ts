/** Full-text search in SQL: queries, and highlighted passages. */
import { type SQL, sql } from '#drizzle';

/** Maximum number of words of a search text that are searched for. */
const MAX_WORDS = 12;

/**
 * A search text as a `tsquery` that requires all its words, the last also as a prefix; undefined without
 * words.
 */
export function tsQuery(question: string): SQL | undefined {
  const words = wordsOf(question);
  if (words.length === 0) return undefined;
  // Words consist of letters and digits only, so none can contain an operator.
  return sql`to_tsquery('footing', ${`${words.join(' & ')}:*`})`;
}

/** The same without the prefix: whole words come before words that merely begin so. */
export function wholeWordsQuery(question: string): SQL {
  return sql`to_tsquery('footing', ${wordsOf(question).join(' & ')})`;
}

function wordsOf(question: string): string[] {
  return question.match(/[\p{L}\p{N}]+/gu)?.slice(0, MAX_WORDS) ?? [];
}

/** Markers of `ts_headline`, and of a `<` of the text: control characters, which `withoutMarkers` takes from the text. */
const START = '\u0002';
const STOP = '\u0003';
const AFTER_LESS_THAN = '\u0001';

/** A text without the characters that are markers in the input of `toHighlight`. */
export function withoutMarkers(text: SQL): SQL<string> {
  return sql<string>`translate(${text}, ${START + STOP + AFTER_LESS_THAN}, '')`;
}

/**
 * The matching passage of a text, as input for `toHighlight`. `ts_headline` leaves out what looks like a tag; with a
 * control character after its `<`, nothing looks like one.
 */
export function headline(text: SQL, query: SQL): SQL<string> {
  const shielded = sql`replace(${withoutMarkers(text)}, '<', ${`<${AFTER_LESS_THAN}`})`;
  return sql<string>`ts_headline('footing', ${shielded}, ${query}, ${`StartSel=${START}, StopSel=${STOP}, MaxFragments=2, MaxWords=30, MinWords=8`})`;
}

/** A headline as HTML: the text escaped, matches in `<mark>`. */
export function toHighlight(text: string): string {
  return text
    .replaceAll(AFTER_LESS_THAN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(START, '<mark>')
    .replaceAll(STOP, '</mark>');
}
