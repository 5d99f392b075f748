/** Decides whether a hyphen before a line break belongs to the address or was put in by the typesetter. */
import type { Lexicon } from './lexicon.ts';

/** A hyphen at a line break, and what is known around it. */
export interface WrapHyphen {
  /** The letters and digits on both sides. */
  left: string;
  right: string;
  /** The rest of the path segment that contains it, without the hyphen itself. */
  segment: string;
  /** Whether the other copy prints the two sides as one word, unbroken. */
  joinedElsewhere: boolean;
}

/** `doubtful`: the other choice is a reading of the address too. */
export interface HyphenDecision {
  keep: boolean;
  confidence: number;
  reason: string;
  doubtful: boolean;
}

/**
 * The evidence, in its order: the joined word is one of the reference or of other addresses; the segment separates its
 * words with hyphens, so a hyphen is one of them; it separates them with underscores, so a hyphen is the typesetter's;
 * the other copy has no hyphen.
 */
export function weighWrapHyphen(
  { left, right, segment, joinedElsewhere }: WrapHyphen,
  lexicon: Lexicon,
  ownWords: ReadonlySet<string>,
): HyphenDecision {
  const word = `${left}${right}`;
  // Where every copy breaks here, this address itself has brought both sides into the lexicon.
  const own = joinedElsewhere ? 0 : 1;
  const apart = Math.min(lexicon.count(left), lexicon.count(right)) - own;
  if (apart <= 0 && lexicon.count(word) > 0)
    return sure(false, 0.9, `"${word}" is one word in other addresses`);
  if (
    ownWords.has(word.toLowerCase()) &&
    !(ownWords.has(left.toLowerCase()) && ownWords.has(right.toLowerCase()))
  )
    return sure(false, 0.95, `"${word}" is a word of the reference`);
  if (segment.includes('-')) return sure(true, 0.99, 'the address separates its words with hyphens');
  if (segment.includes('_'))
    return doubt(
      false,
      joinedElsewhere ? 0.9 : 0.75,
      'a hyphen at a line end, where the address has underscores',
    );
  if (apart > 0) return sure(true, 0.95, `"${left}" and "${right}" are words of other addresses`);
  return joinedElsewhere
    ? doubt(false, 0.7, `one copy breaks "${left}-${right}" at a line end, the other has "${word}"`)
    : doubt(true, 0.8, `the hyphen of "${left}-${right}" stands at a line end and may be the typesetter's`);
}

function sure(keep: boolean, confidence: number, reason: string): HyphenDecision {
  return { keep, confidence, reason, doubtful: false };
}

function doubt(keep: boolean, confidence: number, reason: string): HyphenDecision {
  return { keep, confidence, reason, doubtful: true };
}
