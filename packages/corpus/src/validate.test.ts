/** The corpus that comes with Footing is whole. */
import { normaliseUrl } from '@footing/model';
import { describe, expect, test } from 'vitest';
import { readCorpus, validateCorpus } from './index.ts';

describe('the corpus', () => {
  test('holds together: references, dates, entities, citations', async () => {
    const { faults, counts } = await validateCorpus();
    expect(faults).toEqual([]);
    expect(counts.agreements).toBeGreaterThan(100);
    expect(counts.events).toBeGreaterThan(60);
    expect(counts.figures).toBeGreaterThan(100);
  });

  test('has every citation once, numbered without gaps, with a section of its work', async () => {
    for (const { citations, sections } of (await readCorpus()).works) {
      expect(citations.map(({ number }) => number)).toEqual(citations.map((_, index) => index + 1));
      const known = new Set(sections.map(({ slug }) => slug));
      for (const { section } of citations) expect(known).toContain(section);
    }
  });

  test('has an address that can be checked for every web source, and none for print', async () => {
    for (const { citations } of (await readCorpus()).works) {
      for (const { kind, url, title } of citations) {
        expect(title).not.toBe('');
        if (kind === 'print') expect(url).toBeNull();
        else expect(normaliseUrl(url ?? '')?.url).toBe(url);
      }
    }
  });

  test('has the 98 citations of its first work: 92 addresses, all different, and six books', async () => {
    const [work] = (await readCorpus()).works;
    expect(work?.citations).toHaveLength(98);
    expect(work?.sections).toHaveLength(5);
    const urls = work?.citations.flatMap(({ url }) => url ?? []) ?? [];
    expect(urls).toHaveLength(92);
    expect(new Set(urls).size).toBe(92);
    expect(
      work?.citations
        .filter(({ newsSource }) => newsSource !== null)
        .every(({ newsSource }) => (newsSource?.articleId ?? 0) > 0),
    ).toBe(true);
  });
});
