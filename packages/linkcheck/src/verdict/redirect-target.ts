/** Classifies the target of a redirect, such as a front page or a login, from the URLs alone. */
import { isFrontPage, mayNamePage, pageParameter, pathParts } from './url-parts.ts';

/** The kinds of page to which a redirect may lead instead of the cited page. */
export type TargetKind = 'front_page' | 'section' | 'error_page' | 'search' | 'parking' | 'login' | 'consent';

/** Path endings for another form of the same page. */
const OTHER_FORM = /^(?:amp|print|mobile|m|feed|comments?|page|full|page\/\d+|comment-page-\d+|page-?\d+)$/i;
/** A path part that identifies a page by its number. */
const PAGE_NUMBER = /\d{5,}/;

const LOGIN_PATH =
  /\/(?:log-?in|log-?on|sign-?in|oauth2?|openid|auth(?:orize|entication)?|sso|saml2?|cas\/login|wp-login|user\/login|accounts?\/login)(?:[/.?]|$)/i;
const LOGIN_HOST = /^(?:login|signin|auth|sso|accounts?|idp?|passport|oauth)\./i;
const CONSENT_HOST = /^(?:consent|cmp|guce)\./i;
const CONSENT_PATH = /\/(?:cookie-?)?(?:consent|wall|gdpr)(?:[/.?]|$)/i;
const ERROR_PATH =
  /\/(?:error[-_]?)?(?:404|410|(?:page-?_?)?not-?_?found|errors?(?:[-_/]?(?:page|40[34]))?|oops)(?:[-_]?(?:error|page))?(?:\.\w+)?\/?$/i;
const ERROR_QUERY =
  /[?&](?:error|err|notfound|not_found|aspxerrorpath)=|[?&](?:status|code)=4|[?&]404(?:[;:&=]|$)/i;
const SEARCH_PATH = /\/(?:search|find|poisk)(?:\.\w+)?\/?$/i;
const PARKING_HOST =
  /(?:^|\.)(?:sedo(?:parking)?|parkingcrew|bodis|afternic|hugedomains|dan|undeveloped|above|parklogic|domainmarket|buydomains|uniregistry|voodoo)\.(?:com|net)$/i;

/**
 * The kind of a redirect's target, from the two absolute URLs alone; undefined if the target may be the page
 * itself. A source URL that is already of a kind is not judged for leading to that kind.
 */
export function targetKind(from: string, to: string): TargetKind | undefined {
  const source = new URL(from);
  const target = new URL(to);
  const arrivedAt = (pattern: RegExp, part: 'pathname' | 'hostname' | 'search'): boolean =>
    pattern.test(target[part]) && !pattern.test(source[part]);
  if (arrivedAt(PARKING_HOST, 'hostname')) return 'parking';
  if (arrivedAt(ERROR_PATH, 'pathname')) return 'error_page';
  if (arrivedAt(LOGIN_PATH, 'pathname') || arrivedAt(LOGIN_HOST, 'hostname')) return 'login';
  if (arrivedAt(CONSENT_HOST, 'hostname') || arrivedAt(CONSENT_PATH, 'pathname')) return 'consent';
  if (arrivedAt(SEARCH_PATH, 'pathname')) return 'search';
  if (isFrontPage(source)) return undefined;
  if (isFrontPage(target)) return 'front_page';
  if (arrivedAt(ERROR_QUERY, 'search')) return 'error_page';
  return isSectionOf(source, target) ? 'section' : undefined;
}

/**
 * Whether the target is a folder of the source: `/news/view/article-1` -> `/news/`. Another form of the page
 * does not count.
 */
function isSectionOf(source: URL, target: URL): boolean {
  const from = pathParts(source);
  const to = pathParts(target);
  if (mayNamePage(target) || to.length === 0 || to.some((part, index) => part !== from[index])) return false;
  // The parameter that told the script which page to show is gone.
  if (to.length === from.length) return pageParameter(source) !== undefined;
  const last = to.at(-1) as string;
  const isPage = PAGE_NUMBER.test(last) || /\.\w{2,5}$/.test(last);
  return !isPage && !OTHER_FORM.test(from.slice(to.length).join('/'));
}

/** Whether two addresses belong to different sites: neither host is the other or below it. */
export function isOtherSite(from: string, to: string): boolean {
  const [one, two] = [from, to].map((address) => new URL(address).hostname.replace(/^www\./, '')) as [
    string,
    string,
  ];
  return one !== two && !one.endsWith(`.${two}`) && !two.endsWith(`.${one}`);
}

/** Whether two addresses differ in nothing but their parameters. */
export function isSamePath(from: string, to: string): boolean {
  const [one, two] = [new URL(from), new URL(to)];
  return one.host === two.host && one.pathname === two.pathname;
}

/**
 * Whether a name, such as a title, holds all words of the last part of an address: the page is the one it names. The
 * name of a script that shows the page of a parameter names no page.
 */
export function isNamedBy(address: string, name: string | null): boolean {
  if (pageParameter(new URL(address)) !== undefined) return false;
  const last =
    pathParts(new URL(address))
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? '';
  const words = last.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const said = new Set((name ?? '').toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.some((word) => word.length >= 4) && words.every((word) => said.has(word));
}
