/** Numbers footnotes through a text in which every chapter counts its notes from 1. */
import type { Footnote } from './footnotes.ts';
import { type Heading, headingAbove } from './headings.ts';

/** Footnotes with numbers that are unique in the text. */
export interface NumberedNotes {
  footnotes: Footnote[];
  /** What was done to the printed numbers, in plain words. */
  reviewNotes: string[];
}

/**
 * Adds to the numbers of each chapter the number of notes before it, where a chapter after the first begins again at
 * 1. The notes of a text that is numbered through are unchanged.
 */
export function numberThrough(footnotes: readonly Footnote[], headings: readonly Heading[]): NumberedNotes {
  const numbered: Footnote[] = [];
  const reviewNotes: string[] = [];
  let offset = 0;
  let highest = 0;
  let section: Heading | undefined;
  for (const footnote of footnotes) {
    const here = headingAbove(headings, footnote.line);
    if (footnote.number === 1 && highest > 0 && here !== section) {
      offset = highest;
      reviewNotes.push(
        `The notes begin again at 1 under "${here?.title}" (line ${footnote.line + 1}): its note 1 is citation ${offset + 1}.`,
      );
    }
    section = here;
    const number = footnote.number + offset;
    highest = Math.max(highest, number);
    numbered.push({ ...footnote, number });
  }
  return { footnotes: numbered, reviewNotes };
}
