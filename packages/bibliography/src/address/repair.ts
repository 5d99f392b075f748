/** Repairs the printed address of a citation from its one or two printed copies. */
import type { Repair } from '../imported-citation.ts';
import { align, type Column } from './align.ts';
import {
  type AlignmentCell,
  isBlank,
  letterOf,
  SEPARATORS,
  segmentAround,
  wordsAround,
} from './alignment-cells.ts';
import type { Lexicon } from './lexicon.ts';
import { type KnownWords, settleSharedWraps } from './shared-wraps.ts';
import { splitDamagedWords, splitRunTogether, suspiciousJoins } from './split-words.ts';
import type { AddressWitness } from './witness.ts';
import { weighWrapHyphen } from './wrap-hyphen.ts';

/**
 * An address with its repairs. `confidence` is the product of their confidences, times 0.9 if there was only
 * one copy.
 */
export interface RepairedAddress {
  url: string;
  confidence: number;
  repairs: Repair[];
  /** What a person should check, in plain words. */
  reviewNotes: string[];
  /** Addresses that may be meant instead, the likeliest first. */
  otherReadings: string[];
}

/** At most so many other readings of an address are given. */
const MAX_OTHER_READINGS = 4;

/** Pairs of characters that are often confused. */
const LOOK_ALIKES = ['vy', 'l1', 'o0', 'ij', 'il', 'ce', 'uv', 'nr', 'hn', '5s', 'a4', 'rv'];
const LIKE = Map.groupBy(
  LOOK_ALIKES.flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
  ([char]) => char,
);

function lookAlike(a: string, b: string): boolean {
  return LIKE.get(a)?.some(([, other]) => other === b) === true;
}

/**
 * Score of two characters in an alignment. Missing a mark that line wraps destroy costs little; missing a
 * letter costs more.
 */
function score(a: string, b: string): number {
  if (a === b) return 2;
  if (a === '' || b === '') {
    const char = a + b;
    if (char === ' ') return 0;
    return SEPARATORS.has(char) ? -0.4 : -1.2;
  }
  if (a === ' ' || b === ' ') return SEPARATORS.has(a) || SEPARATORS.has(b) ? 1 : -2.5;
  if (SEPARATORS.has(a) !== SEPARATORS.has(b)) return -2.5;
  return lookAlike(a, b) ? -0.2 : -1;
}

/**
 * Repairs an address from its printed copies. Two copies are independent witnesses: where they differ, rules
 * decide which kind of damage explains the difference, and the lexicon decides what the rules cannot. A
 * single copy is repaired by the rules for white space and by the lexicon, with less confidence. `ownWords` are the
 * words of the reference itself, in small Latin letters.
 */
export function repairAddress(
  witnesses: readonly AddressWitness[],
  lexicon: Lexicon,
  ownWords: ReadonlySet<string> = new Set(),
): RepairedAddress {
  const known: KnownWords = { lexicon, ownWords };
  const [first = '', second] = witnesses;
  const columns: Column[] =
    second === undefined || second === first
      ? Array.from(first, (char): Column => [char, char])
      : align(first, second, score);
  const cells = columns.map((column, index) => judgeColumn(columns, index, column, known));
  const spaces = settleSharedWraps(cells, known, second === undefined);
  const words = splitRunTogether(splitDamagedWords(spaces, lexicon), lexicon, second === undefined);
  return assemble(words, second === undefined, lexicon);
}

/** Decides which character a column stands for. */
function judgeColumn(
  columns: readonly Column[],
  index: number,
  [a, b]: Column,
  known: KnownWords,
): AlignmentCell {
  const { lexicon } = known;
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
  if (char === '-') return weighHyphen(columns, index, known);
  const kind = char === '_' ? 'underscore_restored' : char === '/' ? 'slash_restored' : 'character_restored';
  return {
    char,
    damaged: true,
    repair: { kind, reason: `only one copy kept the "${char}"`, confidence: 0.99 },
  };
}

/**
 * A hyphen in only one copy: the other copy lost it at a line end, or a typesetter inserted it in this one.
 */
function weighHyphen(
  columns: readonly Column[],
  index: number,
  { lexicon, ownWords }: KnownWords,
): AlignmentCell {
  const restored = { kind: 'hyphen_restored', reason: 'lost where the other copy breaks its line' } as const;
  if (!beside(columns, index, (column) => column.includes(' ')))
    return { char: '-', damaged: true, repair: { ...restored, confidence: 0.99 } };
  const [left, right] = wordsAround(columns, index);
  const around = { left, right, segment: segmentAround(columns, index), joinedElsewhere: true };
  const { keep, confidence, reason, doubtful } = weighWrapHyphen(around, lexicon, ownWords);
  return keep
    ? {
        char: '-',
        damaged: true,
        repair: { ...restored, confidence },
        ...(doubtful ? { otherChar: '' } : {}),
      }
    : {
        char: '',
        damaged: true,
        repair: { kind: 'hyphen_dropped', reason, confidence },
        ...(doubtful ? { otherChar: '-' } : {}),
      };
}

/** Chooses between two different characters by the words that the lexicon knows. */
function chooseCharacter(
  columns: readonly Column[],
  index: number,
  [a, b]: Column,
  lexicon: Lexicon,
): AlignmentCell {
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
    ...(decided ? {} : { otherChar: char === a ? b : a }),
  };
}

/** Keeps or drops a letter that only one copy has, by the words that the lexicon knows. */
function restoreLetter(
  columns: readonly Column[],
  index: number,
  char: string,
  lexicon: Lexicon,
): AlignmentCell {
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

function assemble(cells: readonly AlignmentCell[], alone: boolean, lexicon: Lexicon): RepairedAddress {
  let url = '';
  const repairs: Repair[] = [];
  for (const { char, repair } of cells) {
    if (repair !== undefined) repairs.push({ ...repair, at: url.length });
    url += char;
  }
  const reviewNotes = repairs
    .filter(({ confidence }) => confidence < 0.9)
    .map(({ reason, at }) => `at ${at}: ${reason}`);
  if (!alone) reviewNotes.push(...suspiciousJoins(url, lexicon));
  if (!URL.canParse(url)) reviewNotes.push('the address cannot be parsed');
  const confidence = repairs.reduce((product, repair) => product * repair.confidence, alone ? 0.9 : 1);
  const otherReadings = readOtherwise(cells);
  reviewNotes.push(...otherReadings.map((reading) => `it may read ${reading}`));
  return { url, confidence: Math.round(confidence * 1000) / 1000, repairs, reviewNotes, otherReadings };
}

/** The address with one doubtful place read in the other way, for each such place. */
function readOtherwise(cells: readonly AlignmentCell[]): string[] {
  const doubtful = cells.flatMap(({ otherChar }, index) =>
    otherChar === undefined ? [] : [{ otherChar, index }],
  );
  return doubtful
    .slice(0, MAX_OTHER_READINGS)
    .map(({ otherChar, index }) => cells.map(({ char }, at) => (at === index ? otherChar : char)).join(''));
}
