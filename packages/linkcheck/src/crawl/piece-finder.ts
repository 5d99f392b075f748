/** Finds many strings in one text at once, in time that does not grow with their number times the text (Aho-Corasick). */

/** No node, no string. */
const NONE = -1;

/**
 * A trie of the strings, in which each node knows the node of its longest proper suffix. Its size is that of the strings
 * together. A step over the text costs at most the number of different characters, and of different lengths of strings.
 */
export class PieceFinder {
  readonly #pieces: readonly string[];
  readonly #codes: Uint16Array;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;
  /** Node of the longest proper suffix. */
  readonly #suffix: Int32Array;
  /** Number of the string that ends at a node. */
  readonly #ending: Int32Array;
  /** The nearest node on the way of suffixes at which a string ends. */
  readonly #endingSuffix: Int32Array;
  #size = 1;

  /** Takes different strings, none of them empty. */
  constructor(pieces: readonly string[]) {
    const nodes = pieces.reduce((sum, { length }) => sum + length, 1);
    this.#pieces = pieces;
    this.#codes = new Uint16Array(nodes);
    this.#firstChild = new Int32Array(nodes).fill(NONE);
    this.#nextSibling = new Int32Array(nodes).fill(NONE);
    this.#suffix = new Int32Array(nodes);
    this.#ending = new Int32Array(nodes).fill(NONE);
    this.#endingSuffix = new Int32Array(nodes).fill(NONE);
    this.#addPieces();
    this.#linkSuffixes();
  }

  /** Calls `onStep` with each offset after a character, and `onFound` with each string that ends there, by its number. */
  scan(text: string, onStep: (end: number) => void, onFound: (piece: number, end: number) => void): void {
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      node = this.#follow(node, text.charCodeAt(at));
      onStep(at + 1);
      for (
        let ending = this.#nearestEnding(node);
        ending !== NONE;
        ending = this.#endingSuffix[ending] as number
      )
        onFound(this.#ending[ending] as number, at + 1);
    }
  }

  #addPieces(): void {
    for (const [number, piece] of this.#pieces.entries()) {
      let node = 0;
      for (let at = 0; at < piece.length; at += 1) {
        const code = piece.charCodeAt(at);
        const known = this.#child(node, code);
        node = known === NONE ? this.#addChild(node, code) : known;
      }
      this.#ending[node] = number;
    }
  }

  #addChild(parent: number, code: number): number {
    const child = this.#size;
    this.#size += 1;
    this.#codes[child] = code;
    this.#nextSibling[child] = this.#firstChild[parent] as number;
    this.#firstChild[parent] = child;
    return child;
  }

  #child(parent: number, code: number): number {
    let child = this.#firstChild[parent] as number;
    while (child !== NONE && this.#codes[child] !== code) child = this.#nextSibling[child] as number;
    return child;
  }

  /** Level by level: the suffix of a node lies on a level above it. */
  #linkSuffixes(): void {
    const queue = new Int32Array(this.#size);
    let length = 1;
    for (let at = 0; at < length; at += 1) {
      const parent = queue[at] as number;
      for (
        let child = this.#firstChild[parent] as number;
        child !== NONE;
        child = this.#nextSibling[child] as number
      ) {
        queue[length] = child;
        length += 1;
        if (parent !== 0)
          this.#suffix[child] = this.#follow(this.#suffix[parent] as number, this.#codes[child] as number);
        this.#endingSuffix[child] = this.#nearestEnding(this.#suffix[child] as number);
      }
    }
  }

  #nearestEnding(node: number): number {
    return this.#ending[node] === NONE ? (this.#endingSuffix[node] as number) : node;
  }

  /** The node of the longest suffix of what was read that begins a string. */
  #follow(from: number, code: number): number {
    for (let node = from; ; node = this.#suffix[node] as number) {
      const child = this.#child(node, code);
      if (child !== NONE) return child;
      if (node === 0) return 0;
    }
  }
}
