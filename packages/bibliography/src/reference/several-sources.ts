/** Separates the first source of a note from others that the same note names. */
import type { Footnote } from '../text/footnotes.ts';
import { withoutSignal } from './signal.ts';

/** A note is searched for a second source up to this many characters. */
const MAX_SEARCHED_CHARS = 5_000;
/** Where another source may begin: after a semicolon, or after a full stop if a signal such as "See also" follows. */
const BOUNDARY = /;\s+(?=[\p{L}“„«"‘‚])|\.\s+(?=\p{L})/gu;
/** What a whole reference has: a year, pages, or a note that it points to. */
const COMPLETE =
  /\b(?:1[4-9]|20)\d\d[a-z]?\b|https?:|(?<![\p{L}])(?:S|s|pp?|С|с)\.\s?\d|,\s\d{1,4}[.)]*$|\((?:wie|see|n\.)|\b(?:op\.\scit|a\.\s?a\.\s?O)/u;

/**
 * The note up to its second source, with the whole note in `printed`; unchanged if it names one source. Both parts must
 * look like references: a semicolon also separates authors, places and the parts of a remark.
 */
export function firstSource(footnote: Footnote): Footnote {
  const text = footnote.raw.slice(0, MAX_SEARCHED_CHARS);
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    const first = text.slice(0, index);
    const rest = text.slice(index + mark.length);
    if (mark.startsWith('.') && withoutSignal(rest) === rest) continue;
    if (!isClosed(first) || !COMPLETE.test(first) || !COMPLETE.test(rest)) continue;
    if (!/^[\p{Lu}\p{Lo}“„«"‘‚*_]/u.test(withoutSignal(rest))) continue;
    return {
      ...footnote,
      raw: mark.startsWith('.') ? `${first}.` : first,
      printed: footnote.raw,
      others: true,
    };
  }
  return footnote;
}

/** Whether no parenthesis is left open: a semicolon in parentheses separates no sources of the note. */
function isClosed(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) <= (text.match(/\)/g)?.length ?? 0);
}
