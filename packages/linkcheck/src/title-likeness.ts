/** Share of words that two titles must have in common to be called alike. */
const ALIKE = 0.6;

/** Whether two titles name the same page: most words of the shorter are in the longer, which may add the site's name. */
export function likeTitles(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return false;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shared / shorter.size >= ALIKE;
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
