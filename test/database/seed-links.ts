/** Fills a test database with links. */
import type { WorkInput } from '@footing/model';
import { type Database, loadCorpus } from '@footing/store';

/**
 * Loads a work that cites the given URLs, numbered from 1, all in one section. `otherReadings` are those of a URL that
 * is in doubt.
 */
export async function seedLinks(
  database: Database,
  urls: readonly string[],
  slug = 'a-work',
  otherReadings: Readonly<Record<string, string[]>> = {},
): Promise<void> {
  const work: WorkInput = {
    slug,
    title: 'A work',
    year: 2024,
    csl: { id: slug, type: 'book', title: 'A work' },
    sections: [{ slug: 'a-section', title: 'A section' }],
    citations: urls.map((url, index) => ({
      number: index + 1,
      kind: 'web',
      title: `Source ${index + 1}`,
      csl: { id: `${slug}-${index + 1}`, type: 'webpage', title: `Source ${index + 1}`, URL: url },
      pinpoint: null,
      section: 'a-section',
      newsSource: null,
      printed: {},
      confidence: 1,
      reviewNotes: [],
      url,
      otherReadings: otherReadings[url] ?? [],
    })),
    agreements: [],
    events: [],
    figures: [],
  };
  await loadCorpus(database, { vocabularies: {}, places: [], organisations: [], works: [work] });
}
