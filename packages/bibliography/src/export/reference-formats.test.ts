import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { formatReferences, type ReferenceFormat } from './reference-formats.ts';

const items = [
  {
    id: 'work-1',
    type: 'book',
    title: 'Harbours & rivers',
    author: [{ family: 'Doe', given: 'Jane' }],
    publisher: 'Example Press',
    issued: { 'date-parts': [[2021]] },
  },
  {
    id: 'work-2',
    type: 'article-newspaper',
    title: 'Trade "doubled" in 100% of {cases}',
    author: [{ family: 'Roe', given: 'R.' }],
    'container-title': 'BelTA',
    issued: { 'date-parts': [[2022]] },
    URL: 'https://example.org/a_b-1/',
  },
];

describe('formatReferences', () => {
  test.each<ReferenceFormat>(['bibtex', 'ris'])(
    'what it writes as %s reads back as the same references',
    (format) => {
      const back = new Cite(formatReferences(items, format)).data;
      expect(back).toHaveLength(items.length);
      for (const [index, item] of items.entries()) {
        const { id, title, author, issued } = item;
        expect(back[index]).toMatchObject({ id, title, author, issued });
        if (item.URL !== undefined) expect(back[index]).toMatchObject({ URL: item.URL });
      }
    },
  );
});
