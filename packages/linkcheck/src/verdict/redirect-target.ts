import { isFrontPage, mayNamePage, pageParameter, pathParts } from './url-parts.ts';

/** What an address is to which a page sends its reader. */
export type TargetKind = 'front_page' | 'section' | 'error_page' | 'search' | 'parking' | 'login' | 'consent';

/** Endings of the path for another form of the same page. */
const OTHER_FORM = /^(?:amp|print|mobile|m|feed|comments?|page|full|page\/\d+|comment-page-\d+|page-?\d+)$/i;
/** A part that names a page by its number. */
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
 * Reads what a redirect leads to, from the two addresses alone; undefined where that may be a page. An address that is
 * itself of a kind is not judged for leading to one.
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

/** A folder that the page was in: `/news/view/article-1` -> `/news/`. Another form of the page is not one of its folders. */
function isSectionOf(source: URL, target: URL): boolean {
  const from = pathParts(source);
  const to = pathParts(target);
  if (mayNamePage(target) || to.length === 0 || to.some((part, index) => part !== from[index])) return false;
  // A script that was told which page to show, and is now told none.
  if (to.length === from.length) return pageParameter(source) !== undefined;
  const last = to.at(-1) as string;
  const isPage = PAGE_NUMBER.test(last) || /\.\w{2,5}$/.test(last);
  return !isPage && !OTHER_FORM.test(from.slice(to.length).join('/'));
}
