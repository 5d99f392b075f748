/** Loading a corpus again: what has not changed is not written, and what has changed is exactly what is written. */
import { readCorpus } from '@footing/corpus';
import type { CorpusInput, RecordQuery } from '@footing/model';
import { findOrganisation, loadCorpus } from '@footing/store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { findParsedRecord, listParsedRecords } from './parsed-records.ts';

const FOLDER = new URL('../corpora/rails-2019', import.meta.url).pathname;
const TABLES = [
  'works',
  'sections',
  'hosts',
  'links',
  'citations',
  'places',
  'place_ancestors',
  'organisations',
  'vocabulary_terms',
  'records',
  'record_parties',
  'record_places',
  'record_sectors',
  'record_sections',
  'record_citations',
];

let store: TestDatabase;
let corpus: CorpusInput;

beforeAll(async () => {
  store = await createTestDatabase();
});

beforeEach(async () => {
  corpus = await readCorpus(FOLDER);
  await loadCorpus(store.database, corpus);
});

afterAll(() => store.drop());

/** Where each row stands and which transaction wrote it: the same only if nothing was written. */
async function rowVersions(): Promise<Record<string, unknown>> {
  const versions: Record<string, unknown> = {};
  for (const table of TABLES) {
    const { rows } = await store.database.pool.query(
      `SELECT ctid::text, xmin::text FROM ${table} ORDER BY ctid`,
    );
    versions[table] = rows;
  }
  return versions;
}

async function updateTimes(): Promise<Map<string, string>> {
  const { rows } = await store.database.pool.query<{ name: string; at: Date }>(`
    SELECT kind || ' ' || slug AS name, updated_at AS at FROM records
    UNION ALL SELECT 'citation ' || number, updated_at FROM citations
    UNION ALL SELECT 'work ' || slug, updated_at FROM works`);
  return new Map(rows.map(({ name, at }) => [name, at.toISOString()]));
}

/** Loads the corpus as changed by `edit`; the names of what has another `updatedAt`. */
async function changedBy(edit: (corpus: CorpusInput) => void): Promise<string[]> {
  const before = await updateTimes();
  edit(corpus);
  await loadCorpus(store.database, corpus);
  return [...(await updateTimes())].filter(([name, at]) => before.get(name) !== at).map(([name]) => name);
}

const [work, charter, event, figure] = [
  (given: CorpusInput) => given.works[0] as CorpusInput['works'][0],
  (given: CorpusInput) => given.works[0]?.agreements[0] as CorpusInput['works'][0]['agreements'][0],
  (given: CorpusInput) => given.works[0]?.events[0] as CorpusInput['works'][0]['events'][0],
  (given: CorpusInput) => given.works[0]?.figures[0] as CorpusInput['works'][0]['figures'][0],
];

test('loading again what has not changed writes no row of any table', async () => {
  const before = await rowVersions();
  await loadCorpus(store.database, await readCorpus(FOLDER));
  expect(await rowVersions()).toEqual(before);
});

