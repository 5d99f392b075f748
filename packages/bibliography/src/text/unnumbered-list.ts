/** Cuts a reference list without numbers into its entries. */
import type { ListEntry } from './reference-list.ts';

/** A key in brackets at the start of an entry: `[Doe20]`, `[Doe and Roe, 2020]`. */
const KEY = /^\s*\[(?!\^)([\p{L}\p{N}][^\][\n]{0,40})\]:?\s+(?=\S)/u;
const BULLET = /^\s*[-*•–—]\s+(?=\S)/;
/** What begins the rest of an entry, not an entry: small letters, an address, a page number. */
const IS_REST = /^(?:\s*<u>)*\s*(?:\p{Ll}|https?:|www\.|\d{4}\b|[[(]\p{Ll}|[-–—]\s)/u;
/** A dash in place of the authors of the entry before: `———. Title`. */
const SAME_AUTHORS = /^\s*(?:[—–]{2,}|_{3,}|-{3,})[.,:]?\s/;

/**
 * Cuts a list at its keys, else at its bullets, else into its paragraphs, else (if it is one paragraph) into its
 * lines. Entries are numbered in their order.
 */
export function cutUnnumberedList(lines: readonly string[]): ListEntry[] {
  const starts = entryStarts(lines);
  return starts.map((line, index) => {
    const block = lines.slice(line, starts[index + 1] ?? lines.length).join('\n');
    const key = KEY.exec(block)?.[1];
    const raw = block.replace(key === undefined ? BULLET : KEY, '').trim();
    return { number: index + 1, line, raw, ...(key === undefined ? {} : { key }) };
  });
}

function entryStarts(lines: readonly string[]): number[] {
  const numbered = lines.map((text, line) => ({ text, line })).filter(({ text }) => text.trim() !== '');
  for (const opening of [KEY, BULLET]) {
    const opened = numbered.filter(({ text }) => opening.test(text) && !SAME_AUTHORS.test(text));
    if (opened.length > 0 && opened[0] === numbered[0]) return opened.map(({ line }) => line);
  }
  const paragraphs = numbered.filter(({ line }) => (lines[line - 1] ?? '').trim() === '');
  const entries = paragraphs.length > 1 ? paragraphs : numbered;
  return entries.filter(({ text }, index) => index === 0 || !IS_REST.test(text)).map(({ line }) => line);
}
