/** Writes rows as CSV (RFC 4180). */
import { stringify } from 'csv-stringify/sync';

/** What spreadsheets take for a formula, also behind blanks and quotation marks, and in full width. */
const FORMULA = /^[\s\p{Cc}\p{Cf}'"]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** White space by which some spreadsheets begin a formula. */
const LEADING_BREAK = /^[\t\r\n]/;
const NEGATIVE_NUMBER = /^-\d+(?:\.\d+)?$/;
/** What makes a cell need quotation marks, for readers too that take more than CR and LF for the end of a line. */
const NEEDS_QUOTES = /[",\t\r\n\v\f\u0085\u2028\u2029]/;

function withoutFormula(cell: string): string {
  const isFormula = (FORMULA.test(cell) || LEADING_BREAK.test(cell)) && !NEGATIVE_NUMBER.test(cell);
  return isFormula ? `'${cell}` : cell;
}

/**
 * Rows as CSV lines. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection).
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.length === 0
    ? ''
    : stringify(
        rows.map((cells) => cells.map(withoutFormula)),
        { quoted_match: NEEDS_QUOTES, record_delimiter: '\r\n' },
      );
}
