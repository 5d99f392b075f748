/** Finds the prose of a page by the density of its text, for pages that do not mark their main content. */

/** Elements that hold blocks of text. */
const CONTAINERS = new Set('body div section td center table tbody tr form fieldset ul ol dl'.split(' '));
/** Elements that are blocks of text themselves, with the weight of their text: lists and headings are seldom prose. */
const BLOCK_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...(['p', 'blockquote', 'pre', 'dd', 'figcaption'] as const).map((name) => [name, 1] as const),
  ...(['li', 'dt'] as const).map((name) => [name, 0.2] as const),
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((name) => [name, 0] as const),
]);
/** Characters of a block that do not count: a line of a menu, a headline or a caption is not longer. */
const MIN_PROSE_CHARS = 100;
/** Minimum number of characters of the whole prose. */
const MIN_TEXT_CHARS = 150;
/** How much more a character of a script without letters says than one of an alphabet. */
const IDEOGRAPH_CHARS = 2.5;
const IDEOGRAPHS = /[\u2e80-\u9fff\uac00-\ud7af]/g;
/** Minimum share of the best container's score for a neighbour to belong to the prose. */
const MIN_NEIGHBOUR_SHARE = 0.3;
/** Maximum number of characters that are kept, and of blocks that they are divided into. */
const MAX_TEXT_CHARS = 200_000;
const MAX_BLOCKS = 5_000;

interface Block {
  container: number;
  text: string;
  /** Number of characters, ideographs counted as several. */
  weight: number;
  score: number;
}

/**
 * Collects the blocks of a page and chooses those around the densest: a block counts by its characters outside links
 * beyond the length of a headline, a container by its blocks (after Kohlschütter et al., WSDM 2010, who tell
 * boilerplate by the density of text and links).
 */
export class ProseText {
  readonly #blocks: Block[] = [];
  /** The container around each container, by number; the outermost is its own. */
  readonly #parents = [0];
  readonly #open: number[] = [0];
  #weight = 1;
  #links = 0;
  #text = '';
  #linkChars = 0;
  #charsLeft = MAX_TEXT_CHARS;

  open(name: string): void {
    if (name === 'a') this.#links += 1;
    const weight = BLOCK_WEIGHTS.get(name);
    if (weight === undefined && !CONTAINERS.has(name)) return;
    this.#endBlock();
    if (weight !== undefined) this.#weight = weight;
    else if (this.#parents.length < MAX_BLOCKS) {
      this.#parents.push(this.#open.at(-1) as number);
      this.#open.push(this.#parents.length - 1);
    } else this.#open.push(this.#open.at(-1) as number);
  }

  close(name: string): void {
    if (name === 'a') this.#links = Math.max(0, this.#links - 1);
    const isContainer = CONTAINERS.has(name);
    if (!isContainer && !BLOCK_WEIGHTS.has(name)) return;
    this.#endBlock();
    this.#weight = 1;
    if (isContainer && this.#open.length > 1) this.#open.pop();
  }

  /** Adds visible text where the parser is. */
  add(text: string): void {
    if (this.#charsLeft <= 0) return;
    this.#charsLeft -= text.length;
    this.#text += `${text} `;
    if (this.#links > 0) this.#linkChars += text.length;
  }

  /** The prose of the page; empty if no block is longer than a headline, or all are too short to compare pages by. */
  prose(): string {
    this.#endBlock();
    const scores = new Float64Array(this.#parents.length);
    for (const { container, score } of this.#blocks)
      scores[container] = (scores[container] as number) + score;
    const best = scores.reduce((most, score, at) => (score > (scores[most] as number) ? at : most), 0);
    const least = MIN_NEIGHBOUR_SHARE * (scores[best] as number);
    if (least === 0) return '';
    const isProse = (at: number): boolean =>
      at === best ||
      ((scores[at] as number) >= least &&
        (this.#parents[at] === this.#parents[best] ||
          this.#parents[at] === best ||
          this.#parents[best] === at));
    const chosen = this.#blocks.filter(({ container }) => isProse(container));
    const weight = chosen.reduce((sum, block) => sum + block.weight, 0);
    return weight < MIN_TEXT_CHARS ? '' : chosen.map(({ text }) => text).join(' ');
  }

  #endBlock(): void {
    const text = this.#text.trim();
    const linkChars = this.#linkChars;
    this.#text = '';
    this.#linkChars = 0;
    if (text === '' || this.#blocks.length >= MAX_BLOCKS) return;
    const weight = text.length + (IDEOGRAPH_CHARS - 1) * (text.match(IDEOGRAPHS)?.length ?? 0);
    const score = this.#weight * Math.max(0, weight - 2 * linkChars - MIN_PROSE_CHARS);
    this.#blocks.push({ container: this.#open.at(-1) as number, text, weight, score });
  }
}
