/** Compares a page with its baseline (content drift) and with a random sibling (soft 404). */
import type { Observation } from '../fetch/observation.ts';
import type { Page } from '../page/page.ts';
import { hammingDistance, type SimHash } from '../page/simhash.ts';
import { percentDecoded } from './url-parts.ts';

/** Title and SimHash from the first healthy check (the baseline). */
export interface Baseline {
  title: string | null;
  fingerprint: SimHash;
}

/**
 * Maximum number of differing bits (of 128) between two versions of a page: a cosine of about one half
 * (Charikar, STOC 2002).
 */
const MAX_SAME_PAGE_BITS = 42;
/** The same for a page that kept its title, which may change more: a cosine of about a third. */
const MAX_SAME_TITLE_BITS = 50;
/**
 * Maximum number of differing bits between two responses for missing pages with similar titles: they may
 * differ in a time, a token or a recommended story.
 */
const MAX_SAME_ANSWER_BITS = 12;
/** The same for responses with different titles: about as much as one changed word. */
const MAX_SAME_TEXT_BITS = 6;
/** Minimum share of the shorter title's words that similar titles have in common. */
const MIN_TITLE_SHARE = 0.6;
/**
 * Minimum number of characters of main content for a comparison; more if scripts or pictures may add to the
 * content.
 */
const MIN_COMPARABLE_CHARS = 80;
const MIN_COMPARABLE_CHARS_BESIDE_UNSEEN = 200;
/** Main content of up to this many characters is contained in the excerpt as a whole. */
const MAX_WHOLE_EXCERPT_CHARS = 500;

/** Whether a page still matches its baseline; undefined if there is too little to compare. */
export function isSamePage(page: Page, baseline: Baseline): boolean | undefined {
  // What scripts fill in cannot be compared; only the titles can.
  if (baseline.fingerprint === '' || (page.fingerprint() === '' && page.hasUnseen))
    return page.title !== null && likeTitles(page.title, baseline.title) ? true : undefined;
  return hammingDistance(page.fingerprint(), baseline.fingerprint) <= maxSamePageBits(page, baseline);
}

/** Maximum number of differing bits between a page and its baseline: more if the page kept its title. */
export function maxSamePageBits(page: Page, baseline: Baseline): number {
  return likeTitles(page.title, baseline.title) ? MAX_SAME_TITLE_BITS : MAX_SAME_PAGE_BITS;
}

/**
 * Whether a site responds to a page as it does to a random sibling. Titles and excerpts are compared without
 * the words of the URLs, because many sites repeat the requested URL.
 */
export function answersAlike(observation: Observation, missing: Observation): boolean {
  const { page } = observation;
  const other = missing.page;
  if (page === undefined || other === undefined || !isGood(missing)) return false;
  // Missing pages may redirect to the page that is being judged; requested without a redirect, it is not a
  // missing page.
  if (missing.redirects.length > 0 && missing.finalUrl === observation.finalUrl)
    return observation.redirects.length > 0;
  if (page.mainLength < (page.hasUnseen ? MIN_COMPARABLE_CHARS_BESIDE_UNSEEN : MIN_COMPARABLE_CHARS))
    return !page.hasUnseen && page.mainLength > 0 && sameWords(observation, missing, 'excerpt');
  const apart = hammingDistance(page.fingerprint(), other.fingerprint());
  const sameOwnAddress = page.canonical !== undefined && page.canonical === other.canonical;
  if (sameOwnAddress && apart <= MAX_SAME_PAGE_BITS) return true;
  return (
    apart <= (hasSameTitle(observation, missing) ? MAX_SAME_ANSWER_BITS : MAX_SAME_TEXT_BITS) ||
    sameWords(observation, missing, 'excerpt')
  );
}

/**
 * Whether two titles are similar: at least `MIN_TITLE_SHARE` of the shorter one's distinct words are in the
 * longer one, which may add the site's name.
 */
export function likeTitles(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false;
  const known = new Set(longer);
  const distinct = new Set(shorter);
  return [...distinct].filter((word) => known.has(word)).length / distinct.size >= MIN_TITLE_SHARE;
}

/** Whether two answers have the same title, except for words of their addresses. */
export function hasSameTitle(one: Observation, other: Observation): boolean {
  return one.page?.title === other.page?.title || sameWords(one, other, 'title');
}

/** Whether the site responded with a success status. */
export function isGood({ status, failure }: Observation): boolean {
  return failure === undefined && status !== undefined && status < 300;
}

/**
 * Whether two titles or excerpts are equal except for words of their URLs. Excerpts count only if they hold
 * the whole text.
 */
function sameWords(a: Observation, b: Observation, part: 'title' | 'excerpt'): boolean {
  const [first, second] = [a, b].map((observation) => {
    const asked = new Set(wordsOf(percentDecoded(`${observation.url} ${observation.finalUrl}`)));
    return wordsOf(observation.page?.[part] ?? '').filter((word) => !asked.has(word));
  }) as [string[], string[]];
  if (part === 'excerpt' && [a, b].some(({ page }) => (page?.mainLength ?? 0) > MAX_WHOLE_EXCERPT_CHARS))
    return false;
  return first.length > 0 && first.join(' ') === second.join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
