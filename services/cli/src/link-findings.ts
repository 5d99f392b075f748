/** Gathers the findings of a run, with as little memory for each link as it takes. */
import { type Checked, judgeFragment, type Verdict } from '@footing/linkcheck';
import type { Accepted } from './accept-option.ts';
import type { CitedPlace } from './collect-links.ts';
import { fails, type LinkFinding, type Location } from './reports/finding.ts';

/** What was found of a link, whatever its places. */
export type Found = Omit<LinkFinding, 'url' | 'places' | 'failed'>;

/** Which findings make the run fail. */
export interface FailureOptions {
  accept?: Accepted;
  /** A place in a page that is gone fails the run. */
  fragments?: boolean;
}

/** Maximum number of verdicts of which one copy serves all links with the same: most links of a host get the same. */
const MAX_SHARED_VERDICTS = 1_000;

/** The findings of a run by URL. */
export class LinkFindings {
  readonly #byUrl = new Map<string, LinkFinding>();
  readonly #verdicts = new Map<string, Verdict>();
  readonly #options: FailureOptions;

  constructor(options: FailureOptions) {
    this.#options = options;
  }

  has(url: string): boolean {
    return this.#byUrl.has(url);
  }

  /** Adds the finding on a URL, in place of an earlier one. */
  add(url: string, found: Found, places: Location[]): void {
    const verdict = this.#shared(found.verdict);
    const isExempt = verdict.reasonCode === 'fragment_missing' && this.#options.fragments !== true;
    const failed = !isExempt && fails(verdict, found.status, this.#options.accept);
    this.#byUrl.set(url, { url, ...found, verdict, places, failed });
  }

  /** Adds the finding on a page, and one for each of its places that is cited and not there. */
  addPage(url: string, { observation, verdict }: Checked, cited: CitedPlace[]): void {
    const { status = null, finalUrl, timings } = observation;
    const found = { verdict, status, finalUrl, ms: timings.totalMs };
    this.#byUrl.delete(url);
    if (cited.every(({ fragment }) => fragment === undefined)) {
      this.add(url, found, cited);
      return;
    }
    const byTarget = new Map<string, { verdict: Verdict; places: Location[] }>();
    for (const { fragment = '', ...place } of cited) {
      const ofPlace = judgeFragment(observation, verdict, fragment);
      const target = ofPlace === verdict ? url : `${url}#${fragment}`;
      const known = byTarget.get(target);
      if (known === undefined) byTarget.set(target, { verdict: ofPlace, places: [place] });
      else known.places.push(place);
    }
    for (const [target, { places, ...judged }] of byTarget) this.add(target, { ...found, ...judged }, places);
  }

  /** All findings, in the order of their URLs. */
  sorted(): LinkFinding[] {
    return [...this.#byUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  }

  #shared(verdict: Verdict): Verdict {
    const key = JSON.stringify(verdict);
    const known = this.#verdicts.get(key);
    if (known === undefined && this.#verdicts.size < MAX_SHARED_VERDICTS) this.#verdicts.set(key, verdict);
    return known ?? verdict;
  }
}
