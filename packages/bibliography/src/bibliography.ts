/** The package's public face: from the text of a book to its citations. */
export { BibliographyError, type BibliographyErrorCode } from './errors.ts';
export type { PersonName } from './gost.ts';
export { type ImportedBibliography, type ImportedCitation, importBibliography } from './import.ts';
export { type NewsAddress, readNewsAddress } from './news-address.ts';
export type { Repair } from './repair.ts';
export type { Section } from './sections.ts';
