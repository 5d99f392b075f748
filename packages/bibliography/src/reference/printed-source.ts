/** Reads what follows a title: container, volume, place, publisher, date and pages. */
import { sentenceEnds } from './printed-title.ts';
import { optional, pinpointOf, type ReferenceFields, withoutEnd, withoutStart } from './reference-fields.ts';

/** Limits on the sentences and commas of a source that are read. */
const MAX_SENTENCES = 40;
const MAX_PIECES = 60;
const MARKS = ' .,;:()[]–-';

const MONTHS = 'Jan|Feb|Mar|Mär|Apr|Ma[yi]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz]';
const SEASONS = 'Spring|Summer|Autumn|Fall|Winter';
const DAY = [
  String.raw`(?:\d{1,2}\.?\s)?(?:${MONTHS}|${SEASONS})\p{Ll}*\.?(?:\s\d{1,2})?(?:,?\s\d{4})?`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d`,
].join('|');
const DATE = new RegExp(String.raw`(?:^|,\s|\s(?:vom|am|of)\s|\s(?=\d{1,2}\.))(?:${DAY})(?=[\s,.;)]|$)`, 'u');
const PAGES = String.raw`\d{1,6}(?:\s?[-–—]\s?\d{1,6})?(?:\s?ff?\.)?`;
/** The forms of cited pages, in the order in which they are tried. */
const PINPOINTS = [
  new RegExp(String.raw`(?:^|[\s(,.;:])(?:hier|here|ici|здесь):?\s(?:S\.|pp?\.|[СсC]\.)?\s?(${PAGES})`, 'u'),
  new RegExp(
    String.raw`(?:^|[\s(,.;:])(?:pp?\.|pages?\s|S\.|Seiten?\s|ss?\.|str\.|[СсC]\.|стр\.)\s?(${PAGES})`,
    'u',
  ),
  /[:,]\s?(\d{1,6}\s?[-–—]\s?\d{1,6})(?=[\s.,;)]|$)/,
  /[)\d]:\s?(\d{1,6})(?=[\s.,;]|$)/,
  /\),\s(\d{1,6})(?=[.,;]|$)/,
  /(?:^|[\s,])\d{4},\s(\d{1,4})\.?$/,
];
const EXTENT = /(?:^|[\s,.(])(\d{1,6})\s(?:pp?\.|pages\b|S\.|Seiten\b|с\.)(?!\s?\d)/u;
const YEAR = /\b(1[4-9]\d\d|20\d\d)[a-z]?\b/g;
const VOLUME = new RegExp(
  [
    String.raw`[,.]?\s(?:[Vv]ol\.?|[Vv]olume|[Nn]os?\.?|[Ii]ssue)\s?\d`,
    String.raw`[,.]?\s(?:Bd\.?|Band|Jg\.?|Jahrgang|Nr\.?|Hf?t?\.|Heft)\s?\d`,
    String.raw`,?\s\d{1,4}\s?\(`,
    String.raw`,?\s\d{1,3}(?=\s?[,:]|[\s.]{0,3}$)`,
    String.raw`,?\s\d{1,3}[/.](?:\d{4}|\d{1,2})(?=[\s,:]|$)`,
    String.raw`,?\s\d{1,3}\.\s(?:Jg|Jahrgang)`,
  ].join('|'),
  'u',
);
const IN = /^(?:[Ii]n:\s?|[Ii]n\s)/;
const EDITORS_BEFORE = /^[^()]{3,200}\((?:[Ee]ds?|[Hh]rsg|[Hh]gg?)\.?\)\s?[,:.]?\s?/;
const EDITORS_AFTER = new RegExp(
  [
    String.raw`[,.]?\s\(?(?:[Ee]dited by|[Ee]ds?\.|[Hh](?:rs)?g\. v(?:\.|on)|[Hh]erausgegeben von`,
    String.raw`|[Tt]ranslated by|[Tt]rans\.)\s(?:\p{Lu}\.[\s-]?|[^,.()]){0,200}`,
  ].join(''),
  'gu',
);
const EDITION = /^(?:\d{1,2}(?:st|nd|rd|th)\sed|[Rr]ev\w*\.?\sed|\d{1,2}\.,?\s\p{L}{0,20}\.?\s?Aufl)/u;
const IN_PARENTHESES = /\(([^():]{2,60}):\s([^()]{2,120})\)/;
/** `City: Publisher`, with the container before the city if both are in one sentence. */
const PLACE_AND_PUBLISHER = /^(?:(.+),\s)?(\p{Lu}[^,:\d]{1,40}(?:,\s\p{Lu}{2})?)\s?:\s(.+)$/u;
const PLACE_AND_YEAR = /^(\p{Lu}[^\d,]{1,60})\s(?:1[4-9]|20)\d\d$/u;

/** What the entry's heading tells about its source. */
interface SourceHints {
  /** The title is of a part or of a web page, so a container is named before any publisher. */
  inContainer: boolean;
}

/** The fields of a source description. `year` is the last year in it that is not a page number. */
export function readSource(printed: string, { inContainer }: SourceHints): Partial<ReferenceFields> {
  const { text, pages } = cutPages(printed);
  const year = Array.from(text.matchAll(YEAR)).at(-1)?.[1];
  const opened = withoutStart(text, ' .,;:');
  const contained = IN.test(opened);
  const uncontained = contained ? opened.replace(IN, '').replace(EDITORS_BEFORE, '') : opened;
  const unedited = uncontained.replace(EDITORS_AFTER, '');
  const published = IN_PARENTHESES.exec(unedited);
  const source = published === null ? unedited : unedited.replace(IN_PARENTHESES, ' ').replace(/\s+/g, ' ');
  const { container, publisher } = readParties(source, inContainer || contained || DATE.test(source));
  return {
    ...optional('container', container),
    ...optional('publisher', published === null ? publisher : publisherOf(published[2] ?? '')),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...pages,
  };
}

function cutPages(printed: string): { text: string; pages: Partial<ReferenceFields> } {
  const extent = EXTENT.exec(printed);
  const text = extent === null ? printed : printed.replace(extent[0], ' ');
  const counted = extent === null ? {} : { extent: Number(extent[1]) };
  for (const form of PINPOINTS) {
    const match = form.exec(text);
    if (match === null) continue;
    const kept = match[0].slice(0, match[0].lastIndexOf(match[1] ?? '')).replace(/\p{L}+\.?\s?$/u, '');
    const rest = text.slice(match.index + match[0].length);
    return {
      text: `${text.slice(0, match.index)}${withoutEnd(kept, ' ,:(')}${rest}`,
      pages: { ...counted, pinpoint: pinpointOf(match[1] ?? '') },
    };
  }
  return { text, pages: counted };
}

interface Parties {
  container?: string;
  publisher?: string;
}

function readParties(source: string, inContainer: boolean): Parties {
  const volume = VOLUME.exec(source);
  const dateAt = DATE.exec(source)?.index ?? source.length;
  if (volume !== null && volume.index > 0 && volume.index <= dateAt) {
    const journal = namePart(source.slice(0, volume.index));
    if (!EDITION.test(journal) && sentenceEnds(journal, 1).length === 0 && !/:\s/.test(journal)) {
      const publisher = readSentences(source.slice(volume.index + volume[0].length), false).publisher;
      return { container: journal, ...optional('publisher', publisher) };
    }
  }
  return readSentences(source, inContainer);
}

function readSentences(source: string, inContainer: boolean): Parties {
  const parties: Parties = {};
  let start = 0;
  for (const end of [...sentenceEnds(source, MAX_SENTENCES), source.length]) {
    const sentence = namePart(source.slice(start, end));
    start = end;
    if (sentence === '' || EDITION.test(sentence)) continue;
    const placed = PLACE_AND_PUBLISHER.exec(sentence);
    const named = placed === null ? sentence : (placed[1] ?? '');
    readPieces(named, inContainer, parties);
    if (placed !== null) parties.publisher = publisherOf(placed[3] ?? '');
  }
  return parties;
}

function readPieces(sentence: string, inContainer: boolean, parties: Parties): void {
  const dated = DATE.exec(sentence);
  const undated = dated === null ? sentence : sentence.slice(0, dated.index);
  for (const printed of undated.split(',', MAX_PIECES)) {
    const piece = namePart(printed);
    if (!/\p{L}{2}/u.test(piece) || EDITION.test(piece) || VOLUME.test(` ${piece}`)) continue;
    const place = PLACE_AND_YEAR.exec(piece)?.[1];
    if (inContainer && parties.container === undefined) parties.container = place ?? piece;
    else if (place === undefined) parties.publisher ??= piece;
  }
}

function publisherOf(printed: string): string {
  const undated = printed.replace(/[,.]?\s\(?(?:1[4-9]|20)\d\d[a-z]?\b.*$/, '');
  return namePart(undated);
}

function namePart(text: string): string {
  return withoutEnd(withoutStart(text, MARKS), MARKS);
}