describe('updatedAt moves with', () => {
  const CHARTER = 'agreement duisburg-kazakhstan-charter-2019';
  test.each<[what: string, edit: (given: CorpusInput) => void, changed: string[]]>([
    [
      'the title of a record',
      (given) => {
        charter(given).title = 'Another title';
      },
      [CHARTER],
    ],
    [
      'its summary',
      (given) => {
        charter(given).summary = 'Another summary.';
      },
      [CHARTER],
    ],
    [
      'its date',
      (given) => {
        charter(given).signed = '2019-06';
      },
      [CHARTER],
    ],
    [
      'its value',
      (given) => {
        charter(given).value = null;
      },
      [CHARTER],
    ],
    [
      'its note',
      (given) => {
        charter(given).note = 'A note.';
      },
      [CHARTER],
    ],
    [
      'its event',
      (given) => {
        charter(given).event = null;
      },
      [CHARTER],
    ],
    ['its parties', (given) => void charter(given).parties.pop(), [CHARTER]],
    ['the order of its parties', (given) => void charter(given).parties.reverse(), [CHARTER]],
    [
      'the role of a party',
      (given) => {
        charter(given).parties[0] = { place: 'duisburg', role: 'participant' };
      },
      [CHARTER],
    ],
    ['its sectors', (given) => void charter(given).sectors.push('rolling-stock'), [CHARTER]],
    ['its sections', (given) => void charter(given).sections.push('gauges'), [CHARTER]],
    [
      'its citations',
      (given) => void charter(given).citations.push({ number: 2, section: 'gauges' }),
      [CHARTER],
    ],
    [
      'the section of a citation',
      (given) => {
        charter(given).citations[0] = { number: 1, section: 'gauges' };
      },
      [CHARTER],
    ],
    [
      'the venue of an event',
      (given) => {
        event(given).place = 'duisburg';
      },
      ['event first-train-2019'],
    ],
    [
      'the value of a figure',
      (given) => {
        figure(given).value = '41001';
      },
      ['figure wagons-2019'],
    ],
    [
      'the qualifier of a figure',
      (given) => {
        figure(given).qualifier = 'about';
      },
      ['figure wagons-2019'],
    ],
    [
      'the title of a citation',
      (given) => void Object.assign(work(given).citations[0] ?? {}, { title: 'Another' }),
      ['citation 1'],
    ],
    [
      'the address of a citation',
      (given) => void Object.assign(work(given).citations[0] ?? {}, { url: 'https://ports.example.org/new' }),
      ['citation 1'],
    ],
    [
      'the title of a work',
      (given) => {
        work(given).title = 'Rails again';
      },
      ['work rails-2019'],
    ],
  ])('%s, and with nothing else', async (_what, edit, changed) => {
    expect(await changedBy(edit)).toEqual(changed);
    expect(await changedBy((given) => Object.assign(given, {}))).toEqual([]);
  });
});

describe('loading a changed corpus', () => {
  test('brings each field of a record up to date', async () => {
    await changedBy((given) => {
      Object.assign(charter(given), {
        title: 'A new title',
        signed: '2019-07',
        sectors: ['rolling-stock'],
        parties: [{ place: 'hamburg', role: 'party' }],
        citations: [{ number: 2, section: 'gauges' }],
        sections: ['gauges'],
        value: null,
      });
    });
    expect(await findParsedRecord(store.database, 'agreement', charter(corpus).slug)).toMatchObject({
      title: 'A new title',
      signed: '2019-07',
      sectors: ['rolling-stock'],
      parties: [{ slug: 'hamburg', country: 'DE' }],
      citations: [{ number: 2, section: 'gauges' }],
      sections: ['gauges'],
      value: null,
      evidenceHealth: 'print_only',
    });
  });

  test('takes a place that has moved to another country along to its records', async () => {
    await changedBy((given) => {
      const khorgos = given.places.find(({ slug }) => slug === 'khorgos');
      Object.assign(khorgos ?? {}, { parent: 'germany', country: 'DE', name: 'New Khorgos' });
    });
    const at = async (query: Partial<RecordQuery>) =>
      (await listParsedRecords(store.database, 'event', { limit: 10, ...query })).items.map(
        ({ slug }) => slug,
      );
    expect(await at({ place: ['germany'] })).toEqual(['first-train-2019']);
    expect(await at({ place: ['kazakhstan'] })).toEqual([]);
  });

  test('takes an organisation that has moved, or changed its name, along to its records', async () => {
    await changedBy((given) => {
      const rail = given.organisations.find(({ slug }) => slug === 'rhine-rail');
      Object.assign(rail ?? {}, { place: 'khorgos', name: 'Steppe Rail' });
    });
    expect(await findOrganisation(store.database, 'rhine-rail')).toMatchObject({ country: 'KZ' });
    const { items } = await listParsedRecords(store.database, 'event', {
      limit: 10,
      country: ['KZ'],
      q: 'Steppe Rail',
    });
    expect(items.map(({ slug }) => slug)).toEqual(['first-train-2019']);
  });

  test('keeps the history of a link whose citation is edited', async () => {
    await store.database.pool.query(`UPDATE links SET state = 'alive'`);
    await changedBy((given) => void Object.assign(work(given).citations[0] ?? {}, { title: 'Edited' }));
    const { rows } = await store.database.pool.query(
      `SELECT DISTINCT l.state FROM links l JOIN citations c ON c.link_id = l.id`,
    );
    expect(rows).toEqual([{ state: 'alive' }]);
  });
});
