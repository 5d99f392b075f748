import { evidenceHealth, LINK_STATES } from '@footing/model';
import { loadCorpus } from '@footing/store';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let store: TestDatabase;

const SOURCES = 4;

beforeAll(async () => {
  store = await createTestDatabase();
  await loadCorpus(store.database, {
    vocabularies: {},
    places: [
      {
        slug: 'minsk',
        name: 'Minsk',
        kind: 'city',
        parent: null,
        country: 'BY',
        code: null,
        aliases: [],
        names: {},
        coordinates: { latitude: 0, longitude: 0 },
      },
    ],
    organisations: [],
    works: [
      {
        slug: 'a-work',
        title: 'A work',
        year: 2024,
        csl: { id: 'a-work', type: 'book', title: 'A work' },
        sections: [{ slug: 'a-section', title: 'A section' }],
        citations: Array.from({ length: SOURCES + 1 }, (_, index) => ({
          number: index + 1,
          kind: index === SOURCES ? ('print' as const) : ('web' as const),
          title: 'A source',
          csl: { id: `a-work-${index + 1}`, type: 'webpage' as const, title: 'A source' },
          pinpoint: null,
          section: 'a-section',
          newsSource: null,
          printed: {},
          confidence: 1,
          reviewNotes: [],
          url: index === SOURCES ? null : `https://example.org/${index}`,
        })),
        agreements: [],
        events: [
          {
            slug: 'an-event',
            title: 'An event',
            summary: 'It happened.',
            type: 'talks',
            date: '2024',
            place: null,
            parties: [{ place: 'minsk', role: 'participant' }],
            citations: [],
            sections: ['a-section'],
            uncitedReason: null,
            note: null,
          },
        ],
        figures: [],
      },
    ],
  });
});

afterAll(() => store.drop());

async function health(): Promise<string> {
  const { rows } = await store.database.pool.query<{ health: string }>('SELECT health FROM record_health');
  return rows[0]?.health ?? '';
}

test('the health that the database keeps is what the rule says, whatever a record rests on and whatever its links become', async () => {
  const { pool } = store.database;
  const state = fc.constantFrom(...LINK_STATES);
  await fc.assert(
    fc.asyncProperty(
      fc.array(state, { minLength: SOURCES, maxLength: SOURCES }),
      fc.array(state, { minLength: SOURCES, maxLength: SOURCES }),
      fc.subarray(Array.from({ length: SOURCES + 1 }, (_, index) => index + 1)),
      async (before, after, cited) => {
        const evidenceIn = (states: typeof before) =>
          cited.map((number) =>
            number === SOURCES + 1
              ? { kind: 'print' as const, state: null }
              : { kind: 'web' as const, state: states[number - 1] ?? null },
          );
        const setStates = (states: typeof before) =>
          pool.query(
            `UPDATE links SET state = s.state FROM unnest($1::text[], $2::text[]) AS s(url, state) WHERE links.url = s.url`,
            [states.map((_, index) => `https://example.org/${index}`), states],
          );
        await pool.query('DELETE FROM record_citations');
        expect(await health()).toBe('uncited');
        await setStates(before);
        await pool.query(
          'INSERT INTO record_citations SELECT r.id, c.id FROM records r, citations c WHERE c.number = ANY($1)',
          [cited],
        );
        expect(await health()).toBe(evidenceHealth(evidenceIn(before)));
        await setStates(after);
        expect(await health()).toBe(evidenceHealth(evidenceIn(after)));
      },
    ),
    { numRuns: 60 },
  );
});
