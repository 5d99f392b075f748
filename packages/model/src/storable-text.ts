/** Tells which texts PostgreSQL can keep. */

/** Whether a text has no NUL and no half of a surrogate pair, which are refused by `text` and by UTF-8. */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
