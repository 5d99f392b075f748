/** Links of Markdown. */
import { LinkifyIt } from 'linkify-it';
import MarkdownIt from 'markdown-it';
import type { FoundLink } from './extract-links.ts';
import { findUrls, type UrlInText, urlAtStart } from './find-urls.ts';
import { readHtml } from './html.ts';

/** Bare URLs by our own rules for what a URL in text is, in the form that markdown-it takes them. */
class BareUrls extends LinkifyIt {
  pretest(text: string): boolean {
    return text.includes('://');
  }

  override test(text: string): boolean {
    return findUrls(text).length > 0;
  }

  override match(text: string) {
    const found = findUrls(text).map((url) => toMatch(url, text));
    return found.length === 0 ? null : found;
  }

  override matchAtStart(text: string) {
    const first = urlAtStart(text);
    return first === undefined ? null : toMatch(first, text);
  }
}

function toMatch({ start, end, url }: UrlInText, text: string) {
  const raw = text.slice(start, end);
  return { schema: '', index: start, lastIndex: end, raw, text: raw, url };
}

/** The links and pictures of Markdown, each on the line where it begins. */
export function readMarkdown(text: string): FoundLink[] {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  markdown.linkify = new BareUrls();
  markdown.normalizeLink = (url) => url;
  let blockLine = 1;
  return markdown.parse(text, {}).flatMap((block) => {
    if (block.map !== null && block.map !== undefined) blockLine = block.map[0] + 1;
    let line = blockLine;
    if (block.type === 'html_block')
      return readHtml(block.content).map((link) => ({ url: link.url, line: line + link.line - 1 }));
    return (block.children ?? []).flatMap((token) => {
      const at = line;
      if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
      if (token.type === 'html_inline') {
        line += token.content.split('\n').length - 1;
        return readHtml(token.content).map(({ url }) => ({ url, line: at }));
      }
      const url = token.attrGet('href') ?? token.attrGet('src');
      return url === null ? [] : [{ url: String(url), line: at }];
    });
  });
}
