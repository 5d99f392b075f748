/** Terms of the record's vocabularies for people. */

/** A term such as `transport-logistics` as words. Terms are the record's own, so they are not translated. */
export function termName(term: string): string {
  const words = term.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
