/** Which further pages of a site are asked for, so that a verdict can be founded on the comparison. Pure. */
import type { Observation } from '../fetch/observation.ts';
import { isDoubtful } from './confidence.ts';
import { type History, judge, type Verdict, wantsRandomSibling } from './judge.ts';
import { numberSiblingOf, otherPartsOf, randomSiblingOf } from './random-sibling.ts';
import { targetKind } from './redirect-target.ts';
import { hasSameTitle, isGood } from './similarity.ts';
import { hasSameNames, isKnownByOtherPart, isLikeMadeUp, isMissing, isShortAnswer } from './soft-404.ts';
import { absolute } from './url-parts.ts';

/** What a site answers to other addresses than the one that is judged; a missing field was not asked for. */
export interface Comparisons {
  /** A made-up page in the place of the page (Bar-Yossef et al., WWW 2004). */
  sibling?: Observation | undefined;
  /** Another made-up page in the same place. */
  secondSibling?: Observation | undefined;
  /** The address with a made-up number in the place of its own. */
  numberSibling?: Observation | undefined;
  /** Addresses in which another part is made up. */
  otherParts?: readonly Observation[];
  frontPage?: Observation | undefined;
  /** The page itself, asked for a second time. */
  again?: Observation | undefined;
}

/** One further request: what its answer will be, its address, and the key under which the answer can be kept. */
export interface FurtherRequest {
  as: keyof Comparisons;
  key: string;
  url(): string;
}

/** The next request that could change the verdict; undefined if there is none. */
export function nextRequest(observation: Observation, history: History): FurtherRequest | undefined {
  const { url, page } = observation;
  const verdict = judge(observation, history);
  if (isRefusalInDoubt(observation, verdict) && history.frontPage === undefined) return frontPageOf(url);
  if (page === undefined || !wantsRandomSibling(observation, verdict, history.baseline)) return undefined;
  const { sibling, secondSibling, numberSibling, frontPage, again } = history;
  const beside = randomSiblingOf(url);
  if (beside === undefined) return undefined;
  if (sibling === undefined) return { as: 'sibling', ...beside };
  if (isLikeMadeUp(observation, history)) {
    if (isKnownByOtherPart(observation, history)) return undefined;
    const other = nextOtherPart(url, history);
    if (other !== undefined) return { as: 'otherParts', key: other, url: () => other };
    if (frontPage === undefined && isShortAnswer(observation)) return frontPageOf(url);
    return undefined;
  }
  if (isGood(sibling) && secondSibling === undefined && hasSameTitle(observation, sibling))
    return { as: 'secondSibling', key: `${beside.key}+`, url: () => anotherName(beside.url()) };
  if (again === undefined && secondSibling !== undefined && hasSameNames(observation, sibling, secondSibling))
    return { as: 'again', key: `${url}#again`, url: () => url };
  const number =
    numberSibling === undefined && declaresItsSection(observation) ? numberSiblingOf(url) : undefined;
  return number === undefined ? undefined : { as: 'numberSibling', key: number, url: () => number };
}

/** Whether an address is refused by a status that some servers give to all that robots ask for. */
function isRefusalInDoubt(observation: Observation, verdict: Verdict): boolean {
  const { status = 0 } = observation;
  return status >= 400 && !isMissing(observation) && isDoubtful(verdict);
}

function nextOtherPart(url: string, { otherParts = [] }: Comparisons): string | undefined {
  const asked = new Set(otherParts.map((other) => other.url));
  return otherPartsOf(url).find((address) => !asked.has(address));
}

function frontPageOf(url: string): FurtherRequest {
  const address = new URL('/', url).href;
  return { as: 'frontPage', key: address, url: () => address };
}

/** The address of a made-up page under another name, or another number. */
function anotherName(address: string): string {
  return address.replace(/footing-/, 'footing-other-').replace(/=9(\d{8})(?!\d)/, '=8$1');
}

/** Whether a page gives its section, or the front page, as its own address. */
function declaresItsSection({ url, finalUrl, page }: Observation): boolean {
  const own = absolute(page?.canonical, finalUrl);
  const kind = own === undefined ? undefined : targetKind(url, own);
  return kind === 'section' || kind === 'front_page';
}
