import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import { decodePage } from './charset.ts';
import { fingerprint } from './fingerprint.ts';
import type { Page } from './observation.ts';
import { isBotWall, isBotWallScript, isParking, isParkingScript } from './third-parties.ts';

const LONGEST_TITLE = 300;
/** Most text of a page that is kept while it is read. */
const LONGEST_TEXT = 200_000;
/** Fewest characters for which the main element is believed to be that. */
const ENOUGH = 200;
/** What the opening of the text is kept of, for the judge to read. */
const EXCERPT = 600;

/**
 * What an element is to the reader: `unseen` text nobody sees; `around` stands around what a page is about (a changed
 * menu is not a changed page); `main` holds what it is about, where there is any such; `filled` is what text does not show.
 */
type Role = 'unseen' | 'around' | 'main' | 'filled';
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...(['style', 'noscript', 'template', 'svg', 'head', 'title', 'script'] as const).map(
    (name) => [name, 'unseen'] as const,
  ),
  ...(['nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'time'] as const).map(
    (name) => [name, 'around'] as const,
  ),
  ...(['main', 'article'] as const).map((name) => [name, 'main'] as const),
  ...(['img', 'iframe', 'frame', 'object', 'embed', 'video', 'canvas'] as const).map(
    (name) => [name, 'filled'] as const,
  ),
]);

/** Longest script that may do nothing but send its reader on. */
const SHORT_SCRIPT = 400;
/** Longest script that is looked into. */
const LONGEST_SCRIPT = 20_000;
/** A script without conditions that sets the address. */
const SCRIPT_REDIRECT =
  /^(?![\s\S]*\bif\s*\()[\s\S]*\blocation(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*["']([^"']{1,2000})["']/;

/** Reads what a page says of itself from the opening of its HTML. Never throws: any bytes are some page. */
export function readPage(bytes: Buffer, contentType: string | undefined): Page {
  const reader = new PageReader();
  // The parser is quicker by half where it need not look for character references; few texts have any.
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: false },
  );
  parser.end(decodePage(bytes, contentType));
  return reader.page();
}

type Attributes = Readonly<Record<string, string>>;

