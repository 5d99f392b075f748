/** Extracts the links of Markdown, HTML, text, BibTeX and CSL-JSON, with their line numbers. */
import { readBibtex } from './bibtex.ts';
import { readCsl } from './csl-json.ts';
import { withDoiEncoded } from './doi.ts';
import type { SourceFormat } from './format.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/** A link as its source has it, which may be relative or of another scheme, and its line number, counted from 1. */
export interface FoundLink {
  url: string;
  line: number;
}

const READERS: Readonly<Record<SourceFormat, (text: string) => FoundLink[]>> = {
  markdown: readMarkdown,
  html: readHtml,
  text: readText,
  bibtex: readBibtex,
  'csl-json': readCsl,
};

/**
 * The links of a text, in order of appearance, with duplicates: http(s) URLs, and in HTML and Markdown also relative
 * ones and those of other schemes. Linear in the length of the text.
 * @throws SyntaxError if CSL-JSON is not valid JSON.
 */
export function extractLinks(text: string, format: SourceFormat): FoundLink[] {
  return READERS[format](text).map(({ url, line }) => ({ url: withDoiEncoded(url), line }));
}
