/** Tells the format of a source. */

/** Formats from which links can be extracted. */
export type SourceFormat = 'markdown' | 'html' | 'text' | 'bibtex' | 'csl-json';

/** The format of a file: by the extension of its name, else by how its text begins. */
export function formatOf(name: string, text: string): SourceFormat {
  if (/\.(?:md|markdown|mdx)$/i.test(name)) return 'markdown';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.bib$/i.test(name)) return 'bibtex';
  if (/\.json$/i.test(name)) return 'csl-json';
  // Lines of JSON are not JSON together.
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'text';
  const start = text.trimStart().slice(0, 200);
  if (/^<(?:!doctype|html|head|body)/i.test(start)) return 'html';
  if (/^@\w+\s*\{/.test(start)) return 'bibtex';
  return /^[[{]/.test(start) ? 'csl-json' : 'text';
}
