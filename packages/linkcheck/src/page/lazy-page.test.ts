/** A page whose fingerprint is computed when it is asked for. */
import { expect, test } from 'vitest';
import { LazyPage } from './lazy-page.ts';
import { simhash } from './simhash.ts';

const FIELDS = {
  title: 'Title',
  heading: null,
  subheadings: [],
  textLength: 5,
  mainLength: 5,
  excerpt: 'words',
  hasPasswordField: false,
  hasUnseen: false,
  hasBotWall: false,
  hasParking: false,
};

test('has the fields it is given, and the fingerprint of its text each time', () => {
  const page = new LazyPage('some words of a page', FIELDS);
  expect({ ...page }).toEqual(FIELDS);
  expect(page.fingerprint()).toBe(simhash('some words of a page'));
  expect(page.fingerprint()).toBe(simhash('some words of a page'));
});

test('has an empty fingerprint without words', () => {
  const page = new LazyPage('', FIELDS);
  expect([page.fingerprint(), page.fingerprint()]).toEqual(['', '']);
});
