/** Recognises the signs of pages that are not what was requested: errors, walls, parked domains. */
import { MAX_NOTICE_CHARS, type Page } from '../page/page.ts';
import {
  ACCESS_DENIED,
  CHALLENGE,
  CONSENT,
  GEO,
  hasAny,
  LOGIN,
  MAINTENANCE,
  NOT_FOUND,
  PARKED,
  SERVER_DEFAULT_PAGE,
  SERVER_ERROR,
  SUSPENDED,
  TOO_MANY,
} from './phrases.ts';

/** A sign that a page is not what was requested. */
export type PageSign =
  | 'not_found_title'
  | 'default_page'
  | 'near_empty'
  | 'challenge'
  | 'access_denied'
  | 'login_wall'
  | 'consent_page'
  | 'geo_blocked'
  | 'parked_domain'
  | 'site_suspended'
  | 'too_many_requests'
  | 'maintenance'
  | 'server_error_page';

/** A page whose title and text have fewer characters than this says nothing. */
const MIN_TEXT_CHARS = 40;
/** Maximum length of a web server's default page, in characters; it explains itself at length. */
const MAX_DEFAULT_PAGE_CHARS = 5_000;
/** Maximum length of a login page or bot wall; a page that merely includes a login form is longer. */
const MAX_LOGIN_CHARS = 300;

/**
 * How each sign is recognised: its phrases count in the title and the first heading of a page of notice
 * length, and in the first `within` characters of the excerpt if the main content has at most `maxTextChars`.
 */
const SIGN_RULES: readonly [
  sign: PageSign,
  phrases: readonly RegExp[],
  maxTextChars: number,
  within: number,
][] = [
  ['challenge', CHALLENGE, 800, 600],
  ['too_many_requests', TOO_MANY, 400, 600],
  ['parked_domain', PARKED, MAX_NOTICE_CHARS, 600],
  ['site_suspended', SUSPENDED, 600, 600],
  ['geo_blocked', GEO, MAX_NOTICE_CHARS, 600],
  ['not_found_title', NOT_FOUND, 600, 200],
  ['access_denied', ACCESS_DENIED, 400, 600],
  ['consent_page', CONSENT, 400, 150],
  ['server_error_page', SERVER_ERROR, 400, 600],
  ['maintenance', MAINTENANCE, 400, 600],
];

/** The first sign that a page shows; undefined if it looks like an ordinary page. */
export function readSign(page: Page): PageSign | undefined {
  const { mainLength, textLength, excerpt, hasBotWall, hasParking, hasUnseen, refresh } = page;
  const names = [page.title, page.heading].filter((name) => name !== null);
  if (hasBotWall && mainLength <= MAX_LOGIN_CHARS) return 'challenge';
  if (hasParking && mainLength <= MAX_NOTICE_CHARS) return 'parked_domain';
  if (mainLength <= MAX_NOTICE_CHARS) {
    for (const [sign, phrases, maxTextChars, within] of SIGN_RULES) {
      if (names.some((name) => hasAny(phrases, name))) return sign;
      if (mainLength <= maxTextChars && hasAny(phrases, excerpt.slice(0, within))) return sign;
    }
    if (page.subheadings.some((name) => hasAny(NOT_FOUND, name))) return 'not_found_title';
    if (isLogin(page, names)) return 'login_wall';
  } else if (names.some((name) => hasAny(NOT_FOUND, name))) return 'not_found_title';
  if (mainLength <= MAX_DEFAULT_PAGE_CHARS && names.some((name) => hasAny(SERVER_DEFAULT_PAGE, name)))
    return 'default_page';
  const named = page.title?.length ?? 0;
  // Content that a script or a refresh would load cannot be seen here.
  return textLength + named < MIN_TEXT_CHARS && !hasUnseen && refresh === undefined
    ? 'near_empty'
    : undefined;
}

/** Whether a page is so long that a notice in its title may be its subject. */
export function isLongerThanNotice({ mainLength }: Page): boolean {
  return mainLength > MAX_NOTICE_CHARS;
}

/**
 * Whether a page requires a login. Many sites show a login form beside every page, so a password field counts
 * only where there is little other text.
 */
function isLogin({ mainLength, hasPasswordField, excerpt }: Page, names: readonly string[]): boolean {
  if (hasPasswordField && mainLength <= MAX_LOGIN_CHARS) return true;
  if (names.some((name) => hasAny(LOGIN, name))) return hasPasswordField || mainLength <= MAX_LOGIN_CHARS;
  return mainLength <= MAX_LOGIN_CHARS && hasAny(LOGIN.slice(1), excerpt);
}
