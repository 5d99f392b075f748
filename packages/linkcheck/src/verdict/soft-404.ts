/** Tells from made-up pages and the front page of a site whether a page is one that the site shows for anything. Pure. */
import type { Observation } from '../fetch/observation.ts';
import type { Page } from '../page/page.ts';
import { hasWhatIsCommonTo, isDrawnAnew } from '../page/text-sample.ts';
import type { Comparisons } from './comparisons.ts';
import { hasAny, SEARCH_RESULTS, WALL_WORDS } from './phrases.ts';
import { isNamedBy } from './redirect-target.ts';
import { answersAlike, hasSameTitle, isGood } from './similarity.ts';
import { absolute } from './url-parts.ts';

/** Maximum length of an answer that a host gives to everything for a reason of its own. */
const MAX_HOST_ANSWER_CHARS = 800;

/**
 * Whether the site answers a made-up page as it answers this one: with the same text, with a text of which all that
 * stays the same is here too, with a search for the words of the address, or with a text that it draws anew each time.
 */
export function isLikeMadeUp(observation: Observation, comparisons: Comparisons): boolean {
  const { sibling, numberSibling, secondSibling } = comparisons;
  if (isDrawnLike(observation, comparisons)) return true;
  return [sibling, numberSibling].some(
    (made) =>
      made !== undefined &&
      (answersAlike(observation, made) ||
        isSearchForWords(observation, made) ||
        (secondSibling !== undefined && hasSameFrame(observation, made, secondSibling))),
  );
}

/**
 * Whether the answers to made-up pages prove that the page is not there. They prove nothing if the site knows the page
 * by another part of its address: then a change of that part brings another answer, or the made-up page bears the name
 * that the words of this address say, or says that its own address is this one.
 */
export function isProvenMadeUp(observation: Observation, comparisons: Comparisons): boolean {
  return isLikeMadeUp(observation, comparisons) && !isKnownByOtherPart(observation, comparisons);
}

/** Whether the site knows the page by a part of its address that the random sibling left as it was. */
export function isKnownByOtherPart(observation: Observation, comparisons: Comparisons): boolean {
  const { sibling, otherParts = [] } = comparisons;
  if (sibling !== undefined && showsThePage(observation, sibling)) return true;
  const isDrawn = isDrawnLike(observation, comparisons);
  return otherParts.some(
    (other) =>
      isMissing(other) ||
      (isGood(other) &&
        !answersAlike(observation, other) &&
        !isSearchForWords(observation, other) &&
        !(isDrawn && hasNames(observation, other)) &&
        !(sibling !== undefined && hasSameFrame(observation, sibling, other))),
  );
}

/** Whether a made-up page is this very page: it bears the name in this address, or gives this address as its own. */
function showsThePage({ url, page }: Observation, { page: made, finalUrl }: Observation): boolean {
  if (page === undefined || made === undefined) return false;
  if (isSearchPage(page) && isSearchPage(made)) return false;
  return (
    absolute(made.canonical, finalUrl) === url || (isNamedBy(url, made.title) && isNamedBy(url, page.title))
  );
}

/**
 * Whether front page, made-up page and this one have the same short answer: that is the state of the host, and says
 * nothing of one page.
 */
export function isStateOfHost(observation: Observation, comparisons: Comparisons): boolean {
  const { sibling, frontPage } = comparisons;
  if (sibling === undefined || frontPage === undefined || !isShortAnswer(observation)) return false;
  return answersAlike(observation, sibling) && answersAlike(observation, frontPage);
}

/** Whether an answer is so short that a host may give it to everything. */
export function isShortAnswer({ page }: Observation): boolean {
  return page !== undefined && page.mainLength <= MAX_HOST_ANSWER_CHARS;
}

/** Whether the short answer of a host is a wall before its pages, by its words or because it offers a choice. */
export function isWall({ page }: Observation): boolean {
  if (page === undefined) return false;
  const said = [page.title, page.heading, page.excerpt].join(' ');
  return page.hasPasswordField || page.hasBotWall || hasAny(WALL_WORDS, said);
}

/** Whether a site says that a page does not exist. */
export function isMissing({ status }: Observation): boolean {
  return status === 404 || status === 410;
}

/**
 * Whether three answers have the same names, and what the two made-up ones have in common stands in this one too: a
 * notice or a front page that draws other stories each time.
 */
function hasSameFrame(observation: Observation, one: Observation, other: Observation): boolean {
  const [page, first, second] = [observation.page, one.page, other.page];
  if (page === undefined || first === undefined || second === undefined) return false;
  return (
    hasSameNames(observation, one, other) && hasWhatIsCommonTo(page.sample(), first.sample(), second.sample())
  );
}

/** Whether a page and two made-up ones have the same title and heading, except for words of their addresses. */
export function hasSameNames(observation: Observation, one: Observation, other: Observation): boolean {
  return hasNames(observation, one) && hasNames(observation, other);
}

function hasNames(observation: Observation, made: Observation): boolean {
  const { page } = observation;
  if (page === undefined || page.title === null || !isGood(made)) return false;
  return made.page?.heading === page.heading && hasSameTitle(observation, made);
}

/** Whether a page has the names of two made-up ones, and another text each time that it is asked for, as they have. */
function isDrawnLike(observation: Observation, { sibling, secondSibling, again }: Comparisons): boolean {
  if (sibling === undefined || secondSibling === undefined || again?.page === undefined) return false;
  const { page } = observation;
  return (
    page !== undefined &&
    hasSameNames(observation, sibling, secondSibling) &&
    hasSameNames(again, sibling, secondSibling) &&
    isDrawnAnew(page.sample(), again.page.sample())
  );
}

/** Whether two answers are searches for the words of their addresses, which asked for no search. */
function isSearchForWords(observation: Observation, made: Observation): boolean {
  const askedForSearch =
    /\/(?:search|find|query|poisk|suche?|recherche|busca|buscar|ricerca|szukaj|hledat)(?:[/.?]|$)|[?&](?:q|s|query|text|search)=/i.test(
      observation.url,
    );
  return (
    !askedForSearch &&
    isGood(made) &&
    isSearchPage(observation.page) &&
    isSearchPage(made.page) &&
    hasSameTitle(observation, made)
  );
}

function isSearchPage(page: Page | undefined): boolean {
  return [page?.title, page?.heading].some((name) => hasAny(SEARCH_RESULTS, name ?? ''));
}
