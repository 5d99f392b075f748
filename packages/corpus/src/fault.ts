/** What is wrong with a corpus, and where. */

/** The place of a value in a JSON file: the keys and indexes that lead to it. */
export type JsonPath = readonly (string | number)[];

/** What a rule finds wrong with an entry of a corpus. */
export interface Finding {
  /** The entry: an object out of a file, as it was read. */
  entry: object;
  /** Place of the fault within the entry. */
  path: JsonPath;
  /** The entry in words, such as `agreement charter-2019`. */
  record: string;
  message: string;
}

/** A fault of a corpus file. */
export interface Fault {
  /** Path of the file, relative to the corpus. */
  file: string;
  /** JSON pointer (RFC 6901) to the faulty value; empty for the file as a whole. */
  pointer: string;
  /** Line and column in the file, from 1; null where the file cannot be read. */
  line: number | null;
  column: number | null;
  /** The entry in words; null where it has no name. */
  record: string | null;
  /** What is wrong, in plain words. */
  message: string;
}

/** A fault as one line: file, line and column, entry, message, JSON pointer. */
export function faultLine({ file, pointer, line, column, record, message }: Fault): string {
  const place = line === null ? file : `${file}:${line}:${column}`;
  return `${place}: ${record === null ? '' : `${record}: `}${message}${pointer === '' ? '' : ` (${pointer})`}`;
}

/** A path as a JSON pointer (RFC 6901). */
export function toPointer(path: JsonPath): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
