/** Settles the white space on which no copy of an address says more. */
import type { Column } from './align.ts';
import { type AlignmentCell, segmentAround, wordOf, wordsAround } from './alignment-cells.ts';
import type { Lexicon } from './lexicon.ts';
import { weighWrapHyphen } from './wrap-hyphen.ts';

/** The words that are evidence for a repair. */
export interface KnownWords {
  lexicon: Lexicon;
  ownWords: ReadonlySet<string>;
}

/**
 * Replaces white space on which no copy says more: it is a line wrap, or an underscore that every copy lost.
 */
export function settleSharedWraps(
  cells: readonly AlignmentCell[],
  known: KnownWords,
  alone: boolean,
): AlignmentCell[] {
  const { lexicon } = known;
  const text = cells.map(({ char }) => char).join('');
  const path = text.slice(text.indexOf('/', text.indexOf('//') + 2) + 1);
  const spacesAreUnderscores = lostUnderscores(path);
  return cells.map((cell, index) => {
    if (cell.char === '-' && cells[index + 1]?.char === ' ') return settleWrapHyphen(cells, index, known);
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

/** A hyphen after which every copy breaks its line. */
function settleWrapHyphen(
  cells: readonly AlignmentCell[],
  index: number,
  { lexicon, ownWords }: KnownWords,
): AlignmentCell {
  const columns = cells.map(({ char }): Column => [char, char]);
  const [left, right] = wordsAround(columns, index);
  if (left === '' || right === '') return cells[index] ?? { char: '-' };
  const around = { left, right, segment: segmentAround(columns, index), joinedElsewhere: false };
  const { keep, confidence, reason, doubtful } = weighWrapHyphen(around, lexicon, ownWords);
  if (keep && !doubtful) return cells[index] ?? { char: '-' };
  return keep
    ? { char: '-', otherChar: '', repair: { kind: 'hyphen_restored', reason, confidence } }
    : {
        char: '',
        damaged: true,
        ...(doubtful ? { otherChar: '-' } : {}),
        repair: { kind: 'hyphen_dropped', reason, confidence },
      };
}

function joined(reason: string, confidence: number): AlignmentCell {
  return { char: '', damaged: true, repair: { kind: 'wrap_joined', reason, confidence } };
}

/**
 * Whether white space in a path stands for underscores. Addresses with hyphens lose line breaks; addresses
 * with underscores lose the underscores themselves.
 */
function lostUnderscores(path: string): boolean {
  const hyphens = path.match(/-/g)?.length ?? 0;
  const underscores = path.match(/_/g)?.length ?? 0;
  const spaces = path.match(/ /g)?.length ?? 0;
  return underscores + spaces > 2 * hyphens + 1;
}
