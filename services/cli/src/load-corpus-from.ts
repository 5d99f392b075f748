/** Loads a corpus and says in lines what was loaded, and what the corpus no longer contains. */
import { readCorpus } from '@footing/corpus';
import { type AbsentRow, loadCorpus } from '@footing/store';
import { type DatabaseSession, untilAborted } from './database-session.ts';

/** Maximum number of names that are listed of each kind. */
const MAX_NAMES = 5;

/** Which corpus is loaded, and how. */
export interface LoadOptions {
  /** Its folder. Default: Footing's own corpus. */
  folder?: string;
  /** Whether what the corpus no longer contains is removed. */
  retire?: boolean;
}

/**
 * Loads a corpus; existing rows are updated. Returns a line for each work, a line for each work of which the corpus no
 * longer contains something, one for places and organisations, and one that says what becomes of these. Rejects, and
 * changes nothing, when the signal of the session is aborted.
 */
export async function loadCorpusFrom(
  { database, signal }: Pick<DatabaseSession, 'database' | 'signal'>,
  { folder, retire = false }: LoadOptions = {},
): Promise<string[]> {
  const corpus = await readCorpus(folder);
  const { works, absent } = await untilAborted(database, signal, () =>
    loadCorpus(database, corpus, { retire }),
  );
  const told = retire ? 'removed' : 'no longer in the corpus';
  const gone = [
    ...works.flatMap(({ work, absent: parts }) => absence(`${work}: ${told}`, parts)),
    ...absence(told, absent),
  ];
  return [
    ...works.map(
      ({ work, sections, citations, links, records }) =>
        `${work}: ${citations} citations in ${sections} sections, ${links} links, ${records} records`,
    ),
    ...gone,
    ...(gone.length > 0 && !retire ? ['That was kept; footing load --retire removes it.'] : []),
  ];
}

/** What is absent, with counts and the first names, after `lead`; no line if nothing is. */
function absence(lead: string, rows: Readonly<Record<string, AbsentRow[]>>): string[] {
  const kinds = Object.entries(rows).filter(([, absent]) => absent.length > 0);
  const told = kinds.map(([kind, absent]) => `${absent.length} ${kind} (${firstNames(absent)})`);
  return told.length === 0 ? [] : [`${lead}: ${told.join(', ')}`];
}

function firstNames(rows: readonly AbsentRow[]): string {
  const names = rows.slice(0, MAX_NAMES).map(({ name }) => name);
  return [...names, ...(rows.length > MAX_NAMES ? ['...'] : [])].join(', ');
}
