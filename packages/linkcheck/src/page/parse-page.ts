/** Parses a page out of the first bytes of its HTML. */
import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { decodePage } from './charset.ts';
import { LazyPage } from './lazy-page.ts';
import { MainText, type Role } from './main-text.ts';
import { MAX_NOTICE_CHARS, type Page } from './page.ts';
import { type Attributes, PageFacts } from './page-facts.ts';
import { opening } from './page-text.ts';

/** Characters of the opening of the text that are kept for the judge to read. */
const MAX_EXCERPT_CHARS = 600;

/** The role of each element that has one. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...(['style', 'noscript', 'template', 'svg', 'head', 'title', 'script'] as const).map(
    (name) => [name, 'unseen'] as const,
  ),
  ...(['nav', 'header', 'footer', 'aside', 'select', 'time'] as const).map(
    (name) => [name, 'around'] as const,
  ),
  ...(['form', 'button'] as const).map((name) => [name, 'form'] as const),
  ...(['main', 'article'] as const).map((name) => [name, 'main'] as const),
  ...(['img', 'iframe', 'frame', 'object', 'embed', 'video', 'audio', 'canvas'] as const).map(
    (name) => [name, 'filled'] as const,
  ),
]);

/**
 * A page nested deeper is read up to there: each closing tag is looked for among all open elements, so that half a
 * megabyte of unclosed tags would cost minutes.
 */
const MAX_DEPTH = 2_000;
/** Characters that are parsed between two looks at the depth. */
const MAX_CHUNK_CHARS = 65_536;

/** Parses the first bytes of a page's HTML. Never throws: any bytes are some page. */
export function parsePage(bytes: Buffer, contentType: string | undefined): Page {
  const reader = new PageReader();
  // The parser is twice as fast if it does not decode character references; few texts have any.
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: false },
  );
  const html = decodePage(bytes, contentType);
  for (let at = 0; at < html.length && reader.depth <= MAX_DEPTH; ) {
    // Before a tag, so that no text is divided.
    const tag = html.indexOf('<', at + MAX_CHUNK_CHARS);
    const end = tag === -1 ? html.length : tag;
    parser.write(html.slice(at, end));
    at = end;
  }
  parser.end();
  return reader.page();
}

/** Gives the parser's events to the text and to the facts of a page. */
class PageReader {
  readonly #text = new MainText();
  readonly #facts = new PageFacts();
  #depth = 0;
  /** Depth of the outermost concealed element that the parser is in. */
  #concealedAt: number | undefined;

  /** Number of open elements. */
  get depth(): number {
    return this.#depth;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#concealedAt === undefined && isConcealed(name, attributes)) this.#concealedAt = this.#depth;
    const role = ROLES.get(name);
    if (role !== undefined) this.#text.enter(role);
    if (role === 'filled' || name === 'script' || name === 'svg') this.#facts.noteUnseen();
    this.#facts.open(name, attributes, this.#concealedAt !== undefined, this.#text.isAround);
    this.#text.open(name);
  }

  text(raw: string): void {
    if (this.#facts.script(raw)) return;
    const text = raw.includes('&') ? decodeHTML(raw) : raw;
    const isVisible = !this.#text.isUnseen && this.#concealedAt === undefined;
    this.#facts.text(text, isVisible);
    if (isVisible) this.#text.add(text);
  }

  close(name: string): void {
    if (this.#concealedAt === this.#depth) this.#concealedAt = undefined;
    this.#depth -= 1;
    const role = ROLES.get(name);
    if (role !== undefined) this.#text.leave(role);
    this.#facts.close(name);
    this.#text.close(name);
  }

  page(): Page {
    const main = this.#text.mainContent();
    const isShort = main.length <= MAX_NOTICE_CHARS;
    return new LazyPage(this.#text.comparableText(), {
      ...this.#facts.facts(),
      textLength: this.#text.length,
      mainLength: main.length,
      excerpt: isShort ? opening(main.length > 0 ? main.text : this.#text.aroundText, MAX_EXCERPT_CHARS) : '',
    });
  }
}

/**
 * Whether an element hides itself, as dialogues do that scripts open later. A hidden `body`, `html` or main
 * element does not count: scripts show it.
 */
function isConcealed(name: string, { hidden, style }: Attributes): boolean {
  if (name === 'body' || name === 'html' || ROLES.get(name) === 'main') return false;
  return (hidden !== undefined && hidden !== 'until-found') || /display\s*:\s*none/i.test(style ?? '');
}
