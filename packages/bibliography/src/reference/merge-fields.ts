/** Merges the fields of the printings of one citation. */
import type { PersonName } from '../imported-citation.ts';
import type { PrintedPair } from './match-printings.ts';
import type { ReferenceFields } from './reference-fields.ts';

/**
 * Merges the two printings of a reference. The list's form is preferred because it is fuller; the footnote
 * adds what only it has, such as the cited page. From a footnote in a short form only the pages are read: its other
 * fields are those of the `source` that it names again, or of its entry.
 */
export function mergeFields(
  { entry, footnote, shortForm }: PrintedPair,
  read: (raw: string) => ReferenceFields,
  source?: ReferenceFields,
): ReferenceFields {
  const listed = entry === undefined ? undefined : read(entry.raw);
  const named = source ?? listed;
  if (shortForm !== undefined && named !== undefined) {
    const { pinpoint: _ofOtherPages, ...fields } = named;
    return { ...fields, ...shortForm };
  }
  const cited = footnote === undefined ? undefined : read(footnote.raw);
  const main = listed ?? cited;
  if (main === undefined) throw new TypeError('a pair has at least one printing');
  const { pinpoint, extent } = { ...listed, ...cited };
  return {
    ...cited,
    ...main,
    authors: main.authors.map((author, index) => fullerName(author, cited?.authors[index])),
    ...(pinpoint === undefined ? {} : { pinpoint }),
    ...(extent === undefined ? {} : { extent: listed?.extent ?? extent }),
  };
}

/** The name with the longer given name: a printing that spells it out says more than one with initials. */
function fullerName(name: PersonName, other: PersonName | undefined): PersonName {
  const fuller = other?.given ?? '';
  return other?.family === name.family && fuller.length > (name.given ?? '').length
    ? { ...name, given: fuller }
    : name;
}
