import { expect, test } from 'vitest';
import { referenceText } from './reference-text.ts';

test('a book is told by author, title, publisher, year and ISBN', () => {
  expect(
    referenceText({
      id: 'book',
      type: 'book',
      title: 'A book',
      author: [{ family: 'Zalesskij', given: 'Boris' }, { family: 'An Institute' }],
      publisher: 'A house',
      issued: { 'date-parts': [[2024]] },
      ISBN: '978-620-8-36973-6',
    }),
  ).toBe('Zalesskij, Boris; An Institute. A book. A house, 2024. ISBN 978-620-8-36973-6.');
});

test('a page is told by title, where it appeared, year and an address that nothing is put behind', () => {
  expect(
    referenceText({
      id: 'page',
      type: 'article-newspaper',
      title: 'They agreed.',
      'container-title': 'BelTA',
      issued: { 'date-parts': [[2023]] },
      URL: 'https://example.org/a/',
    }),
  ).toBe('They agreed. BelTA. 2023. https://example.org/a/');
});
