import type { Repair } from '../imported-citation.ts';
import type { Column } from './align.ts';

/** One place of an address that is being mended: its character, and the repair that put it there. */
export interface AlignmentCell {
  char: string;
  repair?: Omit<Repair, 'at'>;
  /** The copies disagreed here: damage, and so perhaps a line's end. */
  damaged?: boolean;
}

/** Marks that stand between the words of an address. */
export const SEPARATORS = new Set(['-', '_', '/', '.']);

/** Whether a copy has nothing here, or only a line's end. */
export function isBlank(char: string): boolean {
  return char === '' || char === ' ';
}

/** The character of a column in the copy that has one, or '' where both are blank. */
export function letterOf([a, b]: Column): string {
  if (!isBlank(a)) return a;
  return isBlank(b) ? '' : b;
}

/** The runs of letters and digits that touch a column, as the better preserved copy has them. */
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

/** The runs of letters and digits that touch a cell. */
export function wordOf(cells: readonly AlignmentCell[], index: number): [before: string, after: string] {
  const columns = cells.map(({ char }): Column => [char === ' ' ? '_' : char, '']);
  return wordsAround(columns, index);
}
