import type { AddressWitness } from './address-witness.ts';
import { align, type Column } from './align.ts';
import type { Repair } from './imported.ts';
import type { Lexicon } from './lexicon.ts';

/** An address with the history of its repair. `confidence` is the product of its repairs' confidences. */
export interface RepairedAddress {
  url: string;
  confidence: number;
  repairs: Repair[];
  /** What a person should look at, in plain words. */
  doubts: string[];
}

interface Cell {
  char: string;
  repair?: Omit<Repair, 'at'>;
  /** The copies disagreed here: damage, and so perhaps a line's end. */
  damaged?: boolean;
}

const SEPARATORS = new Set(['-', '_', '/', '.']);
const LOOK_ALIKES = new Set(['vy', 'l1', 'o0', 'ij', 'il', 'ce', 'uv', 'nr', 'hn', '5s', 'a4', 'rv']);

function isBlank(char: string): boolean {
  return char === '' || char === ' ';
}

/** The character of a column in the copy that has one, or '' where both are blank. */
function letterOf([a, b]: Column): string {
  if (!isBlank(a)) return a;
  return isBlank(b) ? '' : b;
}

function lookAlike(a: string, b: string): boolean {
  return LOOK_ALIKES.has(a + b) || LOOK_ALIKES.has(b + a);
}

/** Few words of an address are longer; one that is may be two. */
const LONG_WORD = 18;

/** Alignment scores: marks that wraps destroy are cheap to miss, letters are not. */
function score(a: string, b: string): number {
  if (a === b) return 2;
  if (a === '' || b === '') {
    const char = a + b;
    if (char === ' ') return 0;
    return SEPARATORS.has(char) ? -0.4 : -1.2;
  }
  const pair = a + b;
  if (pair.includes(' ')) return /[-_/.]/.test(pair) ? 1 : -2.5;
  if (SEPARATORS.has(a) !== SEPARATORS.has(b)) return -2.5;
  return lookAlike(a, b) ? -0.2 : -1;
}

/**
 * Mends an address from its printed copies. Two copies are independent witnesses: where they differ, the
 * rules say which kind of damage explains the difference, and the lexicon settles what the rules cannot.
 * One copy is mended by the rules alone, with less confidence.
 */
export function repairAddress(witnesses: readonly AddressWitness[], lexicon: Lexicon): RepairedAddress {
  const [first = '', second] = witnesses;
  const columns: Column[] =
    second === undefined ? Array.from(first, (char): Column => [char, char]) : align(first, second, score);
  const cells = columns.map((column, index) => judgeColumn(columns, index, column, lexicon));
  const spaces = settleSharedWraps(cells, lexicon, second === undefined);
  const words = splitRunTogether(splitDamagedWords(spaces, lexicon), lexicon, second === undefined);
  return assemble(words, second === undefined, lexicon);
}

function judgeColumn(columns: readonly Column[], index: number, [a, b]: Column, lexicon: Lexicon): Cell {
  if (a === b) return { char: a };
  const char = letterOf([a, b]);
  if (char === '') {
    return {
      char: '',
      repair: { kind: 'wrap_joined', reason: 'one copy breaks the line here', confidence: 1 },
    };
  }
  if (!isBlank(a) && !isBlank(b)) return chooseCharacter(columns, index, [a, b], lexicon);
  if (!SEPARATORS.has(char)) return restoreLetter(columns, index, char, lexicon);
  if (char === '.' && beside(columns, index, (column) => column.includes('-') || column.includes(' '))) {
    return {
      char: '',
      damaged: true,
      repair: {
        kind: 'stray_mark_dropped',
        reason: 'a full stop at a line break, in one copy only',
        confidence: 0.98,
      },
    };
  }
  if (char === '-') return weighHyphen(columns, index, lexicon);
  const kind = char === '_' ? 'underscore_restored' : char === '/' ? 'slash_restored' : 'character_restored';
  return {
    char,
    damaged: true,
    repair: { kind, reason: `only one copy kept the "${char}"`, confidence: 0.99 },
  };
}

/** A hyphen in one copy only: lost at the other's line end, or put in at this one's by a typesetter. */
function weighHyphen(columns: readonly Column[], index: number, lexicon: Lexicon): Cell {
  const [left, right] = wordsAround(columns, index);
  const together = lexicon.count(left + right);
  const apart = Math.min(lexicon.count(left), lexicon.count(right));
  const breaksLine = beside(columns, index, (column) => column.includes(' '));
  if (breaksLine && together > 0 && apart === 0) {
    return {
      char: '',
      damaged: true,
      repair: {
        kind: 'hyphen_dropped',
        reason: `"${left}${right}" is one word in other addresses`,
        confidence: 0.9,
      },
    };
  }
  return {
    char: '-',
    damaged: true,
    repair: {
      kind: 'hyphen_restored',
      reason: 'lost where the other copy breaks its line',
      confidence: 0.99,
    },
  };
}

