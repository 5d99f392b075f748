/** Collects and normalises the text of a page. */
import { kept, plain } from '../text/foreign-text.ts';

/**
 * Collects text pieces, separated by one space at element boundaries. Counts their length even beyond
 * `maxChars`.
 */
export class TextCollector {
  text = '';
  /** Number of characters, without the white space around each piece. */
  length = 0;
  readonly #maxChars: number;
  #separated = false;

  constructor(maxChars: number) {
    this.#maxChars = maxChars;
  }

  /** Marks an element boundary: the next piece is preceded by a space. */
  separate(): void {
    this.#separated = true;
  }

  /** Appends a piece of text, unless `maxChars` is reached. */
  add(piece: string): void {
    this.length += piece.trim().length;
    if (this.text.length < this.#maxChars) this.text += this.#separated ? ` ${piece}` : piece;
    this.#separated = false;
  }
}

/**
 * The first `length` characters of the normalised text. Normalises only a part where that suffices, since
 * normalising the whole text would cost as much as parsing the page; most texts have little to fold.
 */
export function opening(text: string, length: number): string {
  const folded = plain(text.slice(0, 1.3 * length));
  return kept(folded.length < length ? plain(text) : folded, length);
}
