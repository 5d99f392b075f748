/** Tells whether a file is one of references in a format of reference managers, or the text of a book. */

/** Formats of reference managers that can be imported. */
export type ReferencesFormat = 'bibtex' | 'ris' | 'csl-json';

/** The format of a file, by the ending of its name, else by how its text begins; undefined for the text of a book. */
export function referencesFormatOf(name: string, text: string): ReferencesFormat | undefined {
  if (/\.bib$/i.test(name)) return 'bibtex';
  if (/\.ris$/i.test(name)) return 'ris';
  if (/\.json$/i.test(name)) return 'csl-json';
  if (/\.(?:md|markdown|txt)$/i.test(name)) return undefined;
  const start = text.trimStart().slice(0, 200);
  if (/^@\w+\s*[{(]/.test(start)) return 'bibtex';
  if (/^TY {2}- /.test(start)) return 'ris';
  return /^\[\s*\{/.test(start) ? 'csl-json' : undefined;
}
