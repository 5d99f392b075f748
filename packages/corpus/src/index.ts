/** The package's public interface: reads a corpus as it is loaded, and validates it. */
import { type ImportedCitation, toCsl } from '@footing/bibliography';
import type { CitationInput, CorpusInput, WorkInput } from '@footing/model';
import { CorpusError } from './errors.ts';
import type { WorkFiles } from './files.ts';
import { checkedFiles } from './validate.ts';

export { CORPUS_ERRORS, CorpusError, countOf, type FaultList } from './errors.ts';
export { faultLine } from './fault.ts';
export { readAgencies } from './files.ts';
export { validateCorpus } from './validate.ts';

/**
 * Reads a corpus as input for the store: Footing's own, or the one in a folder.
 * @throws CorpusError `corpus_invalid` if `validateCorpus` finds any fault.
 */
export async function readCorpus(folder?: string): Promise<CorpusInput> {
  const { files, faults } = await checkedFiles(folder);
  if (faults.length > 0) throw CorpusError.of(faults);
  const { vocabularies, places, organisations, works } = files;
  return { vocabularies, places, organisations, works: works.flatMap(toWork) };
}

function toWork({ work, bibliography, agreements, events, figures }: WorkFiles): WorkInput[] {
  if (work === null) return [];
  const { slug, title, year, csl } = work;
  const { sections } = bibliography;
  const citations = bibliography.citations.map((citation) => toInput(slug, citation));
  return [{ slug, title, year, csl, sections, citations, agreements, events, figures }];
}

function toInput(work: string, citation: ImportedCitation): CitationInput {
  const {
    number,
    kind,
    title,
    pinpoint,
    section,
    newsSource,
    printed,
    confidence,
    reviewNotes,
    url,
    otherReadings,
  } = citation;
  return {
    number,
    kind,
    title,
    csl: toCsl(`${work}-${number}`, citation),
    pinpoint: pinpoint ?? null,
    section: section ?? null,
    newsSource: newsSource ?? null,
    printed,
    confidence,
    reviewNotes,
    url: url ?? null,
    ...(otherReadings === undefined ? {} : { otherReadings }),
  };
}
