/** The package's public face: from the text of a book to its citations. */

export { BibliographyError } from './errors.ts';
export { formatReferences, type ReferenceFormat } from './export/reference-formats.ts';
export { toCsl } from './export/to-csl.ts';
export { importBibliography } from './import-bibliography.ts';
export { ImportedBibliography, type ImportedCitation } from './imported-citation.ts';