function chooseCharacter(columns: readonly Column[], index: number, [a, b]: Column, lexicon: Lexicon): Cell {
  const [before, after] = wordsAround(columns, index);
  const support = (char: string): number => {
    if (SEPARATORS.has(char)) return Math.min(lexicon.count(before), lexicon.count(after));
    const word = before + char + after;
    return (
      lexicon.count(word) + (lexicon.knowsStem(char + after) ? 1 : 0) + (lexicon.knowsStem(word) ? 1 : 0)
    );
  };
  const left = support(a);
  const right = support(b);
  const char = right > left ? b : a;
  const decided = left !== right;
  const reason = decided
    ? `the copies read "${a}" and "${b}"; other addresses have the word with "${char}"`
    : `the copies read "${a}" and "${b}", and nothing else tells which is right`;
  return {
    char,
    damaged: true,
    repair: { kind: 'character_chosen', reason, confidence: decided ? 0.93 : 0.5 },
  };
}

function restoreLetter(columns: readonly Column[], index: number, char: string, lexicon: Lexicon): Cell {
  const [before, after] = wordsAround(columns, index);
  const having = lexicon.count(before + char + after);
  const lacking = lexicon.count(before + after);
  const keep = having >= lacking;
  return {
    char: keep ? char : '',
    damaged: true,
    repair: {
      kind: keep ? 'character_restored' : 'stray_mark_dropped',
      reason: `only one copy has "${char}" here`,
      confidence: having === lacking ? 0.6 : 0.85,
    },
  };
}

function beside(columns: readonly Column[], index: number, test: (column: string) => boolean): boolean {
  return [index - 1, index + 1].some((near) => test((columns[near] ?? ['', '']).join('')));
}

/** The runs of letters and digits that touch a column, as the better preserved copy has them. */
function wordsAround(columns: readonly Column[], index: number): [before: string, after: string] {
  const read = (step: 1 | -1): string => {
    let word = '';
    for (let at = index + step; ; at += step) {
      const column = columns[at];
      if (column === undefined) return word;
      const char = letterOf(column);
      if (char === '') continue;
      if (!/[\p{L}\p{N}]/u.test(char)) return word;
      word = step === 1 ? word + char : char + word;
    }
  };
  return [read(-1), read(1)];
}

/** White space where no copy tells more: a plain wrap, or an underscore that every copy lost. */
function settleSharedWraps(cells: readonly Cell[], lexicon: Lexicon, alone: boolean): Cell[] {
  const text = cells.map(({ char }) => char).join('');
  const path = text.slice(text.indexOf('/', text.indexOf('//') + 2) + 1);
  const spacesAreUnderscores = lostUnderscores(path);
  return cells.map((cell, index) => {
    if (cell.char !== ' ') return cell;
    const [left, right] = wordOf(cells, index);
    if (left === '' || right === '') {
      return joined('a line break beside a mark', alone ? 0.98 : 1);
    }
    if (lexicon.count(left + right) > 0)
      return joined(`"${left}${right}" is one word in other addresses`, 0.95);
    if (!spacesAreUnderscores) return joined('a line break inside a word', 0.7);
    const reason = 'white space where the address has underscores';
    return { char: '_', damaged: true, repair: { kind: 'underscore_restored', reason, confidence: 0.8 } };
  });
}

function joined(reason: string, confidence: number): Cell {
  return { char: '', damaged: true, repair: { kind: 'wrap_joined', reason, confidence } };
}

/** Addresses written with hyphens lose line breaks; those with underscores lose the underscores themselves. */
function lostUnderscores(path: string): boolean {
  const hyphens = path.match(/-/g)?.length ?? 0;
  const underscores = path.match(/_/g)?.length ?? 0;
  const spaces = path.match(/ /g)?.length ?? 0;
  return underscores + spaces > 2 * hyphens + 1;
}

/**
 * A hyphen lost in both copies. A word no other address has, in which the copies disagree at one place, and
 * whose rest from that place on is known: both copies broke their line there and both lost the hyphen.
 */
