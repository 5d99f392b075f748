/** Filters of records at their edges: whose figure it is and to whom, and the first and last day of a range. */
import { readCorpus } from '@footing/corpus';
import type { RecordFilter, RecordKind } from '@footing/model';
import { loadCorpus } from '@footing/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { listParsedRecords } from './parsed-records.ts';

const FOLDER = new URL('../corpora/rails-2019', import.meta.url).pathname;

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  const corpus = await readCorpus(FOLDER);
  const work = corpus.works[0];
  const [train] = work?.events ?? [];
  const [wagons] = work?.figures ?? [];
  if (work === undefined || train === undefined || wagons === undefined) throw new Error('no such work');
  work.events.push(
    { ...train, slug: 'leap-day', date: '2020-02-29' },
    { ...train, slug: 'some-time-in-june', date: '2018-06' },
    { ...train, slug: 'summer', date: '2017-22' },
    { ...train, slug: 'until-2011', date: '../2011' },
    { ...train, slug: 'undated', date: null },
  );
  work.figures.push(
    {
      ...wagons,
      slug: 'back',
      parties: [
        { place: 'kazakhstan', role: 'subject' },
        { place: 'germany', role: 'counterpart' },
      ],
    },
    {
      ...wagons,
      slug: 'of-companies',
      parties: [
        { organisation: 'rhine-rail', role: 'subject' },
        { organisation: 'gauge-union', role: 'counterpart' },
      ],
    },
    {
      ...wagons,
      slug: 'at-a-port',
      parties: [
        { place: 'germany', role: 'participant' },
        { place: 'kazakhstan', role: 'participant' },
        { place: 'duisburg', role: 'subject' },
      ],
    },
  );
  await loadCorpus(store.database, corpus);
});

afterAll(() => store.drop());

async function slugs(kind: RecordKind, filter: RecordFilter): Promise<string[]> {
  const { items } = await listParsedRecords(store.database, kind, { limit: 100, ...filter });
  return items.map(({ slug }) => slug).sort();
}

describe('of figures', () => {
  test.each<[filter: RecordFilter, found: string[]]>([
    [{ subject: 'germany' }, ['wagons-2019']],
    [{ subject: 'kazakhstan' }, ['back']],
    [{ subject: 'rhine-rail' }, ['of-companies']],
    [{ subject: 'gauge-union' }, []],
    [{ subject: 'duisburg' }, ['at-a-port']],
    [{ counterpart: 'germany' }, ['back']],
    [{ counterpart: 'kazakhstan' }, ['wagons-2019']],
    [{ counterpart: 'gauge-union' }, ['of-companies']],
    [{ counterpart: 'rhine-rail' }, []],
    [{ counterpart: 'duisburg' }, []],
    [{ subject: 'germany', counterpart: 'kazakhstan' }, ['wagons-2019']],
    [{ subject: 'germany', counterpart: 'germany' }, []],
    [{ party: ['germany'] }, ['at-a-port', 'back', 'wagons-2019']],
  ])('%j finds %j: those with that party in that role', async (filter, found) => {
    expect(await slugs('figure', filter)).toEqual(found);
  });
});

describe('of events', () => {
  test.each<[filter: RecordFilter, found: string[]]>([
    [{ from: '2019-06-03', to: '2019-06-03' }, ['first-train-2019']],
    [{ from: '2019-06-04', to: '2019-12-31' }, []],
    [{ from: '2019-01-01', to: '2019-06-02' }, []],
    [{ from: '2019', to: '2019' }, ['first-train-2019']],
    [{ from: '2019-06', to: '2019-06' }, ['first-train-2019']],
    [{ from: '2019-01', to: '2019-05' }, []],
    [{ from: '2020-02', to: '2020-02' }, ['leap-day']],
    [{ from: '2020-02-29' }, ['leap-day']],
    [{ from: '2020-03' }, []],
    [{ to: '2011-12-31' }, ['until-2011']],
    [{ from: '2011-12-31', to: '2012' }, ['until-2011']],
    [{ from: '2012', to: '2012' }, []],
  ])('%j finds %j: the first and the last day are of the range', async (filter, found) => {
    expect(await slugs('event', filter)).toEqual(found);
  });

  test.each<[filter: RecordFilter, found: string[]]>([
    [{ from: '2018-06-30', to: '2018-12-31' }, ['some-time-in-june']],
    [{ from: '2018-01-01', to: '2018-06-01' }, ['some-time-in-june']],
    [{ from: '2018-07', to: '2018-12' }, []],
    [{ from: '2018-01', to: '2018-05' }, []],
    [{ from: '2017-08-31', to: '2017-12' }, ['summer']],
    [{ from: '2017-09', to: '2017-12' }, []],
  ])('%j finds %j: one day in common is enough', async (filter, found) => {
    expect(await slugs('event', filter)).toEqual(found);
  });

  test.each<[filter: RecordFilter]>([[{ from: '1000' }], [{ to: '9999' }], [{ from: '1000', to: '9999' }]])(
    '%j does not find what has no date',
    async (filter) => {
      expect(await slugs('event', {})).toContain('undated');
      expect(await slugs('event', filter)).not.toContain('undated');
    },
  );
});
