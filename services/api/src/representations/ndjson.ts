/** Represents records as lines of JSON (NDJSON). */

/** Characters that JSON leaves as they are and that some readers of lines take for the end of one. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Each record, which is JSON, on a line of its own. */
export function ndjsonLines(records: readonly string[]): string {
  return records.map((record) => `${record.replace(LINE_ENDS, escaped)}\n`).join('');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
