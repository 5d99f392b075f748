/** Validates a whole corpus. */
import { type CorpusFiles, readCorpusFiles } from './files.ts';
import { checkEntities, findOrphans } from './validate-entities.ts';
import { checkEvidence } from './validate-evidence.ts';
import { checkTerms } from './validate-terms.ts';
import { checkWork } from './validate-work.ts';

/** What a validated corpus contains, as numbers. */
interface CorpusCount {
  works: number;
  citations: number;
  places: number;
  organisations: number;
  agreements: number;
  events: number;
  figures: number;
}

/** The result of a validation. */
export interface CorpusReport {
  counts: CorpusCount;
  /** One line for each error, naming the record. */
  findings: string[];
}

/**
 * Validates a corpus: every reference resolves, every term is in its vocabulary, every date is valid and
 * within the time of its work, no entity is an orphan, nothing is duplicated, every record has a citation
 * or a reason for having none, and what records say of signatures, events, ranges and citations fits together.
 * @throws CorpusError `corpus_invalid` if a file does not match its schema.
 */
export async function validateCorpus(folder?: string): Promise<CorpusReport> {
  const files = await readCorpusFiles(folder);
  return { counts: countOf(files), findings: findingsOf(files) };
}

/** All errors of a corpus, one line each. Pure. */
export function findingsOf(files: CorpusFiles): string[] {
  return [
    ...checkEntities(files),
    ...checkTerms(files),
    ...findOrphans(files),
    ...files.works.flatMap((work) => [...checkWork(work, files), ...checkEvidence(work)]),
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
