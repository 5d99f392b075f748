/** Works of any number of citations are loaded, at a cost for each that does not grow. */
import { listChanges } from '@footing/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedLinks } from '../database/seed-links.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const FEW = 6_000;
const MANY = 24_000;
/** How much more a citation of the larger work may take; a cost that grew with the number would take four times as much. */
const MAX_RATIO = 2.5;

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
});

afterAll(() => store.drop());

/** Loads a work of so many citations. Returns the milliseconds for each. */
async function load(count: number): Promise<number> {
  const urls = Array.from(
    { length: count },
    (_, index) => `https://host-${index % 500}.example.org/${count}/${index}`,
  );
  const began = performance.now();
  await seedLinks(store.database, urls, `work-of-${count}`);
  return (performance.now() - began) / count;
}

test(`a work of ${MANY} citations is loaded, and logged, for little more a citation than one of ${FEW}`, async () => {
  const few = await load(FEW);
  const many = await load(MANY);
  expect(many / few).toBeLessThan(MAX_RATIO);
  const { rows } = await store.database.pool.query('SELECT count(*)::integer AS links FROM links');
  expect(rows).toEqual([{ links: FEW + MANY }]);
  const { items } = await listChanges(store.database, { limit: 1_000_000, type: ['citation.created'] });
  expect(items).toHaveLength(FEW + MANY);
}, 120_000);
