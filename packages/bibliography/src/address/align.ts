/** Aligns two strings character by character. */

/** One column of an alignment: the character of each side, or '' where a side has none. */
export type Column = readonly [left: string, right: string];

/** The score (gain or cost) of aligning two characters, or a character with nothing (''). */
export type Score = (left: string, right: string) => number;

/** Maximum length of a text; a longer one would need too much memory for its quadratic table. */
const MAX_TEXT_CHARS = 2_048;

/**
 * Aligns two strings globally (Needleman & Wunsch, J. Mol. Biol. 48, 1970). O(n*m) time and memory.
 * @throws RangeError for a string of more than 2,048 characters.
 */
export function align(left: string, right: string, score: Score): Column[] {
  if (left.length > MAX_TEXT_CHARS || right.length > MAX_TEXT_CHARS)
    throw new RangeError(`longer than ${MAX_TEXT_CHARS} characters`);
  const width = right.length + 1;
  const table = fillTable(left, right, score, width);
  const at = (row: number, column: number): number => table[row * width + column] ?? Number.NEGATIVE_INFINITY;
  const columns: Column[] = [];
  let row = left.length;
  let column = right.length;
  while (row > 0 || column > 0) {
    const a = left[row - 1] ?? '';
    const b = right[column - 1] ?? '';
    if (row > 0 && column > 0 && at(row, column) === at(row - 1, column - 1) + score(a, b)) {
      columns.push([a, b]);
      row -= 1;
      column -= 1;
    } else if (row > 0 && at(row, column) === at(row - 1, column) + score(a, '')) {
      columns.push([a, '']);
      row -= 1;
    } else {
      columns.push(['', b]);
      column -= 1;
    }
  }
  return columns.reverse();
}

function fillTable(left: string, right: string, score: Score, width: number): Float64Array {
  const table = new Float64Array((left.length + 1) * width);
  const aloneLeft = Float64Array.from({ length: left.length }, (_, at) => score(left[at] ?? '', ''));
  const aloneRight = Float64Array.from({ length: right.length }, (_, at) => score('', right[at] ?? ''));
  for (let row = 0; row <= left.length; row += 1) {
    const a = left[row - 1] ?? '';
    for (let column = 0; column <= right.length; column += 1) {
      if (row === 0 && column === 0) continue;
      const here = row * width + column;
      const pair =
        row > 0 && column > 0
          ? (table[here - width - 1] ?? 0) + score(a, right[column - 1] ?? '')
          : Number.NEGATIVE_INFINITY;
      const only =
        row > 0 ? (table[here - width] ?? 0) + (aloneLeft[row - 1] ?? 0) : Number.NEGATIVE_INFINITY;
      const other =
        column > 0 ? (table[here - 1] ?? 0) + (aloneRight[column - 1] ?? 0) : Number.NEGATIVE_INFINITY;
      table[here] = Math.max(pair, only, other);
    }
  }
  return table;
}
