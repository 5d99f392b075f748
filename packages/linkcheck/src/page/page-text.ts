/** Text with one space where elements divide it; its length is counted beyond what is kept. */
export class TextCollector {
  text = '';
  /** Characters, without the white space around each piece. */
  length = 0;
  readonly #maxChars: number;
  #separated = false;

  constructor(maxChars: number) {
    this.#maxChars = maxChars;
  }

  separate(): void {
    this.#separated = true;
  }

  add(piece: string): void {
    this.length += piece.trim().length;
    if (this.text.length < this.#maxChars) this.text += this.#separated ? ` ${piece}` : piece;
    this.#separated = false;
  }
}

/** The opening of a text, folded. Folding all of it would cost as much as reading the page; most have little to fold. */
export function opening(text: string, length: number): string {
  const folded = plain(text.slice(0, 1.3 * length));
  return (folded.length < length ? plain(text) : folded).slice(0, length);
}

/** Folds white space and drops what a database cannot hold (NUL, lone surrogates) and a terminal should not print. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
