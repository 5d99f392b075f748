/** Finds the end of a title: its closing quotation mark, or the end of its sentence. */

/** A title and the text around it. */
export interface CutTitle {
  title: string;
  /** The text after the title. */
  rest: string;
  /** Whether the title was in quotation marks, as titles of parts are. */
  quoted: boolean;
}

/** A quotation that is not closed after this many characters is not a title. */
const MAX_QUOTED_LENGTH = 2_000;

const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': '’',
  '‚': '‘’',
  "'": "'’",
  '‹': '›',
  '›': '‹',
};
const SENTENCE_END = /[.?!]["”“’»]?\s(?=[\p{Lu}\d"“„«»'‘([]|in:\s|in\s\p{Lu})/gu;
const ABBREVIATION =
  /^(?:vols?|nos?|nr|bd|st|dr|vs|mr|mrs|ms|prof|eds?|hg|hrsg|jr|ca|bzw|op|pp?|pt|rev|univ|dept)$/i;
const AFTER_ORDINAL =
  /^\s(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrh|Jh|Jg|Jahrg|Aufl|Ausg|Weltkr|Kongress)/;

/** Whether a text begins with a quotation mark. */
export function opensQuotation(text: string): boolean {
  return text.charAt(0) in CLOSING_MARKS;
}

/**
 * The title of a text that begins with a quotation mark. Undefined if the quotation is only the beginning of
 * a longer title, or is not closed.
 */
export function cutQuotedTitle(text: string): CutTitle | undefined {
  const opening = text.charAt(0);
  const closings = CLOSING_MARKS[opening];
  if (closings === undefined) return undefined;
  let depth = 0;
  const limit = Math.min(text.length, MAX_QUOTED_LENGTH);
  for (let at = 1; at < limit; at += 1) {
    const mark = text.charAt(at);
    if (isInnerOpening(text, at, opening)) {
      depth += 1;
    } else if (closings.includes(mark)) {
      if (isApostrophe(text, at)) continue;
      if (depth > 0) depth -= 1;
      else if (endsTitle(text, at)) {
        return { title: trimTitle(text.slice(1, at)), rest: text.slice(at + 1), quoted: true };
      } else if (opening !== "'" && opening !== '‘') return undefined;
    }
  }
  return undefined;
}

function isInnerOpening(text: string, at: number, opening: string): boolean {
  return text.charAt(at) === opening && /[\s(]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

function isApostrophe(text: string, at: number): boolean {
  return /['’]/.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at + 1));
}

/**
 * Whether a closing quotation mark ends the title: a punctuation mark of the sentence stands before or after
 * it.
 */
function endsTitle(text: string, at: number): boolean {
  return /[.,?!]/.test(text.charAt(at - 1)) || /^\s?(?:$|[,.;:([]|[Ii]n\b)/.test(text.slice(at + 1, at + 6));
}

/** The title of a text that begins with one: the quotation, the first sentence, or the whole text. */
export function cutTitle(text: string): CutTitle {
  const quotedTitle = cutQuotedTitle(text);
  if (quotedTitle !== undefined) return quotedTitle;
  const [end = text.length] = sentenceEnds(text, 1);
  return { title: trimTitle(text.slice(0, end)), rest: text.slice(end), quoted: false };
}

/**
 * Positions after the marks that end the first `most` sentences. Initials and abbreviations do not end a
 * sentence.
 */
export function sentenceEnds(text: string, most: number): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    if (ends.length === most) break;
    const end = match.index + match[0].length - 1;
    const word = text.slice(text.lastIndexOf(' ', match.index) + 1, match.index);
    if (match[0].startsWith('.') && !endsSentence(word, text.slice(end, end + 10))) continue;
    ends.push(end);
  }
  return ends;
}

function endsSentence(word: string, after: string): boolean {
  if (/(?:^|[.(-])\p{Lu}$/u.test(word)) return false;
  if (/^\d{1,2}$/.test(word)) return !AFTER_ORDINAL.test(after);
  return !(word.length < 6 && ABBREVIATION.test(word.replace(/^\(/, '')));
}

/** A title without a full stop or comma at its end, and without an edition or form in brackets there. */
export function trimTitle(title: string): string {
  const bare = title
    .trim()
    .replace(/[.,;:]$/, '')
    .replace(/\s\[[^[\]]{1,80}\]$/, '')
    .replace(/\s\((?=[^()]*(?:\bed|Aufl|Vol|No\.|Nr|Bd|\bpp?\.))[^()]{1,80}\)$/, '');
  return bare.replace(/[.,;:]$/, '').trim();
}
