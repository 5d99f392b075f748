/** Tells the text that a page is about from the text around it, while the page is parsed. */
import { TextCollector } from './page-text.ts';
import { ProseText } from './prose-text.ts';

/** Maximum number of characters of a page that are kept while it is parsed. */
const MAX_TEXT_CHARS = 200_000;
/** Characters kept of the text around the main content; they serve as an excerpt where there is nothing else. */
const MAX_AROUND_CHARS = 2_400;
/** Minimum number of characters for a main element, or for the text outside forms, to count as the main content. */
const MIN_MAIN_CHARS = 200;

/**
 * What an element is to the reader: `unseen` holds no visible text; `around` stands around the main content, and so does
 * a `form` unless the whole page is in one; `main` holds the main content; `filled` shows what its text does not.
 */
export type Role = 'unseen' | 'around' | 'form' | 'main' | 'filled';

/** Collects visible text by the roles of the elements that it is in. */
export class MainText {
  readonly #prose = new ProseText();
  readonly #within: Record<Role, number> = { unseen: 0, around: 0, form: 0, main: 0, filled: 0 };
  /** Number of forms around the main element. */
  #formsAroundMain = 0;
  /** The visible text by place. Text of a main element is also part of `#forms` or `#body`. */
  readonly #around = new TextCollector(MAX_AROUND_CHARS);
  readonly #forms = new TextCollector(MAX_TEXT_CHARS);
  readonly #body = new TextCollector(MAX_TEXT_CHARS);
  /** The longest main element so far, the current one, and the number of characters of all. */
  #longestMain = new TextCollector(MAX_TEXT_CHARS);
  #main = this.#longestMain;
  #mainsLength = 0;

  /** Whether the parser is in an element without visible text. */
  get isUnseen(): boolean {
    return this.#within.unseen > 0;
  }

  /** Whether the parser is in an element that stands around the main content. */
  get isAround(): boolean {
    return this.#within.around > 0;
  }

  /** Number of characters of visible text. */
  get length(): number {
    return this.#around.length + this.#forms.length + this.#body.length;
  }

  /** The beginning of the text around the main content. */
  get aroundText(): string {
    return this.#around.text;
  }

  enter(role: Role): void {
    if (role === 'main' && this.#within.main === 0) {
      this.#formsAroundMain = this.#within.form;
      this.#main = new TextCollector(MAX_TEXT_CHARS);
    }
    this.#within[role] += 1;
  }

  leave(role: Role): void {
    if (this.#within[role] === 0) return;
    this.#within[role] -= 1;
    if (role !== 'main' || this.#within.main > 0) return;
    this.#mainsLength += this.#main.length;
    if (this.#main.length > this.#longestMain.length) this.#longestMain = this.#main;
  }

  /** Divides what comes next from what came before, as an opening tag does. */
  open(name: string): void {
    if (this.#within.main === 0) this.#prose.open(name);
    this.#separate();
  }

  /** The same for a closing tag. */
  close(name: string): void {
    if (this.#within.main === 0) this.#prose.close(name);
    this.#separate();
  }

  #separate(): void {
    this.#around.separate();
    this.#forms.separate();
    this.#body.separate();
    this.#main.separate();
  }

  /** Adds visible text where the parser is. */
  add(text: string): void {
    const { around, form, main } = this.#within;
    if (around > 0) {
      this.#around.add(text);
      return;
    }
    (form > 0 ? this.#forms : this.#body).add(text);
    // A main element is compared as a whole.
    if (main === 0) this.#prose.add(text);
    if (main > 0 && form === this.#formsAroundMain) this.#main.add(text);
  }

  /**
   * The main content. If there are several main elements and the longest has less than half of their text,
   * each of them only announces another page, and the whole body is taken instead.
   */
  mainContent(): { text: string; length: number } {
    if (this.#isMarked) return this.#longestMain;
    if (this.#body.length >= MIN_MAIN_CHARS || this.#forms.length === 0) return this.#body;
    return {
      text: `${this.#body.text} ${this.#forms.text}`,
      length: this.#body.length + this.#forms.length,
    };
  }

  /**
   * The text by which versions of the page are compared: its main element, or else its prose, so that the headlines
   * beside a text of a page without main elements do not count; without any prose, the main content.
   */
  comparableText(): string {
    if (this.#isMarked) return this.#longestMain.text;
    const prose = this.#prose.prose();
    return prose === '' ? this.mainContent().text : prose;
  }

  /** Whether a main element holds the main content. */
  get #isMarked(): boolean {
    const { length } = this.#longestMain;
    return length >= MIN_MAIN_CHARS && 2 * length >= this.#mainsLength;
  }
}
