/** Names the sections of a text in which sources are cited. */
import anyAscii from 'any-ascii';
import type { Section } from '../imported-citation.ts';
import { type Heading, headingAbove } from './headings.ts';

/** Maximum number of words of a section's slug. */
const MAX_SLUG_WORDS = 8;

/** The sections that contain footnotes, in the order of their headings. */
export class SectionList {
  readonly #headings: readonly Heading[];
  readonly #byLine = new Map<number, Section>();
  readonly #taken = new Set<string>();
  /** The suffix from which on a slug may be free. */
  readonly #nextSuffix = new Map<string, number>();

  constructor(headings: readonly Heading[]) {
    this.#headings = headings;
  }

  sectionAt(line: number): Section | undefined {
    const heading = headingAbove(this.#headings, line);
    if (heading === undefined) return undefined;
    const held = this.#byLine.get(heading.line);
    if (held !== undefined) return held;
    const section = { slug: this.#freeSlug(sectionSlug(heading.title)), title: heading.title };
    this.#byLine.set(heading.line, section);
    return section;
  }

  cited(): Section[] {
    return [...this.#byLine.entries()].sort(([a], [b]) => a - b).map(([, section]) => section);
  }

  #freeSlug(slug: string): string {
    for (let suffix = this.#nextSuffix.get(slug) ?? 1; ; suffix += 1) {
      const candidate = suffix === 1 ? slug : `${slug}-${suffix}`;
      if (this.#taken.has(candidate)) continue;
      this.#taken.add(candidate);
      this.#nextSuffix.set(slug, suffix + 1);
      return candidate;
    }
  }
}

/**
 * The first eight words of a title as a slug in Latin letters, digits and hyphens; other scripts are transliterated.
 * A title without letters or digits gives `section`.
 */
function sectionSlug(title: string): string {
  const words = anyAscii(title.normalize('NFC'))
    .toLowerCase()
    .replace(/['’"`]/g, '')
    .match(/[a-z0-9]+/g);
  return words === null ? 'section' : words.slice(0, MAX_SLUG_WORDS).join('-');
}
