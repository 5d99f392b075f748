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

  test('RIS has one line a tag, however long, and whole ids', () => {
    const title = 'A title with many words '.repeat(20).trim();
    const URL = `https://example.org/${'a-long-path/'.repeat(30)}`;
    const id = 'belarusian-chinese-partnership-2024-117';
    const lines = formatReferences(
      [{ id, type: 'webpage', title, URL } as { id: string; type: string }],
      'ris',
    )
      .trimEnd()
      .split('\n');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line) || line === 'ER  -')).toBe(true);
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines).toContain(`UR  - ${URL}`);
    expect(lines).toContain(`ID  - ${id}`);
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  -');
  });

  test('RIS keeps a line break in a title from beginning another tag', () => {
    const ris = formatReferences(
      [
        { id: 'x', type: 'webpage', title: 'One\nUR  - https://evil.example' } as {
          id: string;
          type: string;
        },
      ],
      'ris',
    );
    expect(ris).toContain('TI  - One UR - https://evil.example');
  });
});
