import { Parser } from 'htmlparser2';
import { fingerprint } from './fingerprint.ts';
import type { Page } from './observation.ts';

const LONGEST_TITLE = 300;
/** Most text of a page that is kept while it is read. */
const LONGEST_TEXT = 200_000;
/** Elements whose text nobody sees. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'title']);
/** Elements that stand around what a page is about: a changed menu is not a changed page. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'time']);
/** Elements that hold what a page is about, where there are any. */
const MAIN = new Set(['main', 'article']);
/** Fewest characters for which the main element is believed to be that. */
const ENOUGH = 200;
/** What the opening of the text is kept of, for the judge to read. */
const EXCERPT = 600;

/** Reads what a page says of itself from the opening of its HTML. Never throws: any bytes are some page. */
export function readPage(bytes: Buffer, contentType: string | undefined): Page {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(decode(bytes, contentType));
  return reader.page();
}

class PageReader {
  #title = '';
  #inTitle = false;
  #hidden = 0;
  #around = 0;
  #main = 0;
  #textLength = 0;
  /** The opening of all visible text. */
  #all = '';
  #body = '';
  #mainText = '';
  #page: Omit<Page, 'title' | 'textLength' | 'fingerprint' | 'excerpt'> = {
    hasPasswordField: false,
    hasScripts: false,
  };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'title' && this.#title === '') this.#inTitle = true;
    if (HIDDEN.has(name)) this.#hidden += 1;
    if (AROUND.has(name)) this.#around += 1;
    if (MAIN.has(name)) this.#main += 1;
    if (name === 'script') this.#page.hasScripts = true;
    if (name === 'input' && attributes['type']?.toLowerCase() === 'password')
      this.#page.hasPasswordField = true;
    if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical' && attributes['href'])
      this.#page.canonical = attributes['href'];
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
      const target = /url\s*=\s*["']?([^"']+)/i.exec(attributes['content'] ?? '')?.[1];
      if (target !== undefined) this.#page.metaRefresh = target.trim();
    }
  }

  text(text: string): void {
    if (this.#inTitle) this.#title += text;
    if (this.#hidden > 0 || this.#body.length > LONGEST_TEXT) return;
    this.#textLength += text.trim().length;
    if (this.#all.length < 4 * EXCERPT) this.#all += ` ${text}`;
    if (this.#around === 0) this.#body += ` ${text}`;
    if (this.#around === 0 && this.#main > 0) this.#mainText += ` ${text}`;
  }

  close(name: string): void {
    if (name === 'title') this.#inTitle = false;
    if (HIDDEN.has(name)) this.#hidden = Math.max(0, this.#hidden - 1);
    if (AROUND.has(name)) this.#around = Math.max(0, this.#around - 1);
    if (MAIN.has(name)) this.#main = Math.max(0, this.#main - 1);
  }

  page(): Page {
    const title = plain(this.#title).slice(0, LONGEST_TITLE);
    const about = this.#mainText.length >= ENOUGH ? this.#mainText : this.#body;
    return {
      title: title === '' ? null : title,
      textLength: this.#textLength,
      excerpt: plain(this.#all.slice(0, 4 * EXCERPT)).slice(0, EXCERPT),
      fingerprint: fingerprint(about),
      ...this.#page,
    };
  }
}

/** Folds white space and drops what a database cannot hold (NUL, lone surrogates) and a terminal should not print. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** By byte order mark, HTTP header, `meta` in the first kilobyte, and else UTF-8 where it is that. */
function decode(bytes: Buffer, contentType: string | undefined): string {
  const declared =
    charsetOf(contentType ?? '') ??
    charsetOf(
      /<meta[^>]{0,200}charset[^>]{0,100}>/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[0] ?? '',
    );
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
  return decoder(mark ?? declared ?? guess(bytes)).decode(bytes);
}

function charsetOf(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];
}

function decoder(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch {
    // A label nobody knows; UTF-8 is what most pages are.
    return new TextDecoder('utf-8');
  }
}

/** What is not UTF-8 is taken for windows-1251, the commonest of the others among the pages cited here. */
function guess(bytes: Buffer): string {
  try {
    // The last character may be cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}
