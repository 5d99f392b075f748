/** Shows files of the checkout in documents. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const BLOCK = /(<!-- file (\S+) -->\n)[\s\S]*?(<!-- \/file -->)/g;

/** A page in which each block `<!-- file PATH -->` shows the file of that path, relative to the checkout. */
export async function withFiles(checkout: string, page: string): Promise<string> {
  const names = [...page.matchAll(BLOCK)].map(([, , name = '']) => name);
  const contents = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(checkout, name), 'utf8')] as const),
    ),
  );
  return page.replace(
    BLOCK,
    (_all, before: string, name: string, after: string) =>
      `${before}\`\`\`${path.extname(name).slice(1)}\n${contents.get(name)}\`\`\`\n${after}`,
  );
}