function splitDamagedWords(cells: readonly Cell[], lexicon: Lexicon): Cell[] {
  const hyphenated = cells.filter(({ char }) => char === '-').length >= 3;
  if (!hyphenated) return [...cells];
  return cells.flatMap((cell, index) => {
    if (cell.damaged !== true || cell.char === '' || SEPARATORS.has(cell.char)) return [cell];
    const [before, after] = wordOf(cells, index);
    const rest = cell.char + after;
    const unknown = lexicon.count(before + rest) === 0 && before.length >= 4 && rest.length >= 4;
    if (!unknown || !(lexicon.count(rest) > 0 || lexicon.knowsStem(rest))) return [cell];
    const reason = `the copies disagree inside "${before}${rest}", and "${rest}" is a word of other addresses`;
    return [{ char: '-', repair: { kind: 'word_split', reason, confidence: 0.85 } }, cell];
  });
}

function wordOf(cells: readonly Cell[], index: number): [before: string, after: string] {
  const columns = cells.map(({ char }): Column => [char === ' ' ? '_' : char, '']);
  return wordsAround(columns, index);
}

/**
 * A hyphen lost in every copy that leaves no disagreement behind: a long word that no other address has, made
 * of an inflected word and more (`-skij` closes many words of such addresses and stands inside none). With one
 * copy only, two known words run together are enough.
 */
function splitRunTogether(cells: readonly Cell[], lexicon: Lexicon, alone: boolean): Cell[] {
  const text = cells.map(({ char }) => char).join('');
  const splits = new Map<number, Omit<Repair, 'at'>>();
  for (const { 0: word, index } of text.matchAll(/\p{L}{8,}/gu)) {
    if (lexicon.count(word) > 1) continue;
    const at = alone
      ? (cutBetweenKnown(word, lexicon) ?? cutAfterEnding(word, lexicon))
      : cutAfterEnding(word, lexicon);
    if (at === undefined) continue;
    const reason = `"${word}" is no word of another address and reads as "${word.slice(0, at)}" and "${word.slice(at)}"`;
    splits.set(offsetInCells(cells, index + at), { kind: 'word_split', reason, confidence: 0.75 });
  }
  return cells.flatMap((cell, index) => {
    const repair = splits.get(index);
    return repair === undefined ? [cell] : [{ char: '-', repair }, cell];
  });
}

/** Where a word is two words of other addresses run together. */
function cutBetweenKnown(word: string, lexicon: Lexicon): number | undefined {
  for (let at = 1; at < word.length; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    // A short rest is an inflection; a short opening is a preposition.
    if (right.length >= 4 && lexicon.count(left) > 0 && lexicon.count(right) > 0) return at;
  }
  return undefined;
}

function cutAfterEnding(word: string, lexicon: Lexicon): number | undefined {
  if (word.length < LONG_WORD) return undefined;
  for (let at = 6; at <= word.length - 5; at += 1) if (lexicon.endsWord(word, at)) return at;
  return undefined;
}

function offsetInCells(cells: readonly Cell[], textOffset: number): number {
  let length = 0;
  return cells.findIndex((cell) => {
    const here = length;
    length += cell.char.length;
    return cell.char !== '' && here === textOffset;
  });
}

function assemble(cells: readonly Cell[], alone: boolean, lexicon: Lexicon): RepairedAddress {
  let url = '';
  const repairs: Repair[] = [];
  for (const { char, repair } of cells) {
    if (repair !== undefined) repairs.push({ ...repair, at: url.length });
    url += char;
  }
  const doubts = repairs
    .filter(({ confidence }) => confidence < 0.9)
    .map(({ reason, at }) => `at ${at}: ${reason}`);
  if (!alone) doubts.push(...suspiciousJoins(url, lexicon));
  if (!URL.canParse(url)) doubts.push('the address cannot be parsed');
  const confidence = repairs.reduce((product, repair) => product * repair.confidence, alone ? 0.9 : 1);
  return { url, confidence: Math.round(confidence * 1000) / 1000, repairs, doubts };
}

/** Words both copies print joined, though each half is a word of other addresses: left as they are, but named. */
function suspiciousJoins(url: string, lexicon: Lexicon): string[] {
  return Array.from(url.matchAll(/\p{L}{10,}/gu)).flatMap(([word]) => {
    const at = lexicon.count(word) > 1 ? undefined : cutBetweenKnown(word, lexicon);
    return at === undefined ? [] : [`"${word}" may be "${word.slice(0, at)}-${word.slice(at)}"`];
  });
}
