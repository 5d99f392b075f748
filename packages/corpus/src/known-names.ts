/** Which names a corpus has, as far as its files can be read. */

/** Names of entries that do not have their shape; `any` if they cannot be told. */
export type UnreadNames = ReadonlySet<string> | 'any';

/**
 * The names of a list's entries. A name is known, too, if it is that of an entry that does not have its shape, so that
 * one fault does not lead to a second at each reference to the entry.
 */
export class KnownNames {
  readonly names: ReadonlySet<string>;
  readonly #unread: UnreadNames;

  constructor(names: Iterable<string>, unread: UnreadNames) {
    this.names = new Set(names);
    this.#unread = unread;
  }

  has(name: string): boolean {
    return this.names.has(name) || this.#unread === 'any' || this.#unread.has(name);
  }
}
