/** Proves that a corpus holds together. */
import { type CorpusFiles, readCorpusFiles } from './files.ts';
import { checkEntities, findOrphans } from './validate-entities.ts';
import { checkTerms } from './validate-terms.ts';
import { checkWork } from './validate-work.ts';

/** What a validated corpus holds, by kind. */
interface CorpusCount {
  works: number;
  citations: number;
  places: number;
  organisations: number;
  agreements: number;
  events: number;
  figures: number;
}

export interface CorpusReport {
  counts: CorpusCount;
  /** One line for each thing that is wrong, naming the record. */
  findings: string[];
}

/**
 * Proves that a corpus holds together: every reference resolves, every term is of its vocabulary, every date is one and
 * lies in the work's time, no entity is orphaned, nothing stands twice, and every record has a citation or says why not.
 * @throws CorpusError when a file does not have its shape.
 */
export async function validateCorpus(folder?: string): Promise<CorpusReport> {
  const files = await readCorpusFiles(folder);
  return { counts: countOf(files), findings: findingsOf(files) };
}

/** Everything that is wrong with a corpus, a line each. Pure. */
export function findingsOf(files: CorpusFiles): string[] {
  return [
    ...checkEntities(files),
    ...checkTerms(files),
    ...findOrphans(files),
    ...files.works.flatMap((work) => checkWork(work, files)),
  ];
}

function countOf({ places, organisations, works }: CorpusFiles): CorpusCount {
  const sum = (length: (work: CorpusFiles['works'][number]) => number): number =>
    works.reduce((total, work) => total + length(work), 0);
  return {
    works: works.length,
    citations: sum(({ bibliography }) => bibliography.citations.length),
    places: places.length,
    organisations: organisations.length,
    agreements: sum(({ agreements }) => agreements.length),
    events: sum(({ events }) => events.length),
    figures: sum(({ figures }) => figures.length),
  };
}
