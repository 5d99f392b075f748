import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFolderAt } from './data-folder.ts';
import { tryLock } from './file-lock.ts';
import { makeDataFolder } from './private-folder.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'footing-test-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('a folder is of Footing alone while its locks are held', async () => {
  const folder = dataFolderAt(root);
  const locks = [folder.supervisorLock, folder.changeLock, folder.userLock];
  const held = await Promise.all(locks.map((file) => tryLock(file, 'exclusive')));
  expect(held).not.toContain(undefined);
  expect(await makeDataFolder(folder)).toBe(true);
  for (const lock of held) lock?.release();
});

test('a folder that holds something else is not', async () => {
  await writeFile(path.join(root, 'letter.txt'), '');
  expect(await makeDataFolder(dataFolderAt(root))).toBe(false);
});
