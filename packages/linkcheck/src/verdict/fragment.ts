/** Judges whether a page still has the place that the fragment of a cited address names. Pure. */
import type { Observation } from '../fetch/observation.ts';
import type { VerdictName } from '../schema.ts';
import type { Verdict } from './judge.ts';
import { percentDecoded } from './url-parts.ts';

/** Verdicts on pages of which a place can be looked up. */
const SEEN_VERDICTS: ReadonlySet<VerdictName> = new Set(['alive', 'moved', 'redirected']);
/** Fragments that name no place in the page: the top, a route of a script, a parameter of a viewer. */
const NO_PLACE = /^(?:top)?$|^[!/?]|[=&]/i;

/**
 * The verdict on an address with a fragment, from the verdict on its page: `drifted` if the page has no such place.
 * `fragment` is without its `#`; a text fragment (`:~:text=`) in it is left out. A page that is not read to its end, or
 * whose places scripts may make, is judged as it is without the fragment.
 */
export function judgeFragment({ page, truncated }: Observation, verdict: Verdict, fragment: string): Verdict {
  const places = page?.places;
  if (places === undefined || truncated === true || !SEEN_VERDICTS.has(verdict.verdict)) return verdict;
  const name = fragment.replace(/:~:.*$/s, '');
  if (NO_PLACE.test(name)) return verdict;
  const forms = [name, percentDecoded(name)].flatMap((form) => [form, `user-content-${form}`]);
  if (forms.some((form) => places.has(form))) return verdict;
  return {
    verdict: 'drifted',
    reasonCode: 'fragment_missing',
    reason: `The page is there, but the place #${name} in it is not.`,
    confidence: 0.9,
  };
}
