/** Breaks texts into lines where the page does not do it, as in pictures. */

/** A text in lines of at most so many letters; a word that is longer stays whole. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (longer.length <= letters || lines[last] === '') lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}
