/** What `corpus check` passes, `load` loads. `CHECKED_CORPUS_RUNS` is how many changed corpora are tried. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CorpusError, readCorpus } from '@footing/corpus';
import type { CorpusInput } from '@footing/model';
import { loadCorpus } from '@footing/store';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { mutations, noise, writeMutated } from './mutated-corpus.ts';

const CORPORA = ['rails-2019', 'ferries-2021'].map((name) =>
  path.resolve(import.meta.dirname, '../corpora', name),
);
const RUNS = Number(process.env['CHECKED_CORPUS_RUNS'] ?? 500);

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  // One of the corpora is there already, so that rows are updated as well as inserted.
  await loadCorpus(store.database, await readCorpus(CORPORA[0]));
});

afterAll(() => store.drop());

/** Loads a corpus, and undoes that. */
async function loadAndUndo(corpus: CorpusInput): Promise<void> {
  const undone = new Error('undone');
  const load = store.database.db.transaction(async (tx) => {
    await loadCorpus({ ...store.database, db: tx as typeof store.database.db }, corpus, { retire: true });
    throw undone;
  });
  await load.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
}

test('a corpus with more names than a search index holds is loaded', async () => {
  const corpus = await readCorpus(CORPORA[0]);
  for (const entity of [...corpus.places, ...corpus.organisations])
    entity.aliases = Array.from({ length: 9_000 }, (_, index) => `${entity.slug} ${`w${index}x`.repeat(40)}`);
  await expect(loadAndUndo(corpus)).resolves.toBeUndefined();
});

test('a name that in Latin letters is longer than an index holds is loaded', async () => {
  const corpus = await readCorpus(CORPORA[0]);
  for (const entity of corpus.places) entity.names = { zh: noise(3_000, 1) };
  await expect(loadAndUndo(corpus)).resolves.toBeUndefined();
});

test('a corpus with anything changed in it is refused by its check, or loaded by the database', {
  timeout: 600_000,
}, async () => {
  const outcomes = { refused: 0, loaded: 0 };
  await fc.assert(
    fc.asyncProperty(mutations(CORPORA), async (changes) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'footing-mutated-'));
      try {
        const changed = await writeMutated(folder, changes);
        const corpus = await readCorpus(folder).catch((error: unknown) => {
          if (error instanceof CorpusError) return undefined;
          throw new Error(`the check fails: ${changed}`, { cause: error });
        });
        outcomes[corpus === undefined ? 'refused' : 'loaded'] += 1;
        if (corpus === undefined) return;
        await loadAndUndo(corpus).catch((error: unknown) => {
          throw new Error(`the load fails: ${changed}`, { cause: error });
        });
      } finally {
        await rm(folder, { recursive: true });
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Neither outcome is an accident of what was changed.
  expect(Math.min(outcomes.refused, outcomes.loaded)).toBeGreaterThan(RUNS / 25);
});
