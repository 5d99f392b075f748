/** Line numbers by offset. */

/** A function from offset to line number, from 1, for offsets that only grow; all calls together read the text once. */
export function lineFinder(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
