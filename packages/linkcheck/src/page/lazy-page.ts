/** A page that computes its SimHash only when a verdict needs it. */
import type { Page } from './page.ts';
import { type SimHash, simhash } from './simhash.ts';

type PageFields = Omit<Page, 'fingerprint'>;

/** Assigns its argument's fields to `this`. */
const Fields = class {
  constructor(fields: PageFields) {
    Object.assign(this, fields);
  }
} as new (
  fields: PageFields,
) => PageFields;

/**
 * A page that computes its SimHash at the first call of `fingerprint` and then drops its text. The SimHash
 * takes as long as parsing the page, and no verdict needs it where the site responds with 404 to a random
 * sibling and there is no baseline. (A closure in an object literal would give each page a hidden class of
 * its own, which keeps the page's text in memory until the next full garbage collection.)
 */
export class LazyPage extends Fields implements Page {
  #text: string | undefined;
  #fingerprint: SimHash = '';

  constructor(text: string, fields: PageFields) {
    super(fields);
    this.#text = text;
  }

  fingerprint(): SimHash {
    if (this.#text !== undefined) {
      this.#fingerprint = simhash(this.#text);
      this.#text = undefined;
    }
    return this.#fingerprint;
  }
}
