/** Every installed package has a licence that what is served may rest on. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const INSTALLED = ['*', '@*/*'].map((name) => `node_modules/.pnpm/*/node_modules/${name}/package.json`);

/** Licences (SPDX) of which any may be used. MPL-2.0 binds changes of its own files alone, and none is made. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]);

/** Whether an SPDX expression allows one of these licences; of `A AND B` each must be allowed. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
}

test('no installed package has a licence that is not allowed, or none', () => {
  const manifests = globSync(INSTALLED, { cwd: CHECKOUT }).map(
    (file): Manifest => JSON.parse(readFileSync(path.join(CHECKOUT, file), 'utf8')),
  );
  const named = manifests.filter(({ name, version }) => name !== undefined && version !== undefined);
  expect(named.length).toBeGreaterThan(100);
  const refused = named.flatMap(({ name, version, license }) => {
    const expression = typeof license === 'string' ? license : (license?.type ?? 'none');
    return isAllowed(expression) ? [] : [`${name}@${version}: ${expression}`];
  });
  expect([...new Set(refused)]).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND AGPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['CPAL-1.0', false],
  ['none', false],
])('%s is allowed: %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});
