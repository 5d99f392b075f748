/** Makes text from outside fit for a terminal and a log. */

const MAX_CHARS = 300;

/** The text with each character that does not print as `?`, in one line, cut to 300 characters. */
export function printable(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}\uFFFD]/gu, '?').trim();
  return plain.length > MAX_CHARS ? `${plain.slice(0, MAX_CHARS)}...` : plain;
}
