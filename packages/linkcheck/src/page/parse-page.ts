/** Parses HTML: title, headings, main content, and signs of walls and redirects. */
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import { decodePage } from './charset.ts';
import { LazyPage } from './lazy-page.ts';
import { MAX_NOTICE_CHARS, type Page } from './page.ts';
import { opening, plain, TextCollector } from './page-text.ts';
import { isBotWall, isBotWallScript, isParking, isParkingScript } from './vendor-signatures.ts';

const MAX_TITLE_CHARS = 300;
/** Maximum number of second-level headings that are kept. */
const MAX_SUBHEADINGS = 3;
/** Maximum number of characters that are kept of a page's text while it is parsed. */
const MAX_TEXT_CHARS = 200_000;
/**
 * Minimum number of characters for the main element, or the text outside forms, to be taken for the main
 * content.
 */
const MIN_MAIN_CHARS = 200;
/** Number of characters of the text's beginning that are kept for the judge. */
const MAX_EXCERPT_CHARS = 600;

/**
 * The role of an element. `unseen`: its text is not displayed. `around`: it surrounds the main content (a
 * changed menu is not a changed page). `form`: the same, unless the whole page is in a form. `main`: it holds
 * the main content, on pages that have such an element. `filled`: it shows what text cannot.
 */
type Role = 'unseen' | 'around' | 'form' | 'main' | 'filled';
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...(['style', 'noscript', 'template', 'svg', 'head', 'title', 'script'] as const).map(
    (name) => [name, 'unseen'] as const,
  ),
  ...(['nav', 'header', 'footer', 'aside', 'select', 'time'] as const).map(
    (name) => [name, 'around'] as const,
  ),
  ...(['form', 'button'] as const).map((name) => [name, 'form'] as const),
  ...(['main', 'article'] as const).map((name) => [name, 'main'] as const),
  ...(['img', 'iframe', 'frame', 'object', 'embed', 'video', 'canvas'] as const).map(
    (name) => [name, 'filled'] as const,
  ),
]);

