/** Reads numbers that are printed in superscript digits. */

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A text with its superscript digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => `${DIGITS.indexOf(digit)}`);
}
