/** Reads a printed reference in its style, and finds the style of a reference list. */
import { looksLikeAuthorDate, parseAuthorDate } from './author-date.ts';
import { looksLikeGbT, parseGbT } from './gb-t.ts';
import { looksLikeGost, parseGost } from './gost.ts';
import { looksLikeNotes, parseNotes } from './notes-style.ts';
import { printedReference, type ReferenceFields } from './reference-fields.ts';

/** The styles, by precedence if their evidence is equal. GOST and GB/T have no evidence without their own marks. */
export const REFERENCE_STYLES = ['gost', 'gb-t', 'author-date', 'notes'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** The style of an entry or list that shows none: it requires the least of an entry's form. */
const DEFAULT_STYLE: ReferenceStyle = 'notes';

const EVIDENCE: Readonly<Record<ReferenceStyle, (printed: string) => number>> = {
  gost: looksLikeGost,
  'gb-t': looksLikeGbT,
  'author-date': looksLikeAuthorDate,
  notes: looksLikeNotes,
};

const PARSERS: Readonly<Record<ReferenceStyle, (raw: string) => ReferenceFields>> = {
  gost: parseGost,
  'gb-t': parseGbT,
  'author-date': parseAuthorDate,
  notes: parseNotes,
};

/**
 * Reads one entry in `style` if given, else in the style that its own form shows, else in `listStyle`. Never
 * throws: a field that cannot be found is left out, and `title` may be empty.
 */
export function parseReference(
  raw: string,
  style?: ReferenceStyle,
  listStyle: ReferenceStyle = DEFAULT_STYLE,
): ReferenceFields {
  return PARSERS[style ?? styleOf(raw) ?? listStyle](raw);
}

/** The style that most entries of a list show. Entries that show none do not count. */
export function chooseStyle(entries: readonly string[]): ReferenceStyle {
  const votes = new Map<ReferenceStyle, number>();
  for (const entry of entries) {
    const style = styleOf(entry);
    if (style !== undefined) votes.set(style, (votes.get(style) ?? 0) + 1);
  }
  return strongest((style) => votes.get(style) ?? 0) ?? DEFAULT_STYLE;
}

function styleOf(raw: string): ReferenceStyle | undefined {
  const printed = printedReference(raw);
  return strongest((style) => EVIDENCE[style](printed));
}

/** The first style with the highest weight; undefined if no style has a positive weight. */
function strongest(weightOf: (style: ReferenceStyle) => number): ReferenceStyle | undefined {
  let best: { style: ReferenceStyle; weight: number } | undefined;
  for (const style of REFERENCE_STYLES) {
    const weight = weightOf(style);
    if (weight > (best?.weight ?? 0)) best = { style, weight };
  }
  return best?.style;
}
