import type { Page } from '../fetch/observation.ts';
import { type Fingerprint, fingerprint } from './simhash.ts';

type SaidOfPage = Omit<Page, 'fingerprint'>;

/** Has all that it is given. */
const Said = class {
  constructor(said: SaidOfPage) {
    Object.assign(this, said);
  }
} as new (
  said: SaidOfPage,
) => SaidOfPage;

/**
 * A page whose fingerprint is made when it is first asked for; the text is let go then. Making it takes as long as
 * reading the page, and where a site answers honestly and nothing is known of the page, no verdict asks. (A getter in
 * an object literal would give each page a hidden class of its own, which keeps its text until the next full collection.)
 */
export class FingerprintedPage extends Said implements Page {
  #text: string | undefined;
  #fingerprint: Fingerprint = '';

  constructor(text: string, said: SaidOfPage) {
    super(said);
    this.#text = text;
  }

  get fingerprint(): Fingerprint {
    if (this.#text !== undefined) {
      this.#fingerprint = fingerprint(this.#text);
      this.#text = undefined;
    }
    return this.#fingerprint;
  }
}
