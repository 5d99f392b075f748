/** A page that computes its SimHash and its sample only when a verdict needs them. */
import type { Page } from './page.ts';
import { type SimHash, simhash } from './simhash.ts';
import { sampleOf, type TextSample } from './text-sample.ts';

type PageFields = Omit<Page, 'fingerprint' | 'sample'>;

/** Assigns its argument's fields to `this`. */
const Fields = class {
  constructor(fields: PageFields) {
    Object.assign(this, fields);
  }
} as new (
  fields: PageFields,
) => PageFields;

/**
 * A page that computes its SimHash and its sample at the first call of `fingerprint` and `sample`, and drops its text
 * once it has both. The SimHash takes as long as parsing the page, and no verdict needs it where the site responds
 * with 404 to a random sibling and there is no baseline. (A closure in an object literal would give each page a hidden
 * class of its own, which keeps the page's text in memory until the next full garbage collection.)
 */
export class LazyPage extends Fields implements Page {
  #text: string;
  #fingerprint: SimHash | undefined;
  #sample: TextSample | undefined;

  constructor(text: string, fields: PageFields) {
    super(fields);
    this.#text = text;
  }

  fingerprint(): SimHash {
    this.#fingerprint ??= simhash(this.#text);
    this.#dropText();
    return this.#fingerprint;
  }

  sample(): TextSample {
    this.#sample ??= sampleOf(this.#text);
    this.#dropText();
    return this.#sample;
  }

  #dropText(): void {
    if (this.#fingerprint !== undefined && this.#sample !== undefined) this.#text = '';
  }
}
