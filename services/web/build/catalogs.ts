/** Brings the texts of one language, from all its `.po` files, as one module of compiled messages. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { parsePo } from 'pofile-ts';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:catalog/';
const SOURCE = path.resolve(import.meta.dirname, '../src');

/** The `.po` files of a language: one in each folder that has texts of its own. */
export function catalogFiles(language: string): string[] {
  return globSync(`**/${language}.po`, { cwd: SOURCE })
    .sort()
    .map((name) => path.join(SOURCE, name));
}

/** The messages of a file by their ids. */
export function readCatalog(file: string): Record<string, string> {
  const { items } = parsePo(readFileSync(file, 'utf8'));
  return Object.fromEntries(items.map(({ msgid, msgstr }) => [msgid, msgstr.join('')]));
}

/**
 * Resolves `virtual:catalog/en` and the like.
 * @throws Error if two files of a language have the same id, or one has a message without text.
 */
export function catalogs(): Plugin {
  return {
    name: 'footing-catalogs',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const messages = new Map<string, ReturnType<typeof compileMessage>>();
      for (const file of catalogFiles(id.slice(PREFIX.length + 1))) {
        this.addWatchFile(file);
        for (const [key, text] of Object.entries(readCatalog(file))) {
          if (messages.has(key)) throw new Error(`${file}: there is another ${key}`);
          if (text === '') throw new Error(`${file}: ${key} has no text`);
          messages.set(key, compileMessage(text));
        }
      }
      const sorted = [...messages].sort(([one], [other]) => (one < other ? -1 : 1));
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(sorted)))});`;
    },
  };
}