class PageReader {
  #title: string | undefined;
  #heading: string | undefined;
  #reading: 'title' | 'heading' | 'script' | undefined;
  #depth = 0;
  /** Depth of the element that hides what is in it, where the reader is within one. */
  #concealedAt: number | undefined;
  #unseen = 0;
  #around = 0;
  #main = 0;
  /** The opening of all visible text. */
  readonly #all = new TextCollector(4 * EXCERPT);
  readonly #body = new TextCollector(LONGEST_TEXT);
  readonly #mainText = new TextCollector(LONGEST_TEXT);
  readonly #page = { hasPasswordField: false, hasUnseen: false, hasBotWall: false, hasParking: false };
  readonly #addresses: Pick<Page, 'canonical' | 'refresh'> = {};

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#concealedAt === undefined && isConcealed(name, attributes)) this.#concealedAt = this.#depth;
    const role = ROLES.get(name);
    if (role !== undefined) this.#count(role, 1);
    if (role === 'filled' || name === 'script') this.#page.hasUnseen = true;
    if (name === 'title' && this.#title === undefined) this.#begin('title');
    if (name === 'h1' && this.#heading === undefined) this.#begin('heading');
    if (name === 'script' && attributes['src'] === undefined) this.#reading = 'script';
    this.#noteAttributes(name, attributes);
    for (const text of [this.#all, this.#body, this.#mainText]) text.separate();
  }

  text(raw: string): void {
    if (this.#reading === 'script') {
      this.#readScript(raw.slice(0, LONGEST_SCRIPT));
      return;
    }
    const text = raw.includes('&') ? decodeHTML(raw) : raw;
    if (this.#reading === 'title') this.#title += text;
    if (this.#reading === 'heading' && this.#unseen === 0) this.#heading += text;
    if (this.#unseen > 0 || this.#concealedAt !== undefined) return;
    this.#all.add(text);
    if (this.#around === 0) this.#body.add(text);
    if (this.#around === 0 && this.#main > 0) this.#mainText.add(text);
  }

  close(name: string): void {
    if (this.#concealedAt === this.#depth) this.#concealedAt = undefined;
    this.#depth -= 1;
    const role = ROLES.get(name);
    if (role !== undefined) this.#count(role, -1);
    if (name === 'title' || name === 'h1' || name === 'script') this.#reading = undefined;
    for (const text of [this.#all, this.#body, this.#mainText]) text.separate();
  }

  page(): Page {
    const about = this.#mainText.length >= ENOUGH ? this.#mainText : this.#body;
    return {
      title: line(this.#title),
      heading: line(this.#heading),
      textLength: this.#all.length,
      mainLength: about.length,
      excerpt: opening(this.#all.text),
      fingerprint: fingerprint(about.text),
      ...this.#page,
      ...this.#addresses,
    };
  }

  #begin(what: 'title' | 'heading'): void {
    this.#reading = what;
    if (what === 'title') this.#title = '';
    else this.#heading = '';
  }

  #count(role: Role, step: 1 | -1): void {
    if (role === 'unseen') this.#unseen = Math.max(0, this.#unseen + step);
    if (role === 'around') this.#around = Math.max(0, this.#around + step);
    if (role === 'main') this.#main = Math.max(0, this.#main + step);
  }

  #noteAttributes(name: string, attributes: Attributes): void {
    const value = (attribute: string): string => decodeHTMLAttribute(attributes[attribute] ?? '').trim();
    if (name === 'input' && this.#concealedAt === undefined && value('type').toLowerCase() === 'password')
      this.#page.hasPasswordField = true;
    if (name === 'link' && value('rel').toLowerCase() === 'canonical' && value('href') !== '')
      this.#addresses.canonical = value('href');
    if (name === 'meta' && value('http-equiv').toLowerCase() === 'refresh')
      Object.assign(this.#addresses, readRefresh(value('content')));
    if (name === 'script' || name === 'iframe' || name === 'frame' || name === 'form') {
      const address = `${value('src')} ${value('action')}`;
      this.#page.hasBotWall ||= isBotWall(address);
      this.#page.hasParking ||= isParking(address);
    }
  }

  #readScript(script: string): void {
    this.#page.hasBotWall ||= isBotWallScript(script);
    this.#page.hasParking ||= isParkingScript(script);
    const target = script.length <= SHORT_SCRIPT ? SCRIPT_REDIRECT.exec(script)?.[1] : undefined;
    if (target !== undefined) this.#addresses.refresh ??= target;
  }
}

/** Where `Refresh`, as a header or in a `meta`, sends its reader: `5; url=/there`. */
export function readRefresh(content: string | undefined): Pick<Page, 'refresh'> {
  const target = /^[\d.\s]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content ?? '')?.[1];
  return target === undefined ? {} : { refresh: target.trim() };
}

/** Text with one space where elements divide it; its length is counted beyond what is kept. */
class TextCollector {
  text = '';
  /** Characters, without the white space around each piece. */
  length = 0;
  readonly #most: number;
  #separated = false;

  constructor(most: number) {
    this.#most = most;
  }

  separate(): void {
    this.#separated = true;
  }

  add(piece: string): void {
    this.length += piece.trim().length;
    if (this.text.length < this.#most) this.text += this.#separated ? ` ${piece}` : piece;
    this.#separated = false;
  }
}

/** Hidden by the page itself: the dialogues that scripts open later. A whole page hidden is one that scripts show. */
function isConcealed(name: string, { hidden, style }: Attributes): boolean {
  if (name === 'body' || name === 'html' || ROLES.get(name) === 'main') return false;
  return (hidden !== undefined && hidden !== 'until-found') || /display\s*:\s*none/i.test(style ?? '');
}

/** Folding costs as much as reading the page; most texts have little to fold. */
function opening(text: string): string {
  const folded = plain(text.slice(0, 1.3 * EXCERPT));
  return (folded.length < EXCERPT ? plain(text) : folded).slice(0, EXCERPT);
}

function line(text: string | undefined): string | null {
  const words = plain(text ?? '').slice(0, LONGEST_TITLE);
  return words === '' ? null : words;
}

/** Folds white space and drops what a database cannot hold (NUL, lone surrogates) and a terminal should not print. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
