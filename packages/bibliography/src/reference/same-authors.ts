/** Puts the authors of the source before in the place of a dash or a word that stands for them. */
import type { PersonName } from '../imported-citation.ts';
import type { ReferenceFields } from './reference-fields.ts';
import { readRepetition } from './repeated-source.ts';
import { withoutSignal } from './signal.ts';

/** A printing of which `raw` is read; `printed` holds it as printed, where the two differ. */
interface Printing {
  raw: string;
  printed?: string;
}

/** `———. Title`, `Ders., Title`, `Dies.: Title`, `Idem, Title`. */
const SAME_AUTHORS =
  /^(?:(?:[—–]{2,}|_{3,}|-{3,}|—)(?=[.,:]?\s)|(?:[Dd]ers|[Dd]ies|[Dd]ers\.?\/[Dd]ies)\.|(?:Idem|Eadem)(?=,))[.,:]?\s*/u;

/**
 * The printings with the authors written out. One whose authors are those of the printing before, but for which no
 * author could be read there, is unchanged.
 */
export function withAuthorsNamed<P extends Printing>(
  printings: readonly P[],
  read: (raw: string) => ReferenceFields,
): P[] {
  const opened = printings.map(({ raw }) => SAME_AUTHORS.exec(withoutSignal(raw))?.[0]);
  if (opened.every((opening) => opening === undefined)) return [...printings];
  let authors: readonly PersonName[] = [];
  return printings.map((printing, index) => {
    const opening = opened[index];
    const { raw } = printing;
    if (opening === undefined) {
      if (readRepetition(withoutSignal(raw)) === undefined) ({ authors } = read(raw));
      return printing;
    }
    if (authors.length === 0) return printing;
    const rest = withoutSignal(raw).slice(opening.length);
    return { ...printing, raw: `${namesBefore(rest, authors)}${rest}`, printed: printing.printed ?? raw };
  });
}

/** The names in the form in which they are read again: before a year, and before a title. */
function namesBefore(rest: string, authors: readonly PersonName[]): string {
  const names = authors.map(({ family, given }) => (given === undefined ? family : `${family}, ${given}`));
  return `${names.join('; ')}${rest.startsWith('(') ? ' ' : ': '}`;
}
