/** The import of a large bibliography costs as much for each citation as that of a small one. */
import { importBibliography } from '@footing/bibliography';
import { describe, expect, test } from 'vitest';
import { BOOK_KINDS, type BookKind, madeBibliography } from '../bench/made-bibliography.ts';

/** CPU milliseconds for each citation of a made book. */
function cost(kind: BookKind, citations: number): number {
  const text = madeBibliography(citations, kind);
  const before = process.cpuUsage();
  expect(importBibliography(text).citations).toHaveLength(citations);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / citations;
}

describe('the import of 12,000 citations', () => {
  test.each(BOOK_KINDS)('takes no more time for each than that of 1,000: %s', (kind) => {
    cost(kind, 200);
    // What grows with the square of the citations takes twelve times as long for each.
    expect(cost(kind, 12_000)).toBeLessThan(3 * cost(kind, 1_000));
  });
});

describe('is linear too', () => {
  test.each([
    ['notes that stand in one paragraph', (n: number) => `[^${n}]: Doe, A. Tar ${n}. - 2019.`, ''],
    ['sections of one name', (n: number) => `## Notes\n\n[^${n}]: Doe, A. Tar ${n}. - 2019.\n`, '\n'],
  ])('the import of %s', (_of, printed, between) => {
    const text = (notes: number): string =>
      Array.from({ length: notes }, (_, index) => printed(index + 1)).join(`\n${between}`);
    const seconds = (notes: number): number => {
      const before = process.cpuUsage();
      expect(importBibliography(text(notes)).citations).toHaveLength(notes);
      return process.cpuUsage(before).user / 1e6 / notes;
    };
    seconds(200);
    expect(seconds(60_000)).toBeLessThan(3 * seconds(2_000));
  });
});
