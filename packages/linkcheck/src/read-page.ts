import { Parser } from 'htmlparser2';
import type { Page } from './observation.ts';

const LONGEST_TITLE = 300;
/** Elements whose text nobody sees. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);

/** Reads what a page says of itself from the opening of its HTML. Never throws: any bytes are some page. */
export function readPage(bytes: Buffer, contentType: string | undefined): Page {
  let title = '';
  let textLength = 0;
  let inTitle = false;
  let titleDone = false;
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (name === 'title' && !titleDone) inTitle = true;
      if (HIDDEN.has(name)) hidden += 1;
    },
    ontext(text) {
      if (inTitle) title += text;
      else if (hidden === 0) textLength += text.trim().length;
    },
    onclosetag(name) {
      if (name === 'title' && inTitle) {
        inTitle = false;
        titleDone = true;
      }
      if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
    },
  });
  parser.end(decode(bytes, contentType));
  const clean = plain(title).slice(0, LONGEST_TITLE);
  return { title: clean === '' ? null : clean, textLength };
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
