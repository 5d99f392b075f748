/** Splits words that lost the hyphen between them. */
import type { Repair } from '../imported-citation.ts';
import { type AlignmentCell, SEPARATORS, wordOf } from './alignment-cells.ts';
import type { Lexicon } from './lexicon.ts';

/** Minimum length of a word that may be two words; few words of an address are longer. */
const MIN_LONG_WORD_CHARS = 18;

/**
 * Restores a hyphen that both copies lost at a line end. The evidence: a word that no other address has, the
 * copies disagree inside it, and its rest from that place on is a known word.
 */
export function splitDamagedWords(cells: readonly AlignmentCell[], lexicon: Lexicon): AlignmentCell[] {
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

/**
 * Restores a hyphen that every copy lost without a disagreement. The evidence: a long word that no other
 * address has, made of an inflected word and a rest (`-skij` ends many words of such addresses and occurs
 * inside none). With only one copy, two known words without a separator are enough.
 */
export function splitRunTogether(
  cells: readonly AlignmentCell[],
  lexicon: Lexicon,
  alone: boolean,
): AlignmentCell[] {
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

/** The position at which a word divides into two words of other addresses. */
function cutBetweenKnown(word: string, lexicon: Lexicon): number | undefined {
  for (let at = 1; at < word.length; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    // A short rest is an inflection, but a short beginning is a preposition.
    if (right.length >= 4 && lexicon.count(left) > 0 && lexicon.count(right) > 0) return at;
  }
  return undefined;
}

function cutAfterEnding(word: string, lexicon: Lexicon): number | undefined {
  if (word.length < MIN_LONG_WORD_CHARS) return undefined;
  for (let at = 6; at <= word.length - 5; at += 1) if (lexicon.endsWord(word, at)) return at;
  return undefined;
}

function offsetInCells(cells: readonly AlignmentCell[], textOffset: number): number {
  let length = 0;
  return cells.findIndex((cell) => {
    const here = length;
    length += cell.char.length;
    return cell.char !== '' && here === textOffset;
  });
}

/**
 * Notes on words that both copies print joined although each half is a word of other addresses. They are not
 * changed.
 */
export function suspiciousJoins(url: string, lexicon: Lexicon): string[] {
  return Array.from(url.matchAll(/\p{L}{10,}/gu)).flatMap(([word]) => {
    const at = lexicon.count(word) > 1 ? undefined : cutBetweenKnown(word, lexicon);
    return at === undefined ? [] : [`"${word}" may be "${word.slice(0, at)}-${word.slice(at)}"`];
  });
}
