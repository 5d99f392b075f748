/** Reads the footnotes of a book's text. */
import { isWatermark, plainText } from './markup.ts';
import { plainDigits } from './superscripts.ts';

/** The text of a footnote, which is printed at the foot of the page that cites it. */
export interface Footnote {
  number: number;
  /** Line (0-based) on which it begins. */
  line: number;
  raw: string;
  /** The whole note as printed, where `raw` is not. */
  printed?: string;
  /** Whether the note names other sources too, which are not in `raw`. */
  others?: boolean;
}

/** The beginning of a footnote: `<sup>12</sup>`, `[^12]:`, `[^name]:`, or `¹²` at the start of a line. */
const OPENING = /<sup>\s*(\d{1,6})\s*<\/sup>\.?|\[\^([^\]\s]{1,40})\]:|^[ \t]*([⁰¹²³⁴-⁹]{1,6})(?=\s?\S)/gm;
const OPENS_LINE = /^\s*(?:<sup>\s*\d{1,6}\s*<\/sup>|\[\^[^\]\s]{1,40}\]:|[⁰¹²³⁴-⁹]{1,6}\s?\S)/;
/** The mark in the text that refers to a named footnote. */
const REFERENCE = /\[\^([^\]\s]{1,40})\](?!:)/g;
/** Maximum number of paragraphs of the next page between a footnote and its rest. */
const MAX_PARAGRAPHS_BETWEEN = 12;

interface Paragraph {
  line: number;
  text: string;
}

/**
 * Collects the footnotes of a text. A footnote ends with its paragraph, or at the next footnote in it. A
 * footnote that breaks off (no address yet, or an address cut at a hyphen) continues in the next paragraph
 * that can only be its rest.
 */
export function readFootnotes(lines: readonly string[]): Footnote[] {
  const footnotes: Footnote[] = [];
  const numberOf = footnoteNumbers(lines);
  let sinceOpen = 0;
  for (const paragraph of paragraphs(lines)) {
    const open = footnotes.at(-1);
    const opensHere = paragraph.text.split('\n').findIndex((line) => OPENS_LINE.test(line));
    const continues =
      open !== undefined &&
      sinceOpen <= MAX_PARAGRAPHS_BETWEEN &&
      opensHere !== 0 &&
      continuesFootnote(open.raw, paragraph.text);
    if (opensHere === -1 && !continues) {
      sinceOpen += 1;
      continue;
    }
    sinceOpen = 0;
    const from = continues ? 0 : lineOffset(paragraph.text, opensHere);
    const { head, notes } = cutAtOpenings(paragraph, from, numberOf);
    if (continues) open.raw = `${open.raw} ${head}`;
    footnotes.push(...notes);
  }
  return footnotes;
}

function paragraphs(lines: readonly string[]): Paragraph[] {
  const result: Paragraph[] = [];
  let current: Paragraph | undefined;
  for (const [line, text] of lines.entries()) {
    if (text.trim() === '' || isWatermark(text)) {
      current = undefined;
    } else if (current === undefined) {
      current = { line, text };
      result.push(current);
    } else {
      current.text += `\n${text}`;
    }
  }
  return result;
}

function lineOffset(text: string, line: number): number {
  return text.split('\n').slice(0, line).join('\n').length;
}

/**
 * The number of a footnote by its printed label. Labels that are numbers keep them; if any is a name, all labels of
 * Markdown footnotes are numbered in the order in which the text refers to them, as Markdown's writers print them.
 */
function footnoteNumbers(lines: readonly string[]): (label: string) => number {
  const mentioned = new Set(
    lines.flatMap((line) => Array.from(line.matchAll(REFERENCE), ([, label]) => label)),
  );
  const defined = lines.flatMap((line) => /^\s*\[\^([^\]\s]{1,40})\]:/.exec(line)?.[1] ?? []);
  if (defined.every((label) => /^\d{1,6}$/.test(label))) return numberOfLabel;
  const order = new Map([...new Set([...mentioned, ...defined])].map((label, index) => [label, index + 1]));
  return (label) => order.get(label) ?? numberOfLabel(label);
}

function numberOfLabel(label: string): number {
  return Number(plainDigits(label));
}

function cutAtOpenings(
  { line, text }: Paragraph,
  from: number,
  numberOf: (label: string) => number,
): { head: string; notes: Footnote[] } {
  const openings = Array.from(text.matchAll(OPENING)).filter((match) => match.index >= from);
  let here = line;
  let counted = 0;
  const notes = openings.map((match, index) => {
    here += text.slice(counted, match.index).match(/\n/g)?.length ?? 0;
    counted = match.index;
    return {
      number: numberOf(match[1] ?? match[2] ?? match[3] ?? ''),
      line: here,
      raw: text.slice(match.index + match[0].length, openings[index + 1]?.index ?? text.length).trim(),
    };
  });
  return { head: text.slice(from, openings[0]?.index ?? text.length).trim(), notes };
}

/** Whether a paragraph can only be the rest of a footnote that broke off. */
function continuesFootnote(footnote: string, paragraph: string): boolean {
  const soFar = plainText(footnote);
  const rest = plainText(paragraph);
  const address = /https?:\S*$/.exec(soFar)?.[0];
  if (address !== undefined) return /[-_/]\.?$/.test(address) && !/\/$/.test(address) && isAddressPart(rest);
  if (/\bURL:?\s*$/.test(soFar)) return /^https?:/.test(rest);
  const printComplete = /[-–—]\s*\p{L}\.\s*\d+(?:[-–]\d+)?\.?$|\d+\s+\p{L}\.$/u.test(soFar);
  if (printComplete || /https?:/.test(soFar)) return false;
  return /^(?:[\p{Ll}[].{0,300}?)?(?:\[[^\]]{3,40}\]|[-–—]\s*URL:|https?:)/u.test(rest);
}

function isAddressPart(text: string): boolean {
  const first = text.split(' ', 1)[0] ?? '';
  return /^[a-z0-9][a-z0-9._~%-]*[-_/][a-z0-9._~%/-]*$/.test(first) && first.length >= 8;
}
