/** Suggests the name that was meant by a misspelt one. */
import { distance } from 'fastest-levenshtein';

/** Maximum number of letters that are added, left out or replaced. */
const MAX_EDITS = 2;

/**
 * The known name to which a name is nearest, if no more than two letters differ and most letters are the same. Case,
 * hyphens and underscores do not count.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const folded = fold(name);
  const [best] = [...known]
    .map((candidate) => ({ candidate, edits: distance(folded, fold(candidate)) }))
    .filter(({ edits }) => edits <= MAX_EDITS && edits * 2 < folded.length)
    .sort((one, other) => one.edits - other.edits);
  return best?.candidate;
}

/** A question after a message: which name was meant; empty if no name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known);
  return meant === undefined ? '' : `; did you mean \`${meant}\`?`;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}
