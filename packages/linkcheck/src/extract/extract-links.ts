/** Extracts the links of Markdown, HTML, text, BibTeX and CSL-JSON, with their line numbers. */
import { Parser } from 'htmlparser2';
import { LinkifyIt } from 'linkify-it';
import MarkdownIt from 'markdown-it';

/** Formats from which links can be extracted. */
export type SourceFormat = 'markdown' | 'html' | 'text' | 'bibtex' | 'csl-json';

/** A link and its line number, counted from 1. In Markdown, `line` is the first line of the link's block. */
export interface FoundLink {
  url: string;
  line: number;
}

const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

/** The format of a file: by the extension of its name, else by how its text begins. */
export function formatOf(name: string, text: string): SourceFormat {
  if (/\.(?:md|markdown|mdx)$/i.test(name)) return 'markdown';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.bib$/i.test(name)) return 'bibtex';
  if (/\.json$/i.test(name)) return 'csl-json';
  const start = text.trimStart().slice(0, 200);
  if (/^<(?:!doctype|html|head|body)/i.test(start)) return 'html';
  if (/^@\w+\s*\{/.test(start)) return 'bibtex';
  return /^[[{]/.test(start) ? 'csl-json' : 'text';
}

/**
 * The http(s) links of a text, in order of appearance, with duplicates.
 * @throws SyntaxError if CSL-JSON is not valid JSON.
 */
export function extractLinks(text: string, format: SourceFormat): FoundLink[] {
  const found = READERS[format](text);
  return found.filter(({ url }) => /^https?:\/\//i.test(url));
}

const READERS: Readonly<Record<SourceFormat, (text: string) => FoundLink[]>> = {
  markdown: readMarkdown,
  html: readHtml,
  text: readText,
  bibtex: readBibtex,
  'csl-json': readCsl,
};

function readMarkdown(text: string): FoundLink[] {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  return markdown.parse(text, {}).flatMap((block) => {
    const line = (block.map?.[0] ?? 0) + 1;
    if (block.type === 'html_block')
      return readHtml(block.content).map((link) => ({ url: link.url, line: line + link.line - 1 }));
    return (block.children ?? []).flatMap((token) => {
      if (token.type === 'html_inline') return readHtml(token.content).map(({ url }) => ({ url, line }));
      const url = token.attrGet('href') ?? token.attrGet('src');
      return url === null ? [] : [{ url: String(url), line }];
    });
  });
}

function readHtml(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  const lineAt = lineFinder(text);
  const parser: Parser = new Parser({
    onopentag(name, { href, src }) {
      const url =
        name === 'a' || name === 'area' ? href : name === 'img' || name === 'iframe' ? src : undefined;
      if (url !== undefined) found.push({ url, line: lineAt(parser.startIndex) });
    },
  });
  parser.end(text);
  return found;
}

function readText(text: string): FoundLink[] {
  return text
    .split('\n')
    .flatMap((content, index) => (linkify.match(content) ?? []).map(({ url }) => ({ url, line: index + 1 })));
}

/** Removes the markup of `\url{}`, LaTeX escapes, braces and quotes, then reads the rest as plain text. */
function readBibtex(text: string): FoundLink[] {
  const plain = text
    .replace(/\\url\{([^}]*)\}/g, '$1')
    .replace(/\\textunderscore\{\}/g, '_')
    .replace(/\\([_%&#~])/g, '$1');
  return readText(plain.replace(/[{}"]/g, ' '));
}

/**
 * The `URL` of each item, and its `DOI` as a doi.org URL. The line is that of the URL's first occurrence, or
 * 1 if the text does not contain it (a bare DOI).
 */
function readCsl(text: string): FoundLink[] {
  const items: unknown = JSON.parse(text);
  return [items].flat().flatMap((item) => {
    const { URL: url, DOI: doi } = (item ?? {}) as { URL?: unknown; DOI?: unknown };
    const urls = [url, typeof doi === 'string' ? `https://doi.org/${doi}` : undefined].filter(
      (value) => typeof value === 'string',
    );
    return urls.map((value) => ({
      url: value,
      line: text.slice(0, Math.max(0, text.indexOf(value))).split('\n').length,
    }));
  });
}

/** Returns a function from offset to line number. Offsets must not decrease from call to call. */
function lineFinder(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
