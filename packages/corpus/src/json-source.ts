/** A JSON file as text, and where in it a value stands. */
import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { JsonPath } from './fault.ts';

/** A line and a column of a text, from 1. */
export interface TextPosition {
  line: number;
  column: number;
}

/** Why a text is not JSON, and where it ceases to be. */
export interface SyntaxFault extends TextPosition {
  message: string;
}

/** The text of a JSON file. */
export class JsonSource {
  readonly name: string;
  readonly #text: string;
  #document: DocumentNode | undefined;

  /** `name` is the path of the file, relative to the corpus. */
  constructor(name: string, text: string) {
    this.name = name;
    // Some editors put a byte order mark first, which a reader of JSON may ignore (RFC 8259, 8.1).
    this.#text = text.replace(/^\uFEFF/, '');
  }

  /** The value of the text, or why it is not JSON. */
  read(): { value: unknown } | { fault: SyntaxFault } {
    try {
      return { value: JSON.parse(this.#text) };
    } catch (error) {
      // `JSON.parse` does not say in which line it fails; the slower parser does.
      return { fault: this.#syntaxFault() ?? { line: 1, column: 1, message: String(error) } };
    }
  }

  /** Where the value of a path stands, or the nearest value around it if the text has none there. */
  positionOf(path: JsonPath): TextPosition {
    this.#document ??= parse(this.#text, { mode: 'json' });
    let node: ValueNode = this.#document.body;
    for (const key of path) {
      const inner = child(node, key);
      if (inner === undefined) break;
      node = inner;
    }
    const { line, column } = node.loc.start;
    return { line, column };
  }

  #syntaxFault(): SyntaxFault | undefined {
    try {
      parse(this.#text, { mode: 'json' });
      return undefined;
    } catch (error) {
      // What is nested too deeply is too deep for the slower parser.
      if (error instanceof RangeError) return undefined;
      if (!(error instanceof Error && 'line' in error && 'column' in error)) throw error;
      const message = error.message.replace(/\s*\(\d+:\d+\)$/, '').replace(/\.$/, '');
      return { line: Number(error.line), column: Number(error.column), message };
    }
  }
}

function child(node: ValueNode, key: string | number): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.findLast(({ name }) => (name.type === 'String' ? name.value : name.name) === key)
    ?.value;
}
