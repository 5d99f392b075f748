import { createHash } from 'node:crypto';
import { isFrontPage, pageParameter } from './url-parts.ts';

/** An address that nobody made, beside a page. */
export interface RandomSibling {
  /** The same for all pages that one missing page stands for. */
  key: string;
  url(): string;
}

/**
 * The address of a missing page beside the given one (Bar-Yossef et al., WWW 2004): in the same folder, with the same
 * ending, or with the parameter made up that tells a script which page to show. Folders that differ by numbers alone
 * (`/2024/05/`) share one. Undefined for a front page, which has none beside it.
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

/** A number stays a number: a script may fail on a word where it merely finds nothing for a number. */
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

/** The same missing page each time: sites that log them see one. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}
