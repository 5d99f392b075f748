/** Recognises the signs of pages that are not what was requested: errors, walls, parked domains. */
import { MAX_NOTICE_CHARS, type Page } from '../page/page.ts';
import {
  ACCESS_DENIED,
  CHALLENGE,
  CONSENT,
  firstPhrase,
  GEO,
  hasAny,
  LOGIN,
  MAINTENANCE,
  NOT_FOUND,
  PARKED,
  PAYWALL,
  SERVER_DEFAULT_PAGE,
  SERVER_ERROR,
  SUSPENDED,
  shareOfName,
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
/** Maximum length of the text of a login page beside its form, if it does not speak of a login. */
const MAX_BESIDE_PASSWORD_CHARS = 60;
/** Maximum length of what is shown of an article to those who have not subscribed. */
const MAX_PAYWALL_CHARS = 600;
/** A page with at most this much text below its heading says nothing that could refute its title. */
const MAX_BARE_CHARS = 160;
/** Minimum share of a title that a phrase must cover if the text says something else. */
const MIN_NAME_SHARE = 0.55;

/**
 * How each sign is recognised: its phrases count in the title and the first heading of a page of notice length, if they
 * are most of it or hardly any text is below, and in the first `within` characters of that text if the main content has
 * at most `maxTextChars`.
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

/** A sign of a page, and how well it is founded. */
export interface SeenSign {
  sign: PageSign;
  /**
   * The sign may be the page's subject: only the title or the heading of a long page shows it, or a host that were in
   * such a state would show it for every address, above hardly any text. A site that says 404 of a made-up page refutes
   * it.
   */
  isRefutable: boolean;
  /** What shows it, for people: the words and their place, or the part of the page. */
  shownBy: string;
}

/** The sign of each page: one check reads it several times, and its phrases are most of the cost of judging. */
const SIGNS_READ = new WeakMap<Page, { seen: SeenSign | undefined }>();

/**
 * The first sign that a page shows; undefined if it looks like an ordinary page. A phrase in a title needs company:
 * a text that says so too, next to no text, or that it is most of the title.
 */
export function readSign(page: Page): SeenSign | undefined {
  const known = SIGNS_READ.get(page);
  if (known !== undefined) return known.seen;
  const seen = findSign(page);
  SIGNS_READ.set(page, { seen });
  return seen;
}

function findSign(page: Page): SeenSign | undefined {
  const { mainLength, textLength, hasBotWall, hasParking, hasUnseen, refresh } = page;
  const names = [page.title, page.heading].filter((name) => name !== null);
  if (hasBotWall && mainLength <= MAX_LOGIN_CHARS) return founded('challenge', 'the script of a bot wall');
  if (hasParking && mainLength <= MAX_NOTICE_CHARS)
    return founded('parked_domain', 'the script of a parking service');
  if (mainLength <= MAX_NOTICE_CHARS) {
    const text = textBelowHeading(page);
    const isBare = text.length <= MAX_BARE_CHARS;
    for (const [sign, phrases, maxTextChars, within] of SIGN_RULES) {
      const words = mainLength <= maxTextChars ? firstPhrase(phrases, text.slice(0, within)) : undefined;
      if (words !== undefined) return byPhrase(sign, isBare, `“${words}” in the text`);
      const name = names.find((said) =>
        isBare ? hasAny(phrases, said) : shareOfName(phrases, said) >= MIN_NAME_SHARE,
      );
      if (name !== undefined) return byPhrase(sign, isBare, inName(name));
    }
    const subheading = page.subheadings.find((name) => hasAny(NOT_FOUND, name));
    if (subheading !== undefined) return founded('not_found_title', `“${subheading}” as a heading`);
    if (isLogin(page, names, text)) return founded('login_wall', 'its words or its password field');
  } else {
    const name = names.find((said) => hasAny(NOT_FOUND, said));
    if (name !== undefined)
      return { sign: 'not_found_title', isRefutable: true, shownBy: `${inName(name)} above a long text` };
  }
  if (mainLength <= MAX_DEFAULT_PAGE_CHARS) {
    const name = names.find((said) => shareOfName(SERVER_DEFAULT_PAGE, said) >= MIN_NAME_SHARE);
    if (name !== undefined) return founded('default_page', inName(name));
  }
  const named = page.title?.length ?? 0;
  // Content that a script or a refresh would load cannot be seen here.
  return textLength + named < MIN_TEXT_CHARS && !hasUnseen && refresh === undefined
    ? founded('near_empty', `${textLength + named} characters in title and text`)
    : undefined;
}

/** Signs of a host as a whole. */
const HOST_SIGNS: ReadonlySet<PageSign> = new Set([
  'challenge',
  'too_many_requests',
  'parked_domain',
  'site_suspended',
  'consent_page',
  'maintenance',
]);

function byPhrase(sign: PageSign, isBare: boolean, shownBy: string): SeenSign {
  return { sign, isRefutable: !isBare && HOST_SIGNS.has(sign), shownBy };
}

function founded(sign: PageSign, shownBy: string): SeenSign {
  return { sign, isRefutable: false, shownBy };
}

function inName(name: string): string {
  return `the title or heading “${name}”`;
}

/** The beginning of a short page's text without the heading above it. */
function textBelowHeading({ excerpt, heading }: Page): string {
  return heading !== null && excerpt.startsWith(heading) ? excerpt.slice(heading.length) : excerpt;
}

/**
 * Whether a page requires a login. Many sites show a login form beside every page, so a password field counts
 * only where there is hardly any other text, or where the title or the text asks for a login.
 */
function isLogin({ mainLength, hasPasswordField }: Page, names: readonly string[], text: string): boolean {
  if (hasPasswordField && mainLength <= MAX_BESIDE_PASSWORD_CHARS) return true;
  if (hasPasswordField && names.some((name) => hasAny(LOGIN, name))) return true;
  if (mainLength <= MAX_LOGIN_CHARS && names.some((name) => shareOfName(LOGIN, name) >= MIN_NAME_SHARE))
    return true;
  if (mainLength <= MAX_PAYWALL_CHARS && hasAny(PAYWALL, text)) return true;
  return mainLength <= MAX_LOGIN_CHARS && hasAny(LOGIN.slice(1), text);
}
