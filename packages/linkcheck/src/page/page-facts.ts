/** What a page says of itself besides its text: title, headings, its own URL, where it sends its reader, walls. */
import { decodeHTMLAttribute } from 'entities';
import { kept, plain } from '../text/foreign-text.ts';
import type { Page } from './page.ts';
import { codeThatRuns } from './script-code.ts';
import { isBotWall, isBotWallScript, isParking, isParkingScript } from './vendor-signatures.ts';

const MAX_TITLE_CHARS = 300;
/** Maximum number of second-level headings that are kept. */
const MAX_SUBHEADINGS = 3;
/** Maximum length of a script that may do nothing but send its reader on. */
const MAX_REDIRECT_SCRIPT_CHARS = 400;
/** Maximum length of a script that is searched. */
const MAX_SCRIPT_CHARS = 20_000;
/** Maximum number of places that are kept, and of their characters. */
const MAX_PLACES = 10_000;
const MAX_PLACE_CHARS = 200_000;
/** A longer address that a page writes is none. */
const MAX_ADDRESS_CHARS = 8_192;
/** Minimum number of headings with a place of their own for a page with scripts to have all its places in the HTML. */
const MIN_PLACED_HEADINGS = 3;
/** A script that sets the location unconditionally. */
const SCRIPT_REDIRECT =
  /^(?![\s\S]*\bif\s*\()[\s\S]*\blocation(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*["']([^"']{1,2000})["']/;

/** Attributes of an element, as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What the text that comes next belongs to. */
type Part = 'title' | 'heading' | 'subheading' | 'script';

/** Collects the facts from the parser's events. */
export class PageFacts {
  #title: string | undefined;
  #heading: string | undefined;
  readonly #subheadings: string[] = [];
  #part: Part | undefined;
  readonly #flags = { hasPasswordField: false, hasUnseen: false, hasBotWall: false, hasParking: false };
  readonly #addresses: Pick<Page, 'canonical' | 'refresh'> = {};
  readonly #places = new Set<string>();
  #placeChars = 0;
  #hasScript = false;
  /** Number of headings that are places. */
  #placedHeadings = 0;
  /** Number of open `noscript` elements: browsers do not show what is in them. */
  #noscripts = 0;

  /** Takes an opening tag; `isConcealed` and `isAround` say where it stands. */
  open(name: string, attributes: Attributes, isConcealed: boolean, isAround: boolean): void {
    if (name === 'noscript') this.#noscripts += 1;
    if (name === 'title' && this.#title === undefined) this.#begin('title');
    if (name === 'h1' && this.#heading === undefined) this.#begin('heading');
    if (name === 'h2' && !isAround && this.#subheadings.length < MAX_SUBHEADINGS) this.#begin('subheading');
    if (name === 'script' && attributes['src'] === undefined) this.#part = 'script';
    this.#noteAttributes(name, attributes, isConcealed);
    this.#notePlace(name, attributes);
  }

  /** Takes a script's text; whether the text that comes next is one's. */
  script(raw: string): boolean {
    if (this.#part !== 'script') return false;
    this.#readScript(raw.slice(0, MAX_SCRIPT_CHARS));
    return true;
  }

  /** Takes text; headings count only where it is visible. */
  text(text: string, isVisible: boolean): void {
    if (this.#part === 'title') this.#title += text;
    if (!isVisible) return;
    if (this.#part === 'heading') this.#heading += text;
    if (this.#part === 'subheading') this.#subheadings.push(`${this.#subheadings.pop() ?? ''}${text}`);
  }

  close(name: string): void {
    if (name === 'noscript') this.#noscripts -= 1;
    if (name === 'title' || name === 'h1' || name === 'h2' || name === 'script') this.#part = undefined;
  }

  /** The page shows something that its text does not. */
  noteUnseen(): void {
    this.#flags.hasUnseen = true;
  }

  facts(): Omit<Page, 'fingerprint' | 'sample' | 'textLength' | 'mainLength' | 'excerpt'> {
    return {
      title: line(this.#title),
      heading: line(this.#heading),
      subheadings: this.#subheadings.flatMap((text) => line(text) ?? []),
      ...this.#flags,
      ...this.#addresses,
      ...(this.#arePlacesKnown ? { places: this.#places } : {}),
    };
  }

  #begin(part: 'title' | 'heading' | 'subheading'): void {
    this.#part = part;
    if (part === 'title') this.#title = '';
    else if (part === 'heading') this.#heading = '';
    else this.#subheadings.push('');
  }

  #noteAttributes(name: string, attributes: Attributes, isConcealed: boolean): void {
    const value = (attribute: string): string => decodeHTMLAttribute(attributes[attribute] ?? '').trim();
    if (name === 'input' && !isConcealed && value('type').toLowerCase() === 'password')
      this.#flags.hasPasswordField = true;
    if (name === 'link' && value('rel').toLowerCase() === 'canonical' && value('href') !== '')
      Object.assign(this.#addresses, addressAs('canonical', value('href')));
    if (name === 'meta' && this.#noscripts === 0 && value('http-equiv').toLowerCase() === 'refresh')
      Object.assign(this.#addresses, readRefresh(value('content')));
    if (name === 'script' || name === 'iframe' || name === 'frame' || name === 'form') {
      const address = `${value('src')} ${value('action')}`;
      this.#flags.hasBotWall ||= isBotWall(address);
      this.#flags.hasParking ||= isParking(address);
    }
  }

  #notePlace(name: string, attributes: Attributes): void {
    if (name === 'script') this.#hasScript = true;
    const place = attributes['id'] ?? (name === 'a' ? attributes['name'] : undefined);
    if (place === undefined || place === '' || !this.#areFewPlaces) return;
    this.#placeChars += place.length;
    if (this.#areFewPlaces) this.#places.add(kept(decodeHTMLAttribute(place), MAX_PLACE_CHARS));
    if (/^h[1-6]$/.test(name)) this.#placedHeadings += 1;
  }

  get #areFewPlaces(): boolean {
    return this.#places.size <= MAX_PLACES && this.#placeChars <= MAX_PLACE_CHARS;
  }

  /** Scripts may make places, but hardly where the headings have theirs without them. */
  get #arePlacesKnown(): boolean {
    return this.#areFewPlaces && (!this.#hasScript || this.#placedHeadings >= MIN_PLACED_HEADINGS);
  }

  #readScript(whole: string): void {
    const script = codeThatRuns(whole);
    this.#flags.hasBotWall ||= isBotWallScript(script);
    this.#flags.hasParking ||= isParkingScript(script);
    const target = script.length <= MAX_REDIRECT_SCRIPT_CHARS ? SCRIPT_REDIRECT.exec(script)?.[1] : undefined;
    if (target !== undefined) this.#addresses.refresh ??= kept(target, MAX_ADDRESS_CHARS);
  }
}

/** The target of a `Refresh` header or `meta`, such as `5; url=/there`; empty if there is none. */
export function readRefresh(content: string | undefined): Pick<Page, 'refresh'> {
  const target = /^[\d.\s]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content ?? '')?.[1];
  return target === undefined ? {} : addressAs('refresh', target.trim());
}

/** An address under its name; nothing if it is too long. */
function addressAs(name: 'canonical' | 'refresh', address: string): Pick<Page, 'canonical' | 'refresh'> {
  return address.length > MAX_ADDRESS_CHARS ? {} : { [name]: kept(address, MAX_ADDRESS_CHARS) };
}

/** A text as one line of at most `MAX_TITLE_CHARS` characters; null if empty. */
function line(text: string | undefined): string | null {
  const words = kept(plain(text ?? ''), MAX_TITLE_CHARS);
  return words === '' ? null : words;
}
