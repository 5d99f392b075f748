/** Reads single files of a corpus and collects what is wrong with them. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { type Fault, type Finding, type JsonPath, toPointer } from './fault.ts';
import { withCurrentNames } from './former-names.ts';
import { JsonSource } from './json-source.ts';
import type { UnreadNames } from './known-names.ts';
import { shapeFaults } from './shape-faults.ts';
import { findUnstorable, isTooDeep } from './storable.ts';

/** What the entries of a list are. */
export interface EntryKind<T extends object> {
  shape: ValidateFunction<T>;
  /** The key whose value names an entry. */
  key: string;
  /** An entry in words, by its name. */
  label: (name: string) => string;
}

/** The entries of a list that have their shape, and the names of those that have not. */
export interface ReadList<T> {
  entries: T[];
  unread: UnreadNames;
}

/** Where an entry was read. */
interface Origin {
  source: JsonSource;
  path: JsonPath;
}

/** Maximum size of a file. A work with 50,000 citations has less. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

const NOTHING: ReadList<never> = { entries: [], unread: new Set() };
const UNREADABLE: ReadList<never> = { entries: [], unread: 'any' };

/** Reads files of one corpus. A faulty file or entry is left out, and its faults are kept. */
export class FileReader {
  readonly #faults: Fault[] = [];
  readonly #files: string[] = [];
  readonly #folder: string;
  readonly #origins = new WeakMap<object, Origin>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All faults so far, in the order of files read and of lines. Files are read before those that refer to them. */
  get faults(): Fault[] {
    const rank = new Map([...new Set(this.#files)].map((file, index) => [file, index]));
    return this.#faults.toSorted(
      (one, other) =>
        (rank.get(one.file) ?? -1) - (rank.get(other.file) ?? -1) ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0),
    );
  }

  /** A file that is one object; undefined if it cannot be used. */
  async object<T extends object>(
    name: string,
    shape: ValidateFunction<T>,
    missing?: T,
  ): Promise<T | undefined> {
    const read = await this.#read(name);
    if (read === 'missing' && missing !== undefined) return missing;
    if (read === 'missing') this.faultOfFile(name, 'it is missing');
    if (read === 'missing' || read === undefined) return undefined;
    const { source, value } = read;
    if (shape(value)) {
      this.#origins.set(value, { source, path: [] });
      return value;
    }
    this.#addShapeFaults(source, [], shape, null);
    return undefined;
  }

  /** The entries of a file that is a list. The file may be missing. */
  async list<T extends object>(name: string, kind: EntryKind<T>): Promise<ReadList<T>> {
    const read = await this.#read(name);
    if (read === 'missing') return NOTHING;
    if (read === undefined) return UNREADABLE;
    const { source, value } = read;
    if (Array.isArray(value)) return this.#entries(source, [], value, kind);
    this.#add(source, [], null, 'it is not a list');
    return UNREADABLE;
  }

  /** The entries of a list within an object that was read before. */
  innerList<T extends object>(
    object: object | undefined,
    key: string,
    values: readonly unknown[] | undefined,
    kind: EntryKind<T>,
  ): ReadList<T> {
    if (object === undefined || values === undefined) return UNREADABLE;
    const { source, path: place } = this.#originOf(object);
    return this.#entries(source, [...place, key], values, kind);
  }

  /** Adds a fault of a file as a whole. */
  faultOfFile(file: string, message: string): void {
    this.#faults.push({ file, pointer: '', line: null, column: null, record: null, message });
  }

  /** Adds what a rule found. */
  addFinding({ entry, path: inner, record, message }: Finding): void {
    const { source, path: place } = this.#originOf(entry);
    this.#add(source, [...place, ...inner], record, message);
  }

  #originOf(entry: object): Origin {
    const origin = this.#origins.get(entry);
    if (origin === undefined) throw new Error('a finding is about an entry that this reader has not read');
    return origin;
  }

  async #read(name: string): Promise<{ source: JsonSource; value: unknown } | 'missing' | undefined> {
    this.#files.push(name);
    let content: { text: string } | { fault: string };
    try {
      content = await readText(path.join(this.#folder, name));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // What is wrong is told with all other faults.
      if (code === 'ENOENT') return 'missing';
      this.faultOfFile(name, `it cannot be read (${code})`);
      return undefined;
    }
    if ('fault' in content) {
      this.faultOfFile(name, content.fault);
      return undefined;
    }
    const source = new JsonSource(name, content.text);
    const read = source.read();
    if ('value' in read) return this.#storable(source, read.value);
    const { line, column, message } = read.fault;
    this.#faults.push({
      file: name,
      pointer: '',
      line,
      column,
      record: null,
      message: `it is not JSON: ${message}`,
    });
    return undefined;
  }

  /** A value with its faults in what can be stored noted; undefined if it is nested too deeply to be looked through. */
  #storable(source: JsonSource, read: unknown): { source: JsonSource; value: unknown } | undefined {
    if (isTooDeep(read)) {
      this.faultOfFile(source.name, 'its lists and objects are nested too deeply');
      return undefined;
    }
    const value = withCurrentNames(read);
    for (const { path: inner, message } of findUnstorable(value)) this.#add(source, inner, null, message);
    return { source, value };
  }

  #entries<T extends object>(
    source: JsonSource,
    place: JsonPath,
    values: readonly unknown[],
    { shape, key, label }: EntryKind<T>,
  ): ReadList<T> {
    const entries: T[] = [];
    const unread = new Set<string>();
    let isNamed = true;
    values.forEach((value, index) => {
      const at = [...place, index];
      if (shape(value)) {
        this.#origins.set(value, { source, path: at });
        entries.push(value);
        return;
      }
      const name = nameOf(value, key);
      if (name === undefined) isNamed = false;
      else unread.add(name);
      this.#addShapeFaults(source, at, shape, name === undefined ? null : label(name));
    });
    return { entries, unread: isNamed ? unread : 'any' };
  }

  #addShapeFaults(source: JsonSource, place: JsonPath, shape: ValidateFunction, record: string | null): void {
    for (const { path: inner, message } of shapeFaults(shape))
      this.#add(source, [...place, ...inner], record, message);
  }

  #add(source: JsonSource, place: JsonPath, record: string | null, message: string): void {
    const { line, column } = source.positionOf(place);
    this.#faults.push({ file: source.name, pointer: toPointer(place), line, column, record, message });
  }
}

/** The text of a file, or why it is not read. Rejects where the file system refuses it, as it does a folder. */
async function readText(file: string): Promise<{ text: string } | { fault: string }> {
  const status = await stat(file);
  // A device or a pipe may give text without end, or none and no end either.
  if (!status.isFile() && !status.isDirectory()) return { fault: 'it is no file' };
  if (status.size > MAX_FILE_BYTES) return { fault: `it has more than ${MAX_FILE_BYTES} bytes` };
  return { text: await readFile(file, 'utf8') };
}

function nameOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const name: unknown = (value as Record<string, unknown>)[key];
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
}
