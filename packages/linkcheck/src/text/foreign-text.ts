/** Makes text of strangers fit to be kept and to be printed. */

/**
 * Folds white space and control characters to single spaces, and replaces lone surrogates: a database cannot
 * store NUL and lone surrogates, and a terminal should not print control characters.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The first `maxChars` UTF-16 code units of a text, or one less where a character would be cut in two. Well-formed. */
export function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text.toWellFormed();
  const isHalved = (text.charCodeAt(maxChars - 1) & 0xfc00) === 0xd800;
  return text.slice(0, isHalved ? maxChars - 1 : maxChars).toWellFormed();
}

/** Like `cut`, as a copy: a part of a string keeps the whole in memory, and what is kept of a page would keep the page. */
export function kept(text: string, maxChars: number): string {
  return Buffer.from(cut(text, maxChars)).toString();
}

/** Controls (C0, C1, DEL), marks that change the direction of the text, line and paragraph ends, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text that a terminal prints as one line, in the order of its characters, and takes for no command: whatever is
 * unprintable is written by its code point, `\u{1b}` unless `escaped` says how.
 */
export function printable(
  text: string,
  escaped: (codePoint: number) => string = (codePoint) => `\\u{${codePoint.toString(16)}}`,
): string {
  return text.replace(UNPRINTABLE, (char) => escaped(char.codePointAt(0) as number));
}
