/** The hook of pre-commit: its definition is one, and what it runs checks the files that it is given. */
import { access, constants, readFile } from 'node:fs/promises';
import path from 'node:path';
import Type from '@footing/typebox';
import { Errors } from '@footing/typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKOUT, type Ended, makeProject, type Project } from './project.ts';

/** What pre-commit's documentation ("Creating new hooks") asks of a definition, as far as ours has it. */
const DEFINITION = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z-]+$' }),
    name: Type.String({ minLength: 1 }),
    description: Type.String({ minLength: 1 }),
    entry: Type.String({ minLength: 1 }),
    // Runs a file of the repository that defines the hook, and installs nothing itself.
    language: Type.Literal('script'),
    files: Type.String(),
    args: Type.Array(Type.String()),
    require_serial: Type.Boolean(),
  },
  { additionalProperties: false },
);

const definitions: { entry: string; args: string[]; files: string }[] = parse(
  await readFile(path.join(CHECKOUT, '.pre-commit-hooks.yaml'), 'utf8'),
);

test('the definition is one hook, by the documentation of pre-commit, and what it runs is a program', async () => {
  expect([...Errors(Type.Array(DEFINITION, { minItems: 1, maxItems: 1 }), definitions)]).toEqual([]);
  for (const { entry } of definitions) await access(path.join(CHECKOUT, entry), constants.X_OK);
});

test.each([
  ['docs/a.md', true],
  ['a.markdown', true],
  ['a.mdx', true],
  ['a.html', true],
  ['a.htm', true],
  ['a.xhtml', true],
  ['a.txt', true],
  ['a.bib', true],
  ['a.json', false],
  ['md', false],
  ['a.md.ts', false],
])('%s is given to the hook: %s', (file, isGiven) => {
  const [{ files } = { files: '$^' }] = definitions;
  expect(new RegExp(files).test(file)).toBe(isGiven);
});

describe('the hook', { timeout: 60_000 }, () => {
  let project: Project;

  beforeAll(async () => {
    project = await makeProject();
    await project.write('good.md', project.at('/ok'));
    await project.write('bad.md', `${project.at('/ok')}\n${project.at('/gone')}\n`);
    await project.write('-dash.md', project.at('/ok'));
  });
  afterAll(() => project.remove());

  /** Runs the hook as pre-commit does: the entry from its own repository, in the one that is committed to. */
  function commit(files: string[], args?: string[]): Promise<Ended> {
    const [definition = { entry: '', args: [] }] = definitions;
    return project.run(path.join(CHECKOUT, definition.entry), [...(args ?? definition.args), ...files]);
  }

  test('passes where the links of the files answer', async () => {
    expect((await commit(['good.md', '-dash.md'])).code).toBe(0);
  });

  test('fails where one is broken, and says where it stands', async () => {
    const { code, stdout } = await commit(['good.md', 'bad.md']);
    expect(code).toBe(1);
    expect(stdout).toContain('bad.md:2');
  });

  test("takes options of one's own", async () => {
    expect((await commit(['bad.md'], ['--exclude', 'gone$', '--'])).code).toBe(0);
  });

  test('fails where a file cannot be read', async () => {
    expect((await commit(['nothing.md'])).code).toBe(2);
  });
});
