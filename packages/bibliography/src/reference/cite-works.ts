/** Matches notes, which are numbered on their own, with the works of a reference list that they cite. */
import type { Footnote } from '../text/footnotes.ts';
import { latinWords } from '../text/latin-words.ts';
import { plainText } from '../text/markup.ts';
import type { ListEntry } from '../text/reference-list.ts';
import { diceSimilarity } from './dice-similarity.ts';
import { EntryIndex } from './entry-index.ts';
import type { PrintedPair } from './match-printings.ts';
import type { ReferenceFields } from './reference-fields.ts';
import {
  citesNamedWork,
  type NamedSource,
  namedSource,
  pagesOf,
  readRepetition,
  sourcesOfShortForm,
  withoutInitials,
} from './repeated-source.ts';
import { withoutSignal } from './signal.ts';

/** The notes of a text, each with the work of the list that it cites. */
export interface CitedWorks {
  pairs: PrintedPair[];
  /** Works of the list that no note cites. */
  uncited: ListEntry[];
  /** Notes that are left out because another one has their number. */
  dropped: Footnote[];
}

/** Two notes of one number whose texts are less similar are two notes, not a note and a fragment of it. */
const MIN_SAME_NOTE = 0.5;
/** A note on a short form names so many titles that it may mean. */
const MAX_NAMED_TITLES = 4;
/** A short form can mean the last so many works of an author. */
const MAX_WORKS_OF_AUTHOR = 100;

/**
 * Takes each note for a citation. A note is matched with the entry that it repeats, in full or in a short form, and
 * with the earlier note that it points to ("Ibid.", "wie Anm. 3") or whose source it names again.
 */
export function citeWorks(
  entries: readonly ListEntry[],
  footnotes: readonly Footnote[],
  read: (raw: string) => ReferenceFields,
): CitedWorks {
  const { notes, dropped } = oneNoteForEachNumber(footnotes);
  const index = new EntryIndex(new Map(entries.map((entry) => [entry, plainText(entry.raw)])));
  const words = new Map(entries.map((entry) => [entry, latinWords(plainText(entry.raw))]));
  const wordsOf = (entry: ListEntry): ReadonlySet<string> => words.get(entry) ?? new Set();
  const works = new WorksByFamily(entries, read);
  const firstCitation = new Map<ListEntry, number>();
  const pairs = new Map<number, PrintedPair>();
  let previous: number | undefined;
  const sourceOf = (number: number): number => pairs.get(number)?.sameAs ?? number;

  const pairOf = (footnote: Footnote): PrintedPair => {
    const { number } = footnote;
    const text = withoutSignal(plainText(footnote.raw));
    const repetition = readRepetition(text);
    if (repetition !== undefined) {
      const { of, pinpoint } = repetition;
      const target = of === 'previous' ? previous : repetition.number;
      const shortForm = pinpoint === undefined ? {} : { pinpoint };
      if (target !== undefined && pairs.has(target))
        return { number, footnote, sameAs: sourceOf(target), shortForm };
      return { number, footnote, reviewNotes: ['it points to another note, and that note is not there'] };
    }
    const fields = read(footnote.raw);
    const entry = index.mostLike(text, isSameWorkAs(fields, wordsOf));
    if (entry !== undefined) return citing(footnote, entry);
    const meant = works.shortForm(text);
    const [only] = meant;
    if (only === undefined) {
      const missing = citesNamedWork(text)
        ? { reviewNotes: ['it names a work by its author alone, and that work is not there'] }
        : {};
      return { number, footnote, ...missing };
    }
    if (meant.length > 1) {
      const titles = meant
        .slice(0, MAX_NAMED_TITLES)
        .map((source) => `"${source.fields.title}"`)
        .join(' or ');
      return { number, footnote, reviewNotes: [`it may name ${titles}`] };
    }
    if (only.entry !== undefined) return { ...citing(footnote, only.entry), shortForm: pagesOf(text) };
    return { number, footnote, sameAs: sourceOf(only.number), shortForm: pagesOf(text) };
  };

  const citing = (footnote: Footnote, entry: ListEntry): PrintedPair => {
    const first = firstCitation.get(entry);
    if (first === undefined) firstCitation.set(entry, footnote.number);
    return { number: footnote.number, entry, footnote, ...(first === undefined ? {} : { sameAs: first }) };
  };

  for (const footnote of notes) {
    const pair = pairOf(footnote);
    pairs.set(footnote.number, pair);
    if (pair.entry === undefined && pair.sameAs === undefined)
      works.add(namedSource(footnote.number, read(footnote.raw)));
    previous = footnote.number;
  }
  return {
    pairs: [...pairs.values()].sort((a, b) => a.number - b.number),
    uncited: entries.filter((entry) => !firstCitation.has(entry)),
    dropped,
  };
}

/**
 * Tells whether an entry, by its words, has the first author and half of the words of the title of a note. Two works of
 * one publisher are alike in everything else.
 */
function isSameWorkAs(
  { authors, title }: ReferenceFields,
  wordsOf: (entry: ListEntry) => ReadonlySet<string>,
): (entry: ListEntry) => boolean {
  const family = [...latinWords(authors[0]?.family ?? '')];
  const titleWords = [...latinWords(title)].filter((word) => word.length > 3);
  return (entry) => {
    const printed = wordsOf(entry);
    if (family.length > 0 && !family.some((word) => printed.has(word))) return false;
    return titleWords.filter((word) => printed.has(word)).length * 2 >= titleWords.length;
  };
}

/** A source that was named before, with its entry if the list has it. */
interface KnownSource extends NamedSource {
  entry?: ListEntry;
}

/** The sources that a short form can name, by the family name of their first author. */
class WorksByFamily {
  readonly #byFamily = new Map<string, KnownSource[]>();

  constructor(entries: readonly ListEntry[], read: (raw: string) => ReferenceFields) {
    for (const entry of entries) this.add({ ...namedSource(entry.number, read(entry.raw)), entry });
  }

  add(source: KnownSource): void {
    const family = source.fields.authors[0]?.family.split(' ', 1)[0];
    if (family === undefined) return;
    const held = this.#byFamily.get(family);
    if (held === undefined) this.#byFamily.set(family, [source]);
    else held.push(source);
  }

  shortForm(text: string): KnownSource[] {
    const family = withoutInitials(text).split(/[\s,:;/(]/, 1)[0] ?? '';
    const known = (this.#byFamily.get(family) ?? []).slice(-MAX_WORKS_OF_AUTHOR);
    const meant = new Set<NamedSource>(sourcesOfShortForm(text, known));
    return known.filter((source) => meant.has(source));
  }
}

/** The notes in the order of the text. Of two printings of one note, the longer one is kept. */
function oneNoteForEachNumber(footnotes: readonly Footnote[]): { notes: Footnote[]; dropped: Footnote[] } {
  const byNumber = new Map<number, Footnote>();
  const dropped: Footnote[] = [];
  for (const footnote of footnotes) {
    const held = byNumber.get(footnote.number);
    if (held === undefined) {
      byNumber.set(footnote.number, footnote);
      continue;
    }
    const [kept, left] = footnote.raw.length > held.raw.length ? [footnote, held] : [held, footnote];
    byNumber.set(footnote.number, kept);
    if (diceSimilarity(kept.raw.slice(0, left.raw.length), left.raw) < MIN_SAME_NOTE) dropped.push(left);
  }
  return { notes: [...byNumber.values()], dropped };
}
