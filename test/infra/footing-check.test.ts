/** The script by which CI runs Footing from a checkout. */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const SCRIPT = 'infra/ci/footing-check';
const PROGRAM = 'services/cli/footing';
const run = promisify(execFile);

let folder: string;

/** A checkout in which nothing is installed, and an `npx` before all others that puts a `node` there. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footing-ci-'));
  for (const file of [SCRIPT, PROGRAM]) await cp(path.join(CHECKOUT, file), path.join(folder, file));
  await mkdir(path.join(folder, 'path'));
  await program('node', 'echo "$@"; case $* in *--version) ;; *) exit "$CODE" ;; esac');
  await program(
    'path/npx',
    'echo "$PWD $CI $*" >> installs; echo installed; mkdir -p node_modules/.bin; cp node node_modules/.bin',
  );
});

afterEach(() => rm(folder, { recursive: true }));

async function program(name: string, text: string): Promise<void> {
  await writeFile(path.join(folder, name), `#!/bin/sh\n${text}\n`);
  await chmod(path.join(folder, name), 0o755);
}

function check(args: string[], code = 0) {
  const env = { PATH: `${path.join(folder, 'path')}:${process.env['PATH']}`, CODE: String(code) };
  return run(path.join(folder, SCRIPT), args, { env, cwd: tmpdir() });
}

test('installs what the lockfile says the first time, and only then, apart from the report', async () => {
  for (const _time of [1, 2]) {
    const { stdout } = await check(['a b.md', '--format=json']);
    expect(stdout).toMatch(
      /^\S+ --import \S+ \S+\/services\/cli\/src\/main\.ts check a b\.md --format=json\n$/,
    );
  }
  const installs = (await readFile(path.join(folder, 'installs'), 'utf8')).trim().split('\n');
  expect(installs).toEqual([
    `${folder} true -y pnpm@12 install --frozen-lockfile --no-optional --filter footing --filter @footing/cli...`,
  ]);
});

test('does not check with what could not be installed', async () => {
  await program('path/npx', 'exit 7');
  await expect(check(['a.md'])).rejects.toMatchObject({ code: 7, stdout: '' });
});

test.each([
  [1, 1],
  [2, 2],
  [130, 130],
])('ends with the exit code of the check (%d)', async (code, ended) => {
  await expect(check(['a.md'], code)).rejects.toMatchObject({ code: ended });
});

test('does not fail for a rate limit, and says so', async () => {
  expect((await check(['a.md'], 3)).stderr).toContain('A rate limit kept links from being checked');
});
