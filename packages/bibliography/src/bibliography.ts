/** The package's public face: from the text of a book to its citations. */
export { toCsl } from './csl.ts';
export { BibliographyError } from './errors.ts';
export { importBibliography } from './import.ts';
export { ImportedBibliography, type ImportedCitation } from './imported.ts';
export { formatReferences, type ReferenceFormat } from './reference-formats.ts';
