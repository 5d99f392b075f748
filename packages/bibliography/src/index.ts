/** The package's public interface: imports the citations of a book, and exports them. */

export { BIBLIOGRAPHY_ERRORS, BibliographyError } from './errors.ts';
export { formatReferences, type ReferenceFormat } from './export/reference-formats.ts';
export { toCsl } from './export/to-csl.ts';
export { type ImportOptions, importBibliography } from './import-bibliography.ts';
export { ImportedBibliography, type ImportedCitation, NewsAgency } from './imported-citation.ts';
export { REFERENCE_STYLES, type ReferenceStyle } from './reference/parse-reference.ts';
export { referencesFormatOf } from './references-file/format.ts';
export { importReferences } from './references-file/import-references.ts';
