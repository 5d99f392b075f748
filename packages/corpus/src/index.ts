/** The package's public interface: reads a corpus as it is loaded, and validates it. */
import { type ImportedCitation, toCsl } from '@footing/bibliography';
import type { CitationInput, CorpusInput } from '@footing/model';
import { readCorpusFiles } from './files.ts';

export { CORPUS_ERRORS, CorpusError } from './errors.ts';
export { readAgencies } from './files.ts';
export { validateCorpus } from './validate.ts';

/**
 * Reads a corpus as input for the store: Footing's own, or the one in a folder.
 * @throws CorpusError `corpus_invalid`.
 */
export async function readCorpus(folder?: string): Promise<CorpusInput> {
  const { vocabularies, places, organisations, works } = await readCorpusFiles(folder);
  return {
    vocabularies,
    places,
    organisations,
    works: works.map(({ work, bibliography, agreements, events, figures }) => ({
      slug: work.slug,
      title: work.title,
      year: work.year,
      csl: work.csl,
      sections: bibliography.sections,
      citations: bibliography.citations.map((citation) => toInput(work.slug, citation)),
      agreements,
      events,
      figures,
    })),
  };
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
