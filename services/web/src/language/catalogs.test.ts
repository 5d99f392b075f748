/** The texts of the dashboard: whole in each language, used, and filled with the same values. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { catalogFiles, readCatalog } from '../../build/catalogs.ts';

const SOURCE = path.resolve(import.meta.dirname, '..');

function textsOf(language: string): Record<string, string> {
  return Object.assign({}, ...catalogFiles(language).map(readCatalog));
}

const ENGLISH = textsOf('en');
const RUSSIAN = textsOf('ru');
const PROGRAM = globSync('**/*.{ts,tsx}', { cwd: SOURCE })
  .filter((name) => !name.includes('.test.'))
  .map((name) => readFileSync(path.join(SOURCE, name), 'utf8'))
  .join('\n');

/** The names of what a text is filled with, in whichever of its forms. */
function valuesOf(text: string): string[] {
  const names = new Set<string>();
  // A compiled text is a list of texts and of values: the name of each, its kind, and its forms, which are such lists.
  const visit = (parts: unknown): void => {
    if (!Array.isArray(parts)) return;
    for (const part of parts.filter(Array.isArray)) {
      const [name, _kind, forms] = part;
      names.add(String(name));
      if (typeof forms === 'object' && forms !== null) Object.values(forms).forEach(visit);
    }
  };
  visit(compileMessage(text));
  return [...names].sort();
}

test('both languages have the same texts', () => {
  expect(Object.keys(RUSSIAN).sort()).toEqual(Object.keys(ENGLISH).sort());
});

test('a text is filled with the same values in both languages', () => {
  // A word may have forms by its number in one language and none in another.
  const without = (text: string): string =>
    valuesOf(text)
      .filter((name) => name !== 'count')
      .join();
  const differing = Object.entries(ENGLISH).filter(
    ([id, text]) => without(text) !== without(RUSSIAN[id] ?? ''),
  );
  expect(differing).toEqual([]);
});

test('each text that the program names is there', () => {
  const named = [...PROGRAM.matchAll(/(?:\bt\(\s*|\bid=(?:\{[^}]*)?|menu: )'([\w.-]+)'|\bid="([\w.-]+)"/g)]
    .map(([, one, other]) => one ?? other ?? '')
    .filter((id) => id.includes('.'));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((id) => !(id in ENGLISH))).toEqual([]);
});

test('each text is used, by its whole name or by the beginning that a program completes', () => {
  const beginnings = [...PROGRAM.matchAll(/[`']([a-z]+(?:\.\w+)*\.?)(?:\$\{|')/gi)].map(
    ([, start = '']) => start,
  );
  const unused = Object.keys(ENGLISH).filter(
    (id) => !PROGRAM.includes(id) && !beginnings.some((start) => start.includes('.') && id.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
