import type { Observation } from '../fetch/observation.ts';
import type { Page } from '../page/page.ts';
import { hammingDistance, type SimHash } from '../page/simhash.ts';

/** What the page was when it was first seen well. */
export interface Baseline {
  title: string | null;
  fingerprint: SimHash;
}

/** Bits of 128 by which two texts may differ and still be one page: a cosine of about one half (Charikar, STOC 2002). */
const MAX_SAME_PAGE_BITS = 42;
/** A page that kept its title is given the benefit of more change: a cosine of about a third. */
const MAX_SAME_TITLE_BITS = 50;
/** Bits by which answers for two missing pages differ: a time, a token, another story recommended. */
const MAX_SAME_ANSWER_BITS = 12;
/** As much as one text with a word changed. */
const MAX_SAME_TEXT_BITS = 6;
/** Share of words that two titles must have in common to be called alike. */
const MIN_TITLE_SHARE = 0.6;
/** Least text by which a page can be told from another, and where scripts or pictures may add to it. */
const MIN_COMPARABLE_CHARS = 80;
const MIN_COMPARABLE_CHARS_BESIDE_UNSEEN = 200;
/** Text up to this length stands whole in the excerpt that is kept of it. */
const MAX_WHOLE_EXCERPT_CHARS = 500;

/** Whether a page is still what it was; undefined where neither shows enough to tell. */
export function isSamePage(page: Page, baseline: Baseline): boolean | undefined {
  const namedAlike = likeTitles(page.title, baseline.title);
  // What scripts fill in cannot be compared; only the title is left.
  if (baseline.fingerprint === '' || (page.fingerprint() === '' && page.hasUnseen))
    return namedAlike && page.title !== null ? true : undefined;
  return (
    hammingDistance(page.fingerprint(), baseline.fingerprint) <=
    (namedAlike ? MAX_SAME_TITLE_BITS : MAX_SAME_PAGE_BITS)
  );
}

/**
 * Whether a site answers for a page as it does for one that nobody made. Words of the addresses are left out of the
 * comparison: many sites repeat what they were asked for.
 */
export function answersAlike(observation: Observation, missing: Observation): boolean {
  const { page } = observation;
  const other = missing.page;
  if (page === undefined || other === undefined || !isGood(missing)) return false;
  // Missing pages may be sent to the very page that is judged; it is none of them.
  if (missing.redirects.length > 0 && missing.finalUrl === observation.finalUrl)
    return observation.redirects.length > 0;
  if (page.mainLength < (page.hasUnseen ? MIN_COMPARABLE_CHARS_BESIDE_UNSEEN : MIN_COMPARABLE_CHARS))
    return !page.hasUnseen && page.mainLength > 0 && sameWords(observation, missing, 'excerpt');
  const apart = hammingDistance(page.fingerprint(), other.fingerprint());
  const sameOwnAddress = page.canonical !== undefined && page.canonical === other.canonical;
  if (sameOwnAddress && apart <= MAX_SAME_PAGE_BITS) return true;
  const namedAlike = page.title === other.title || sameWords(observation, missing, 'title');
  return (
    apart <= (namedAlike ? MAX_SAME_ANSWER_BITS : MAX_SAME_TEXT_BITS) ||
    sameWords(observation, missing, 'excerpt')
  );
}

/** Whether two titles name the same page: most words of the shorter are in the longer, which may add the site's name. */
export function likeTitles(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false;
  const known = new Set(longer);
  const distinct = new Set(shorter);
  return [...distinct].filter((word) => known.has(word)).length / distinct.size >= MIN_TITLE_SHARE;
}

function isGood({ status, failure }: Observation): boolean {
  return failure === undefined && status !== undefined && status < 300;
}

/** Whether two texts are the same but for what was asked. Only a text that is kept whole can be compared by its opening. */
function sameWords(a: Observation, b: Observation, part: 'title' | 'excerpt'): boolean {
  const [first, second] = [a, b].map((observation) => {
    const asked = new Set(wordsOf(decoded(`${observation.url} ${observation.finalUrl}`)));
    return wordsOf(observation.page?.[part] ?? '').filter((word) => !asked.has(word));
  }) as [string[], string[]];
  if (part === 'excerpt' && [a, b].some(({ page }) => (page?.mainLength ?? 0) > MAX_WHOLE_EXCERPT_CHARS))
    return false;
  return first.length > 0 && first.join(' ') === second.join(' ');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
