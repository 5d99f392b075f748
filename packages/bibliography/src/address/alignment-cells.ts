/** The cells of an address under repair, and the words around them. */
import type { Repair } from '../imported-citation.ts';
import type { Column } from './align.ts';

/** One character of an address under repair, and the repair that put it there. */
export interface AlignmentCell {
  char: string;
  repair?: Omit<Repair, 'at'>;
  /** The copies disagreed here, so there was damage and perhaps a line end. */
  damaged?: boolean;
  /** What may stand here instead, when nothing tells which is right. */
  otherChar?: string;
}

/** Characters that separate the words of an address. */
export const SEPARATORS = new Set(['-', '_', '/', '.']);

/** Whether a copy has nothing here, or only a line end. */
export function isBlank(char: string): boolean {
  return char === '' || char === ' ';
}

/** The character of a column from the copy that has one; '' if both are blank. */
export function letterOf([a, b]: Column): string {
  if (!isBlank(a)) return a;
  return isBlank(b) ? '' : b;
}

/** The runs of letters and digits on both sides of a column, from the better preserved copy. */
export function wordsAround(columns: readonly Column[], index: number): [before: string, after: string] {
  const read = (step: 1 | -1): string => {
    let word = '';
    for (let at = index + step; ; at += step) {
      const column = columns[at];
      if (column === undefined) return word;
      const char = letterOf(column);
      if (char === '') continue;
      if (!/[\p{L}\p{N}]/u.test(char)) return word;
      word = step === 1 ? word + char : char + word;
    }
  };
  return [read(-1), read(1)];
}

/** The runs of letters and digits on both sides of a cell. */
export function wordOf(cells: readonly AlignmentCell[], index: number): [before: string, after: string] {
  const columns = cells.map(({ char }): Column => [char === ' ' ? '_' : char, '']);
  return wordsAround(columns, index);
}

/** The path segment around a column, as the better preserved copy has it, without the column itself. */
export function segmentAround(columns: readonly Column[], index: number): string {
  let start = index;
  while (start > 0 && letterOf(columns[start - 1] ?? ['', '']) !== '/') start -= 1;
  let end = index + 1;
  while (end < columns.length && letterOf(columns[end] ?? ['', '']) !== '/') end += 1;
  return [...columns.slice(start, index), ...columns.slice(index + 1, end)].map(letterOf).join('');
}
