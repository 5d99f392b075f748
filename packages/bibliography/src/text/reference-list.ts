/** Finds the numbered reference list of a text and cuts it into entries. */
import { BibliographyError } from '../errors.ts';
import type { Heading } from './headings.ts';
import { isWatermark } from './markup.ts';

/** One numbered entry of the reference list, as printed. */
export interface ListEntry {
  number: number;
  /** Line (0-based) of the number. */
  line: number;
  raw: string;
}

const LIST_HEADING =
  /^(?:literature|references|bibliography|works cited|sources|list of (?:literature|references|sources)|литература|список (?:использованных источников|литературы)|библиография|літаратура|参考文献)\W*$/iu;
/**
 * A number that may begin an entry: at the start of a line, or after white space inside the entry before it.
 */
const ENTRY_START = /(^|[\s/>])(\d{1,4})\.\s*(?=["“«„'(\p{Lu}])/gmu;
const CITATION_SHAPE = /\bURL\b|https?:|\[[^\]]{3,40}\]|\.\s+[-–—]\s/u;

interface Candidate {
  number: number;
  start: number;
  atLineStart: boolean;
}

/**
 * Finds the reference list and cuts it into entries by the sequence of their numbers; empty if there is no
 * list.
 * @throws BibliographyError `bibliography_duplicate_number`.
 */
export function readReferenceList(lines: readonly string[], headings: readonly Heading[]): ListEntry[] {
  const heading = headings.findLast(({ title }) => LIST_HEADING.test(title));
  if (heading === undefined) return [];
  const end = headings.find(({ line }) => line > heading.line)?.line ?? lines.length;
  const body = lines
    .slice(heading.line + 1, end)
    .map((line) => (isWatermark(line) ? '' : line))
    .join('\n');
  const candidates = findCandidates(body);
  const chain = chainByNumber(candidates);
  refuseDuplicates(chain, candidates, body);
  return chain.map((candidate, index) => {
    const raw = body.slice(candidate.start, chain[index + 1]?.start ?? body.length);
    const line = heading.line + 1 + (body.slice(0, candidate.start).match(/\n/g)?.length ?? 0);
    return { number: candidate.number, line, raw: raw.replace(/^\d+\.\s*/, '').trim() };
  });
}

function findCandidates(body: string): Candidate[] {
  return Array.from(body.matchAll(ENTRY_START), (match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const lineStart = body.lastIndexOf('\n', start - 1) + 1;
    return { number: Number(match[2]), start, atLineStart: body.slice(lineStart, start).trim() === '' };
  });
}

/**
 * Follows 1, 2, 3, ... through the candidates. A number inside a line counts only if it does not begin any
 * line.
 */
function chainByNumber(candidates: readonly Candidate[]): Candidate[] {
  const chain: Candidate[] = [];
  let position = -1;
  for (let number = 1; ; number += 1) {
    const next = candidateAfter(candidates, number, position);
    if (next !== undefined) {
      chain.push(next);
      position = next.start;
      continue;
    }
    const later = candidates.some(
      (c) => c.atLineStart && c.start > position && c.number > number && c.number < number + 20,
    );
    if (!later) return chain;
  }
}

function candidateAfter(
  candidates: readonly Candidate[],
  number: number,
  position: number,
): Candidate | undefined {
  const after = candidates.filter((c) => c.number === number && c.start > position);
  return after.find((c) => c.atLineStart) ?? after[0];
}

function refuseDuplicates(chain: readonly Candidate[], candidates: readonly Candidate[], body: string): void {
  const chosen = new Set(chain);
  const numbers = new Set(chain.map(({ number }) => number));
  for (const [index, candidate] of candidates.entries()) {
    if (!candidate.atLineStart || chosen.has(candidate) || !numbers.has(candidate.number)) continue;
    const text = body.slice(candidate.start, candidates[index + 1]?.start ?? body.length);
    if (!CITATION_SHAPE.test(text)) continue;
    throw new BibliographyError(
      'bibliography_duplicate_number',
      `The literature list has two entries with the number ${candidate.number}.`,
      'Give each entry its own number in the text, then import again.',
    );
  }
}

/** Numbers from 1 to `last` that are not present. */
export function missingNumbers(present: Iterable<number>, last: number): number[] {
  const have = new Set(present);
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !have.has(number));
}
