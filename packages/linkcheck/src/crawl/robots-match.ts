/** Finds the rule of a robots.txt that decides on a path, in time that grows with the file plus the path. */
import { PieceFinder } from './piece-finder.ts';
import type { PathRule } from './robots-file.ts';

/**
 * The longest rule that matches, and of two as long the one that allows (RFC 9309, 2.2.2); undefined if none matches.
 * `path` is in the form of `comparablePath`.
 */
export function decidingRule(rules: readonly PathRule[], path: string): PathRule | undefined {
  let best: PathRule | undefined;
  const take = (rule: PathRule): void => {
    if (outweighs(rule, best)) best = rule;
  };
  const beginnings = rules.filter(({ pieces: [first = ''] }) => path.startsWith(first));
  for (const rule of beginnings) {
    const isWhole = !rule.toEnd || rule.pieces[0]?.length === path.length;
    if (rule.pieces.length === 1 && isWhole) take(rule);
  }
  const open = beginnings.filter((rule) => rule.pieces.length > 1 && outweighs(rule, best));
  if (open.length > 0) matchWildcards(open, path, take);
  return best;
}

function outweighs(rule: PathRule, other: PathRule | undefined): boolean {
  if (other === undefined || rule.length > other.length) return true;
  return rule.length === other.length && rule.allow && !other.allow;
}

/** A rule, and the number of its pieces that have been found. */
interface Candidate {
  rule: PathRule;
  found: number;
}

/**
 * Calls `onMatch` for the rules whose further pieces stand in the path one after the other. Each piece is taken where it
 * first ends. All rules are followed in one pass: each waits for its next piece, and is looked at only when that is found.
 */
function matchWildcards(rules: readonly PathRule[], path: string, onMatch: (rule: PathRule) => void): void {
  const pieces = [...new Set(rules.flatMap((rule) => rule.pieces.slice(1)))].filter((piece) => piece !== '');
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const waiting: Candidate[][] = pieces.map(() => []);
  /** Candidates by the first offset at which their next piece may end. */
  const coming = new Map<number, Candidate[]>();
  const comingAt = (end: number): Candidate[] => {
    const known = coming.get(end) ?? [];
    if (known.length === 0) coming.set(end, known);
    return known;
  };
  const seekFrom = (candidate: Candidate, start: number): void => {
    const { rule, found } = candidate;
    const piece = rule.pieces[found];
    const isLast = found === rule.pieces.length - 1;
    const end = start + (piece ?? '').length;
    if (piece === undefined || (isLast && piece === '')) onMatch(rule);
    else if (end > path.length) return;
    else if (!isLast || !rule.toEnd) comingAt(end).push(candidate);
    else if (path.endsWith(piece)) onMatch(rule);
  };
  for (const rule of rules) seekFrom({ rule, found: 1 }, (rule.pieces[0] ?? '').length);
  new PieceFinder(pieces).scan(
    path,
    (end) => {
      for (const candidate of coming.get(end) ?? []) {
        const number = numbers.get(candidate.rule.pieces[candidate.found] ?? '');
        if (number !== undefined) waiting[number]?.push(candidate);
      }
      coming.delete(end);
    },
    (number, end) => {
      const ready = waiting[number] ?? [];
      if (ready.length === 0) return;
      waiting[number] = [];
      for (const candidate of ready) {
        candidate.found += 1;
        seekFrom(candidate, end);
      }
    },
  );
}
