/** Reads the notes of a book that are printed at its end, under a heading and numbered in lines. */
import type { Footnote } from './footnotes.ts';
import type { Heading } from './headings.ts';
import { isListHeading, isNotesHeading } from './list-heading.ts';
import { cutNumberedList } from './reference-list.ts';
import { plainDigits } from './superscripts.ts';

/** The mark of a note in the text: `<sup>12</sup>`, `[^12]`, `¹²`. */
const MARK = /<sup>\s*(\d{1,6})\s*<\/sup>|\[\^(\d{1,6})\]|([⁰¹²³⁴-⁹]{1,6})/g;

/**
 * The endnotes in the order of their marks. Each has the line of its mark, so that it belongs to the section that cites
 * it; the line on which it is printed if the text has lost its mark. Headings between the notes name their chapters.
 */
export function readEndnotes(lines: readonly string[], headings: readonly Heading[]): Footnote[] {
  const first = headings.findLastIndex(({ title }) => isNotesHeading(title));
  const heading = headings[first];
  if (heading === undefined) return [];
  const after = headings.slice(first + 1);
  const listAt = after.findIndex(({ title }) => isListHeading(title));
  const chapters = listAt === -1 ? after : after.slice(0, listAt);
  const end = after[listAt]?.line ?? lines.length;
  const notes = [heading, ...chapters].flatMap(({ line }, index) =>
    notesOf(lines, line + 1, chapters[index]?.line ?? end),
  );
  return atMarks(notes, marksOf(lines.slice(0, heading.line)));
}

function notesOf(lines: readonly string[], from: number, to: number): Footnote[] {
  return cutNumberedList(lines.slice(from, to).join('\n')).map(({ number, line, raw }) => ({
    number,
    line: from + line,
    raw,
  }));
}

interface Mark {
  number: number;
  line: number;
}

function marksOf(lines: readonly string[]): Mark[] {
  return lines.flatMap((text, line) =>
    Array.from(text.matchAll(MARK), ([, tagged, bracketed, raised]) => ({
      number: Number(tagged ?? bracketed ?? plainDigits(raised ?? '')),
      line,
    })),
  );
}

/** Puts each note on the line of its mark: the next one with its number, among so many marks as may be misread. */
function atMarks(notes: readonly Footnote[], marks: readonly Mark[]): Footnote[] {
  let next = 0;
  return notes.map((note) => {
    const found = marks
      .slice(next, next + MAX_MARKS_BETWEEN)
      .findIndex(({ number }) => number === note.number);
    const mark = found === -1 ? undefined : marks[next + found];
    if (mark === undefined) return note;
    next += found + 1;
    return { ...note, line: mark.line };
  });
}

const MAX_MARKS_BETWEEN = 50;