/** Maximum length of a script that may do nothing but redirect, in characters. */
const MAX_REDIRECT_SCRIPT_CHARS = 400;
/** Maximum number of characters of a script that are searched. */
const MAX_SCRIPT_CHARS = 20_000;
/** A script without conditions that sets the location. */
const SCRIPT_REDIRECT =
  /^(?![\s\S]*\bif\s*\()[\s\S]*\blocation(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*["']([^"']{1,2000})["']/;

/** Parses the beginning of a page's HTML. Never throws: any bytes give a page. */
export function parsePage(bytes: Buffer, contentType: string | undefined): Page {
  const reader = new PageReader();
  // The parser is faster by half if it need not decode character references; few texts contain any.
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

/** Collects the parts of a page from the parser's events. */
class PageReader {
  #title: string | undefined;
  #heading: string | undefined;
  readonly #subheadings: string[] = [];
  #reading: 'title' | 'heading' | 'subheading' | 'script' | undefined;
  #depth = 0;
  /** Depth of the outermost concealed element that the parser is in. */
  #concealedAt: number | undefined;
  readonly #within: Record<Role, number> = { unseen: 0, around: 0, form: 0, main: 0, filled: 0 };
  /** Number of forms around the main element. */
  #formsAroundMain = 0;
  /** The visible text by place. Text of a main element is also part of `#forms` or `#body`. */
  readonly #around = new TextCollector(4 * MAX_EXCERPT_CHARS);
  readonly #forms = new TextCollector(MAX_TEXT_CHARS);
  readonly #body = new TextCollector(MAX_TEXT_CHARS);
  /** The longest main element so far, the current one, and the number of characters of all. */
  #longestMain = new TextCollector(MAX_TEXT_CHARS);
  #main = this.#longestMain;
  #mainsLength = 0;
  readonly #page = { hasPasswordField: false, hasUnseen: false, hasBotWall: false, hasParking: false };
  readonly #addresses: Pick<Page, 'canonical' | 'refresh'> = {};

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#concealedAt === undefined && isConcealed(name, attributes)) this.#concealedAt = this.#depth;
    const role = ROLES.get(name);
    if (role !== undefined) this.#enter(role);
    if (role === 'filled' || name === 'script') this.#page.hasUnseen = true;
    if (name === 'title' && this.#title === undefined) this.#begin('title');
    if (name === 'h1' && this.#heading === undefined) this.#begin('heading');
    if (name === 'h2' && this.#within.around === 0 && this.#subheadings.length < MAX_SUBHEADINGS)
      this.#begin('subheading');
    if (name === 'script' && attributes['src'] === undefined) this.#reading = 'script';
    this.#noteAttributes(name, attributes);
    this.#separate();
  }

  text(raw: string): void {
    if (this.#reading === 'script') {
      this.#readScript(raw.slice(0, MAX_SCRIPT_CHARS));
      return;
    }
    const text = raw.includes('&') ? decodeHTML(raw) : raw;
    if (this.#reading === 'title') this.#title += text;
    const { unseen, around, form, main } = this.#within;
    if (unseen > 0 || this.#concealedAt !== undefined) return;
    if (this.#reading === 'heading') this.#heading += text;
    if (this.#reading === 'subheading') this.#subheadings.push(`${this.#subheadings.pop() ?? ''}${text}`);
    if (around > 0) this.#around.add(text);
    else {
      (form > 0 ? this.#forms : this.#body).add(text);
      if (main > 0 && form === this.#formsAroundMain) this.#main.add(text);
    }
  }

  close(name: string): void {
    if (this.#concealedAt === this.#depth) this.#concealedAt = undefined;
    this.#depth -= 1;
    const role = ROLES.get(name);
    if (role !== undefined) this.#leave(role);
    if (name === 'title' || name === 'h1' || name === 'h2' || name === 'script') this.#reading = undefined;
    this.#separate();
  }

  page(): Page {
    const about = this.#about();
    const isShort = about.length <= MAX_NOTICE_CHARS;
    return new LazyPage(about.text, {
      title: line(this.#title),
      heading: line(this.#heading),
      subheadings: this.#subheadings.flatMap((text) => line(text) ?? []),
      textLength: this.#around.length + this.#forms.length + this.#body.length,
      mainLength: about.length,
      excerpt: isShort ? opening(about.length > 0 ? about.text : this.#around.text, MAX_EXCERPT_CHARS) : '',
      ...this.#page,
      ...this.#addresses,
    });
  }

  #begin(what: 'title' | 'heading' | 'subheading'): void {
    this.#reading = what;
    if (what === 'title') this.#title = '';
    else if (what === 'heading') this.#heading = '';
    else this.#subheadings.push('');
  }

  /**
   * The main content. If there are several main elements and the longest has less than half of their text,
   * each of them only announces another page, and the whole body is taken instead.
   */
  #about(): { text: string; length: number } {
    const main = this.#longestMain;
    if (main.length >= MIN_MAIN_CHARS && 2 * main.length >= this.#mainsLength) return main;
    if (this.#body.length >= MIN_MAIN_CHARS || this.#forms.length === 0) return this.#body;
    return {
      text: `${this.#body.text} ${this.#forms.text}`,
      length: this.#body.length + this.#forms.length,
    };
  }

  #enter(role: Role): void {
    if (role === 'main' && this.#within.main === 0) {
      this.#formsAroundMain = this.#within.form;
      this.#main = new TextCollector(MAX_TEXT_CHARS);
    }
    this.#within[role] += 1;
  }

  #leave(role: Role): void {
    if (this.#within[role] === 0) return;
    this.#within[role] -= 1;
    if (role !== 'main' || this.#within.main > 0) return;
    this.#mainsLength += this.#main.length;
    if (this.#main.length > this.#longestMain.length) this.#longestMain = this.#main;
  }

  #separate(): void {
    this.#around.separate();
    this.#forms.separate();
    this.#body.separate();
    this.#main.separate();
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
    const target = script.length <= MAX_REDIRECT_SCRIPT_CHARS ? SCRIPT_REDIRECT.exec(script)?.[1] : undefined;
    if (target !== undefined) this.#addresses.refresh ??= target;
  }
}

/** The target of a `Refresh` header or `meta`, such as `5; url=/there`; empty if there is none. */
export function readRefresh(content: string | undefined): Pick<Page, 'refresh'> {
  const target = /^[\d.\s]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content ?? '')?.[1];
  return target === undefined ? {} : { refresh: target.trim() };
}

/**
 * Whether an element hides itself, as dialogues do that scripts open later. A hidden `body`, `html` or main
 * element does not count: scripts show it.
 */
function isConcealed(name: string, { hidden, style }: Attributes): boolean {
  if (name === 'body' || name === 'html' || ROLES.get(name) === 'main') return false;
  return (hidden !== undefined && hidden !== 'until-found') || /display\s*:\s*none/i.test(style ?? '');
}

/** A text as one line of at most `MAX_TITLE_CHARS` characters; null if empty. */
function line(text: string | undefined): string | null {
  const words = plain(text ?? '').slice(0, MAX_TITLE_CHARS);
  return words === '' ? null : words;
}
