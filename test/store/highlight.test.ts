/** Highlights from the database: stored text comes escaped, and only what matches is marked. */
import { readCorpus } from '@footing/corpus';
import { loadCorpus, searchAll } from '@footing/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { listParsedRecords } from './parsed-records.ts';

const FOLDER = new URL('../corpora/rails-2019', import.meta.url).pathname;
const TITLE = 'Trains of "A & B", 2 < 3';
const SUMMARY =
  'The weekly train runs &lt;daily&gt; in summer> and <img src=x onerror="alert(1)" in winter <b>\uE000snow\uE001</b>.';

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
  const corpus = await readCorpus(FOLDER);
  Object.assign(corpus.works[0]?.agreements[0] ?? {}, { title: TITLE, summary: SUMMARY });
  Object.assign(corpus.organisations[0] ?? {}, { name: 'Rhine < Rail & Sons' });
  await loadCorpus(store.database, corpus);
});

afterAll(() => store.drop());

describe('the highlight of stored text with marks of HTML', () => {
  test.each([
    ['weekly', 'The <mark>weekly</mark> train runs &amp;lt;daily&amp;gt; in summer&gt;'],
    ['running', 'The weekly train <mark>runs</mark> &amp;lt;daily&amp;gt;'],
    ['summer', 'in <mark>summer</mark>&gt; and &lt;img src=x onerror="alert(1)" in winter'],
  ])('is escaped in a list of records, and marks %s alone', async (q, passage) => {
    const { items } = await listParsedRecords(store.database, 'agreement', {
      q,
      limit: 10,
      type: ['charter'],
    });
    const [highlight = ''] = items.map((item) => item.highlight);
    expect(highlight).toContain(passage);
    expect(highlight?.match(/<[^>]*>/g)).toEqual(['<mark>', '</mark>']);
    expect(highlight).toContain('of "A &amp; B", 2 &lt; 3');
  });

  test('has what looks like a tag, which ts_headline alone would leave out', async () => {
    const { items } = await listParsedRecords(store.database, 'agreement', {
      q: 'winter',
      limit: 10,
      type: ['charter'],
    });
    expect(items[0]?.highlight).toContain('<mark>winter</mark> &lt;b&gt;\uE000snow\uE001');
  });

  test('is escaped in the search, of records and of names', async () => {
    const { items } = await searchAll(store.database, { q: 'rhine', limit: 10 });
    expect(items.find(({ slug }) => slug === 'rhine-rail')?.highlight).toBe(
      '<mark>Rhine</mark> &lt; Rail &amp; Sons',
    );
    const found = await searchAll(store.database, { q: 'weekly', limit: 10 });
    const highlights = found.items.map(({ highlight }) => highlight);
    expect(highlights.length).toBeGreaterThan(1);
    for (const highlight of highlights)
      expect(highlight.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
  });

  test('is not there where nothing is looked for', async () => {
    const { items } = await listParsedRecords(store.database, 'agreement', { limit: 10 });
    expect(items.map((item) => 'highlight' in item && item.highlight !== null)).toEqual([false, false]);
  });
});
