/** Decides what the citations of a text are, its notes or the entries of its list, and pairs their printings. */
import type { Footnote } from '../text/footnotes.ts';
import type { Heading } from '../text/headings.ts';
import { plainText } from '../text/markup.ts';
import { numberThrough } from '../text/note-numbering.ts';
import type { ListEntry, ReferenceList } from '../text/reference-list.ts';
import { citeWorks } from './cite-works.ts';
import { isSameReference } from './entry-index.ts';
import { matchPrintings, type PrintedPair } from './match-printings.ts';
import type { ReferenceFields } from './reference-fields.ts';
import { withAuthorsNamed } from './same-authors.ts';
import { firstSource } from './several-sources.ts';

/** The citations of a text by number, each with its printings. */
export interface PairedPrintings {
  pairs: PrintedPair[];
  /** Numbers of notes that are higher than any citation's, and like no entry. */
  beyond: number[];
  /** What is not in the citations, or was decided about them, in plain words. */
  reviewNotes: string[];
}

/** What the pairing needs besides the printings. */
export interface PairingContext {
  headings: readonly Heading[];
  read(raw: string): ReferenceFields;
}

/** Maximum number of characters of a reference in a review note. */
const MAX_SHOWN_CHARS = 100;

/**
 * The entries of the list are the citations if it is numbered and at least half of the notes repeat the entry of their
 * own number, or if there are no notes. Else the notes are, and the list names the works that they cite.
 */
export function pairPrintings(
  printedList: ReferenceList | undefined,
  footnotes: readonly Footnote[],
  context: PairingContext,
): PairedPrintings {
  const list = printedList && {
    ...printedList,
    entries: withAuthorsNamed(printedList.entries, context.read),
  };
  const paired =
    list !== undefined && (footnotes.length === 0 || repeatsNumbers(list, footnotes))
      ? pairByNumber(list, footnotes)
      : pairByWork(list, footnotes, context);
  const unread = (list?.others ?? []).map(
    ({ title, line }) => `The list under "${title}" on line ${line + 1} is not read; only the last one is.`,
  );
  return { ...paired, reviewNotes: [...paired.reviewNotes, ...unread] };
}

function repeatsNumbers({ numbered, entries }: ReferenceList, footnotes: readonly Footnote[]): boolean {
  if (!numbered) return false;
  const texts = new Map(entries.map(({ number, raw }) => [number, plainText(raw)]));
  const alike = footnotes.filter(({ number, raw }) => {
    const entry = texts.get(number);
    return entry !== undefined && isSameReference(plainText(raw), entry);
  });
  return alike.length * 2 >= footnotes.length;
}

function pairByNumber(list: ReferenceList, footnotes: readonly Footnote[]): PairedPrintings {
  const { pairs, strays } = matchPrintings(list.entries, footnotes);
  const last = pairs.at(-1)?.number ?? 0;
  return {
    pairs,
    beyond: strays.filter(({ number }) => number > last).map(({ number }) => number),
    reviewNotes: [
      ...strays.map(
        ({ number, line }) => `The footnote ${number} on line ${line + 1} is like no entry of the list.`,
      ),
      ...(footnotes.length === 0
        ? ['The text has no footnotes, so the sections of the citations are unknown.']
        : []),
      ...(list.numbered
        ? []
        : [`The entries under "${list.heading}" have no numbers; they are numbered in their order.`]),
    ],
  };
}

function pairByWork(
  list: ReferenceList | undefined,
  footnotes: readonly Footnote[],
  { headings, read }: PairingContext,
): PairedPrintings {
  const numbered = numberThrough(withAuthorsNamed(footnotes.map(firstSource), read), headings);
  const { pairs, uncited, dropped } = citeWorks(list?.entries ?? [], numbered.footnotes, read);
  const noList = 'No list of references was found; the citations are read from the notes alone.';
  return {
    pairs,
    beyond: [],
    reviewNotes: [
      ...(list === undefined && pairs.length > 0 ? [noList] : []),
      ...numbered.reviewNotes,
      ...dropped.map(
        ({ number, line }) => `A second note with the number ${number}, on line ${line + 1}, is left out.`,
      ),
      ...uncited.map((entry) => `No note cites the entry on line ${entry.line + 1}: ${shown(entry)}`),
    ],
  };
}

function shown({ raw }: ListEntry): string {
  const text = plainText(raw);
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
}
