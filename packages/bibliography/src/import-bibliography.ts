/** Imports the citations of a book from its text. */
import { buildCitations } from './build-citations.ts';
import { BibliographyError } from './errors.ts';
import type { ImportedBibliography, NewsAgency } from './imported-citation.ts';
import { pairPrintings } from './reference/pair-printings.ts';
import { chooseStyle, parseReference, type ReferenceStyle } from './reference/parse-reference.ts';
import type { ReferenceFields } from './reference/reference-fields.ts';
import { withoutSignal } from './reference/signal.ts';
import { readEndnotes } from './text/endnotes.ts';
import { readFootnotes } from './text/footnotes.ts';
import { findHeadings } from './text/headings.ts';
import { restoreTags } from './text/markup.ts';
import { missingNumbers, readReferenceList } from './text/reference-list.ts';
import { SectionList } from './text/sections.ts';

/** How a bibliography is imported. */
export interface ImportOptions {
  /**
   * Whether to import a list with missing numbers and name them in the review notes, instead of rejecting it.
   */
  allowGaps?: boolean;
  /** Style of the references. Default: each entry's own form decides. */
  style?: ReferenceStyle;
  /** Agencies whose URLs say something about the article. */
  agencies?: readonly NewsAgency[];
}

/**
 * Reads the citations of a book whose text may have been damaged by conversion. If the notes repeat the numbers of the
 * list, or there are no notes, the citations are the list's entries; else they are the notes, and the list is a second
 * printing of the works that they cite.
 * @throws BibliographyError `bibliography_not_text`, `bibliography_not_found`, `bibliography_gap` (a missing
 * number, unless `allowGaps`) or `bibliography_duplicate_number`; SyntaxError if an agency's pattern is not a
 * valid regular expression.
 */
export function importBibliography(
  text: string,
  { allowGaps = false, style, agencies = [] }: ImportOptions = {},
): ImportedBibliography {
  if (text.includes('\0')) {
    throw new BibliographyError(
      'bibliography_not_text',
      'The file is not text.',
      'Convert it to UTF-8 text or Markdown first.',
    );
  }
  const lines = restoreTags(text).split('\n');
  const headings = findHeadings(lines);
  const list = readReferenceList(lines, headings);
  const pageNotes = readFootnotes(lines);
  const footnotes = pageNotes.length > 0 ? pageNotes : readEndnotes(lines, headings);
  const printed = [...(list?.entries ?? []), ...footnotes].map(({ raw }) => raw);
  const listStyle = chooseStyle(printed);
  const read = (raw: string): ReferenceFields => parseReference(withoutSignal(raw), style, listStyle);
  const { pairs, beyond, reviewNotes } = pairPrintings(list, footnotes, { headings, read });
  const last = pairs.at(-1)?.number;
  if (last === undefined) {
    throw new BibliographyError(
      'bibliography_not_found',
      'No footnotes and no list of references were found.',
      'A list needs a heading such as "References", "Literaturverzeichnis" or "Список литературы"; footnotes need <sup>1</sup> or [^1]:.',
    );
  }
  const gaps = missingNumbers(
    pairs.map(({ number }) => number),
    last,
  );
  if (!allowGaps) refuseGaps([...gaps, ...beyond]);
  const sections = new SectionList(headings);
  const citations = buildCitations(pairs, { sections, agencies, hasFootnotes: footnotes.length > 0, read });
  return {
    sections: sections.cited(),
    citations,
    reviewNotes: [...gapNotes(gaps), ...reviewNotes],
  };
}

/** A note on each run of missing numbers, of which there are no more than citations. */
function gapNotes(gaps: readonly number[]): string[] {
  const starts = gaps.filter((number, index) => number !== (gaps[index - 1] ?? 0) + 1 || index === 0);
  const ends = gaps.filter((number, index) => number + 1 !== gaps[index + 1]);
  return starts.map((first, run) => {
    const last = ends[run] ?? first;
    return first === last
      ? `No entry has the number ${first}.`
      : `No entry has the numbers ${first} to ${last}.`;
  });
}

function refuseGaps(gaps: readonly number[]): void {
  if (gaps.length === 0) return;
  const shown =
    gaps.length > 8 ? `${gaps.slice(0, 8).join(', ')} and ${gaps.length - 8} more` : gaps.join(', ');
  throw new BibliographyError(
    'bibliography_gap',
    `The bibliography has no entry with the number ${shown}.`,
    'Put the missing entries into the text, or import what is there with --allow-gaps.',
  );
}
