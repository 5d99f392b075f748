import { type SQL, sql } from 'drizzle-orm';

/** Most words of a question that are looked for. */
const MAX_WORDS = 12;

/** The words of a question as a `tsquery`: all of them, the last also as the beginning of a word; undefined without words. */
export function tsQuery(question: string): SQL | undefined {
  const words = question.match(/[\p{L}\p{N}]+/gu)?.slice(0, MAX_WORDS) ?? [];
  if (words.length === 0) return undefined;
  // Words hold letters and digits only, so that nothing in them is an operator.
  return sql`to_tsquery('footing', ${`${words.join(' & ')}:*`})`;
}

/** Marks of `ts_headline`, from the private use area, so that they cannot stand in the text. */
const START = '\uE000';
const STOP = '\uE001';

/** The passage that matched, to be given to `toHighlight`. */
export function headline(text: SQL, query: SQL): SQL<string> {
  return sql<string>`ts_headline('footing', ${text}, ${query}, ${`StartSel=${START}, StopSel=${STOP}, MaxFragments=2, MaxWords=30, MinWords=8`})`;
}

/** A headline as HTML: the text escaped, matches in `<mark>`. */
export function toHighlight(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(START, '<mark>')
    .replaceAll(STOP, '</mark>');
}
