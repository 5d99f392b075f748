/** Validates a whole corpus. */
import { type FaultList, listed } from './errors.ts';
import type { Fault, Finding } from './fault.ts';
import { type CorpusFiles, readCorpusFiles } from './files.ts';
import { checkAgencies } from './validate-agencies.ts';
import { checkEntities, findOrphans } from './validate-entities.ts';
import { checkEvidence } from './validate-evidence.ts';
import { checkNames } from './validate-names.ts';
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
export interface CorpusReport extends FaultList {
  /** Numbers of entries that have their shape. */
  counts: CorpusCount;
}

/**
 * Validates a corpus: every file has its shape, every reference resolves, every term is in its vocabulary, every date
 * is valid and within the time of its work, no entity is an orphan or lies in itself, nothing is named twice, every
 * record has a citation or a reason for having none, and what records say of signatures, events, ranges and citations
 * fits together.
 * @throws CorpusError `corpus_invalid` if the folder cannot be read.
 */
export async function validateCorpus(folder?: string): Promise<CorpusReport> {
  const { files, faults } = await checkedFiles(folder);
  return { counts: countOf(files), ...listed(faults) };
}

/**
 * The contents of a corpus, and all its faults in the order of files and lines.
 * @throws CorpusError `corpus_invalid` if the folder cannot be read.
 */
export async function checkedFiles(folder?: string): Promise<{ files: CorpusFiles; faults: Fault[] }> {
  const { files, reader } = await readCorpusFiles(folder);
  for (const finding of findingsOf(files)) reader.addFinding(finding);
  return { files, faults: reader.faults };
}

/**
 * All that is wrong with the contents of a corpus. Entries that do not have their shape are known by name; a finding
 * that they could disprove is not made.
 */
export function findingsOf(files: CorpusFiles): Finding[] {
  return [
    ...checkAgencies(files.agencies),
    ...checkEntities(files),
    ...checkTerms(files),
    ...(files.isComplete ? findOrphans(files) : []),
    ...checkNames(files),
    ...files.works.flatMap((work) => [...checkWork(work, files), ...checkEvidence(work, files.isComplete)]),
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
