/** Builds the URL of a page that does not exist, to learn how a site responds to missing pages. */
import { createHash } from 'node:crypto';
import { isFrontPage, namesPage, pageParameter } from './url-parts.ts';

/** The URL of a page that does not exist, beside a given page. */
export interface RandomSibling {
  /** The same for all pages that one missing page can represent. */
  key: string;
  /** Builds the URL. */
  url(): string;
}

/**
 * The random sibling of a URL (Bar-Yossef et al., WWW 2004): a missing page in the same folder with the same
 * file extension, or, if a parameter tells a script which page to show, the same URL with a missing page in
 * that parameter. Folders that differ only in short numbers or dates (`/2024/05/`) share one sibling; a long number may
 * name the page by itself. Undefined for a front
 * page, which has no siblings.
 * @throws TypeError if the URL cannot be parsed.
 */
export function randomSiblingOf(address: string): RandomSibling | undefined {
  const url = new URL(address);
  if (isFrontPage(url)) return undefined;
  const parameter = pageParameter(url);
  if (parameter !== undefined) return siblingByParameter(url, parameter);
  const [, folder = '', name = '', slash = ''] = /^(.*\/)([^/]+)(\/*)$/.exec(url.pathname) ?? [];
  if (name === '') return undefined;
  const ending = /\.\w{2,5}$/.exec(name)?.[0] ?? '';
  const key = `${url.origin}${folder.replace(/(?:19|20)\d{6}(?!\d)|(?<!\d)\d{1,4}(?!\d)/g, '0')}*${ending}${slash}`;
  return { key, url: () => `${url.origin}${folder}footing-${digestOf(key)}${ending}${slash}` };
}

/**
 * Replaces the parameter's value. A number stays a number: a script may fail on a word, but finds nothing for
 * a number.
 */
function siblingByParameter(url: URL, parameter: string): RandomSibling {
  const rest = [...url.searchParams.keys()].sort().join('&');
  const key = `${url.origin}${url.pathname}?${rest}`;
  const made = (): string => {
    const missing = new URL(url);
    missing.searchParams.set(parameter, madeUp(url.searchParams.get(parameter) ?? '', key));
    missing.hash = '';
    return missing.href;
  };
  return { key, url: made };
}

/** A digest of the key, so that sites which log missing pages always see the same one. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

/** A part of a path that may name a page by itself: by a number, by three words or more, or by an opaque id. */
const NAMING_PART = /\d.*\d|\p{L}[-_]\p{L}+[-_]\p{L}|\p{Ll}\p{Lu}/u;
/** A part of a path that is a day, a month or a year of publication. */
const DATE_PART = /^(?:\d{1,2}|19\d\d|20[0-3]\d)$/;
/** Maximum number of other parts that are tried. */
const MAX_OTHER_PARTS = 3;

/**
 * The addresses that differ from a given one in one part other than the one that `randomSiblingOf` replaces: parts of
 * the path before the last, and further parameters. A site that knows a page by such a part shows the page whatever
 * the last part says, and another answer where that part is made up.
 */
export function otherPartsOf(address: string): string[] {
  const url = new URL(address);
  const replaced = pageParameter(url);
  const parameters = [...url.searchParams.keys()].filter((name) => name !== replaced && namesPage(name));
  const parts = url.pathname.split('/');
  const last = replaced === undefined ? parts.findLastIndex((part) => part !== '') : parts.length;
  const places = parts.flatMap((part, at) =>
    at < last && NAMING_PART.test(part) && !DATE_PART.test(part) ? [at] : [],
  );
  return [
    ...parameters.map((name) => {
      const made = new URL(url);
      made.searchParams.set(name, madeUp(url.searchParams.get(name) ?? '', address));
      return made.href;
    }),
    ...places.reverse().map((at) => {
      const made = new URL(url);
      made.pathname = parts.with(at, madeUp(parts[at] as string, address)).join('/');
      return made.href;
    }),
  ].slice(0, MAX_OTHER_PARTS);
}

/** The address with another number in its last part; undefined if there is none that may name the page. */
export function numberSiblingOf(address: string): string | undefined {
  const url = new URL(address);
  const found = /(?<!\d)(\d{3,})[^/\d]*$/.exec(url.pathname);
  const number = found?.[1];
  if (found === null || number === undefined) return undefined;
  const { pathname } = url;
  const after = pathname.slice(found.index + number.length);
  url.pathname = `${pathname.slice(0, found.index)}${madeUp(number, address)}${after}`;
  return url.href;
}

/** A value that no page has: a number for a number, a word for anything else. */
function madeUp(value: string, seed: string): string {
  const digest = digestOf(seed);
  return /^\d+$/.test(value)
    ? String(900_000_000 + (Number.parseInt(digest, 16) % 90_000_000))
    : `footing-${digest}`;
}
