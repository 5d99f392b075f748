/** Makes the text of a book with many citations, damaged as conversion damages texts. */
import { seededRandom } from '../database/seeded-random.ts';

/**
 * What a made book prints: its notes and the numbered list that repeats them, the notes alone, the list alone, or notes
 * that cite works of a list without numbers, a third of them in a short form.
 */
export const BOOK_KINDS = ['notes and list', 'notes', 'list', 'notes on works'] as const;
export type BookKind = (typeof BOOK_KINDS)[number];

interface Reference {
  author: string;
  title: string;
  year: number;
  url: string;
}

/** Words that all citations are made from: their number grows with the square root of the citations', as in texts. */
const MIN_WORDS = 500;
const SYLLABLES = 'ba de ki go mu pa re si to ga ne lo vi tu sa mo'.split(' ');
const CITATIONS_A_SECTION = 50;

/** The text of a book with so many citations. */
export function madeBibliography(citations: number, kind: BookKind, seed = 1): string {
  const { random } = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const word = (): string => Array.from({ length: 2 + below(4) }, () => SYLLABLES[below(16)]).join('');
  const words = Array.from({ length: MIN_WORDS + Math.round(20 * Math.sqrt(citations)) }, word);
  const anyWord = (): string => words[below(words.length)] ?? '';
  const references = Array.from({ length: citations }, (): Reference => {
    const title = Array.from({ length: 5 + below(5) }, anyWord);
    const year = 1990 + below(35);
    const site = below(Math.max(5, citations / 20));
    return {
      author: `${capital(anyWord())}, ${String.fromCharCode(65 + below(26))}.`,
      title: capital(title.join(' ')),
      year,
      url: `https://site${site}.example.org/${year}/${title.join('-')}-${1000 + below(900_000)}`,
    };
  });
  /** Every third address has a hyphen at a line end, a lost one, or a letter that was misread. */
  const damaged = (url: string): string => {
    if (below(3) > 0) return url;
    const at = url.indexOf('-', 30 + below(20));
    return [
      `${url.slice(0, at)}- ${url.slice(at + 1)}`,
      `${url.slice(0, at)}${url.slice(at + 1)}`,
      `${url.slice(0, at - 1)}c${url.slice(at)}`,
    ][below(3)] as string;
  };
  const printed = ({ author, title, year, url }: Reference): string =>
    `${author} ${title} [Electronic resource]. - ${year}. - URL: <u>${damaged(url)}</u>`;
  const shortForm = ({ author, title }: Reference): string =>
    `${author.split(',', 1)[0]}, ${title.split(' ').slice(0, 3).join(' ')}, p. ${1 + below(300)}.`;

  const lines = ['# A book', ''];
  if (kind === 'notes and list' || kind === 'notes')
    for (const [index, reference] of references.entries()) {
      if (index % CITATIONS_A_SECTION === 0) lines.push(`## Part ${index / CITATIONS_A_SECTION + 1}`, '');
      lines.push(`<sup>${index + 1}</sup> ${printed(reference)}`, '');
    }
  if (kind === 'notes on works')
    for (let number = 1; number <= citations; number += 1) {
      const reference = references[below(citations)] as Reference;
      lines.push(`[^${number}]: ${below(3) === 0 ? shortForm(reference) : printed(reference)}`);
    }
  if (kind !== 'notes') lines.push('', '## Literature', '');
  if (kind === 'notes and list' || kind === 'list')
    for (const [index, reference] of references.entries())
      lines.push(`${index + 1}. ${printed(reference)}`, '');
  if (kind === 'notes on works') for (const reference of references) lines.push(`- ${printed(reference)}`);
  return lines.join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
