/** What a link in a source leads to: a URL to check, a local file, or something that is not checked. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { percentDecoded } from '@footing/linkcheck';
import type { LinkFinding } from './reports/finding.ts';

/** Where a link leads. */
export type LinkTarget =
  /** `fragment` is without its `#`, and empty where there is none. */
  | { kind: 'url'; url: string; fragment: string }
  | { kind: 'file'; file: string }
  /** `reason` is a scheme (`mailto`), `site-relative`, `mail address` or `same page`. */
  | { kind: 'unchecked'; reason: string };

/** Mail addresses that a CDN hides behind a path of the site. */
const HIDDEN_MAIL = /\/cdn-cgi\/l\/email-protection/;

/** The target of a link as a source has it. A relative link of a file leads to a file beside it. */
export function targetOf(link: string, source: string): LinkTarget {
  if (/^https?:\/\//i.test(link))
    return HIDDEN_MAIL.test(link) ? { kind: 'unchecked', reason: 'mail address' } : urlTarget(link);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(link)?.[1];
  if (scheme !== undefined) return { kind: 'unchecked', reason: scheme.toLowerCase() };
  if (link.startsWith('//')) return urlTarget(`https:${link}`);
  const pathname = link.split(/[?#]/, 1)[0] ?? '';
  if (pathname === '') return { kind: 'unchecked', reason: 'same page' };
  if (pathname.startsWith('/') || source === '-') return { kind: 'unchecked', reason: 'site-relative' };
  return { kind: 'file', file: path.resolve(path.dirname(source), percentDecoded(pathname)) };
}

/** The finding on a local file; undefined where it is there. */
export async function findMissingFile(
  file: string,
): Promise<Pick<LinkFinding, 'verdict' | 'status' | 'finalUrl' | 'ms'> | undefined> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) return undefined;
  return {
    verdict: {
      verdict: 'broken',
      reasonCode: 'file_not_found',
      reason: 'There is no such file.',
      confidence: 1,
    },
    status: null,
    finalUrl: file,
    ms: 0,
  };
}

function urlTarget(link: string): LinkTarget {
  if (!URL.canParse(link)) return { kind: 'url', url: link, fragment: '' };
  const url = new URL(link);
  const fragment = url.hash.slice(1);
  url.hash = '';
  return { kind: 'url', url: url.href, fragment };
}
