/** Builds the URL of a page that does not exist, to learn how a site responds to missing pages. */
import { createHash } from 'node:crypto';
import { isFrontPage, pageParameter } from './url-parts.ts';

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
 * that parameter. Folders that differ only in numbers (`/2024/05/`) share one sibling. Undefined for a front
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
  const key = `${url.origin}${folder.replace(/\d+/g, '0')}*${ending}${slash}`;
  return { key, url: () => `${url.origin}${folder}footing-${digestOf(key)}${ending}${slash}` };
}

/**
 * Replaces the parameter's value. A number stays a number: a script may fail on a word, but finds nothing for
 * a number.
 */
function siblingByParameter(url: URL, parameter: string): RandomSibling {
  const isNumber = /^\d+$/.test(url.searchParams.get(parameter) ?? '');
  const rest = [...url.searchParams.keys()].sort().join('&');
  const key = `${url.origin}${url.pathname}?${rest}`;
  const made = (): string => {
    const digest = digestOf(key);
    const missing = new URL(url);
    const value = isNumber
      ? String(900_000_000 + (Number.parseInt(digest, 16) % 90_000_000))
      : `footing-${digest}`;
    missing.searchParams.set(parameter, value);
    missing.hash = '';
    return missing.href;
  };
  return { key, url: made };
}

/** A digest of the key, so that sites which log missing pages always see the same one. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}
