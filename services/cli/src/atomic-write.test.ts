/** A file is, under its name, whole or as it was before, and nothing unfinished stays beside it. */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from './atomic-write.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footing-write-'));
  file = path.join(folder, 'report.json');
});

afterEach(() => rm(folder, { recursive: true }));

describe('writeWhole', () => {
  test('writes a new file, and another text over an old one, longer or shorter', async () => {
    for (const text of ['one', 'a longer text', 'è', '']) {
      await writeWhole(file, text);
      expect(await readFile(file, 'utf8')).toBe(text);
      expect(await readdir(folder)).toEqual(['report.json']);
    }
  });

  test('shows a reader the old text or the new, and never a part', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(4_000_000));
    await writeWhole(file, texts[0] ?? '');
    let done = false;
    const seen = new Set<string>();
    const reader = (async () => {
      while (!done) {
        const text = await readFile(file, 'utf8');
        seen.add(`${text.length} ${new Set(text).size}`);
      }
    })();
    for (let round = 0; round < 6; round += 1) await writeWhole(file, texts[round % 2] ?? '');
    done = true;
    await reader;
    expect([...seen]).toEqual(['4000000 1']);
  });

  test.each([
    ['the folder is not there', async () => path.join(folder, 'nowhere', 'report.json'), 'ENOENT'],
    [
      'a folder has the name',
      async () => {
        await mkdir(file);
        return file;
      },
      'EISDIR',
    ],
  ])('says so when %s, and leaves everything as it was', async (_what, target, code) => {
    const name = await target();
    const before = await readdir(folder);
    await expect(writeWhole(name, 'text')).rejects.toMatchObject({
      code: 'file_unwritable',
      message: `${name} cannot be written (${code}).`,
      hint: 'Name a file in a folder you may write.',
    });
    expect(await readdir(folder)).toEqual(before);
  });
});
