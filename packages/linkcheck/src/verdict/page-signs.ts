import { LONGEST_NOTICE, type Page } from '../fetch/observation.ts';
import {
  ACCESS_DENIED,
  CHALLENGE,
  CONSENT,
  DEFAULT_PAGE,
  GEO,
  hasAny,
  LOGIN,
  MAINTENANCE,
  NOT_FOUND,
  PARKED,
  SERVER_ERROR,
  SUSPENDED,
  TOO_MANY,
} from './phrases.ts';

/** A sign by which a page gives away that it is not what was asked for. */
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

/** A page with less text than this says nothing. */
const NEAR_EMPTY = 40;
/** What a web server shows in place of a site explains itself at length. */
const DEFAULT_PAGE_LENGTH = 5_000;
/** Least text that a page beside a login has. */
const MORE_THAN_A_LOGIN = 300;

/** How a sign is read: its notices count in the title and first heading of a notice, and in the text of a shorter one. */
const SIGN_RULES: readonly [
  sign: PageSign,
  notices: readonly RegExp[],
  longestText: number,
  within: number,
][] = [
  ['challenge', CHALLENGE, 800, 600],
  ['too_many_requests', TOO_MANY, 400, 600],
  ['parked_domain', PARKED, LONGEST_NOTICE, 600],
  ['site_suspended', SUSPENDED, 600, 600],
  ['geo_blocked', GEO, LONGEST_NOTICE, 600],
  ['not_found_title', NOT_FOUND, 600, 200],
  ['access_denied', ACCESS_DENIED, 400, 600],
  ['consent_page', CONSENT, 400, 150],
  ['server_error_page', SERVER_ERROR, 400, 600],
  ['maintenance', MAINTENANCE, 400, 600],
];

/** The first sign that a page gives; undefined for one that looks like a page. */
export function readSign(page: Page): PageSign | undefined {
  const { mainLength, textLength, excerpt, hasBotWall, hasParking, hasUnseen, refresh } = page;
  const names = [page.title, page.heading].filter((name) => name !== null);
  if (hasBotWall && mainLength <= MORE_THAN_A_LOGIN) return 'challenge';
  if (hasParking && mainLength <= LONGEST_NOTICE) return 'parked_domain';
  if (mainLength <= LONGEST_NOTICE) {
    for (const [sign, notices, longestText, within] of SIGN_RULES) {
      if (names.some((name) => hasAny(notices, name))) return sign;
      if (mainLength <= longestText && hasAny(notices, excerpt.slice(0, within))) return sign;
    }
    if (page.subheadings.some((name) => hasAny(NOT_FOUND, name))) return 'not_found_title';
    if (isLogin(page, names)) return 'login_wall';
  } else if (names.some((name) => hasAny(NOT_FOUND, name))) return 'not_found_title';
  if (mainLength <= DEFAULT_PAGE_LENGTH && names.some((name) => hasAny(DEFAULT_PAGE, name)))
    return 'default_page';
  const named = page.title?.length ?? 0;
  // What a script or a refresh would fill in cannot be seen from here.
  return textLength + named < NEAR_EMPTY && !hasUnseen && refresh === undefined ? 'near_empty' : undefined;
}

/** Whether a page is so long that a notice in its title may be what it is about. */
export function isMoreThanNotice({ mainLength }: Page): boolean {
  return mainLength > LONGEST_NOTICE;
}

/** Many sites have a login beside every page: a password field tells only where there is little else. */
function isLogin({ mainLength, hasPasswordField, excerpt }: Page, names: readonly string[]): boolean {
  if (hasPasswordField && mainLength <= MORE_THAN_A_LOGIN) return true;
  if (names.some((name) => hasAny(LOGIN, name))) return hasPasswordField || mainLength <= MORE_THAN_A_LOGIN;
  return mainLength <= MORE_THAN_A_LOGIN && hasAny(LOGIN.slice(1), excerpt);
}
