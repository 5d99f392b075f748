/** Draws the badge that says what share of sources stands, by a shape and a word and not by colour alone. */
import { catalogueOf, escaped, type Language } from '@footing/notices';

/** Lowest share, in percent, of which the badge does not warn. */
const MIN_GOOD_PERCENT = 90;
/** Width of a character on average, of a side's margins, and of the shape, in pixels. */
const CHARACTER = 7;
const MARGIN = 14;
const SHAPE = 16;

/** A tick in a circle, a triangle, and a dash: each differs from the others in outline. */
const SIGNS = {
  whole: {
    colour: '#1a6b34',
    shape: '<circle cx="6" cy="6" r="6"/><path d="M3 6l2 2 4-4" stroke="#1a6b34"/>',
  },
  some: { colour: '#8a4b00', shape: '<path d="M6 0l6 12H0z"/><path d="M6 4v4M6 9.5v1" stroke="#8a4b00"/>' },
  unknown: { colour: '#57606a', shape: '<path d="M1 6h10" stroke="#fff"/>' },
} as const;

/** The badge as SVG, which needs nothing from elsewhere. A share is rounded down, so that 100 % means all. */
export function toBadge({ standing, lost }: { standing: number; lost: number }, language: Language): string {
  const say = catalogueOf(language).badge;
  const total = standing + lost;
  const percent = total === 0 ? undefined : Math.floor((standing * 100) / total);
  const { colour, shape } = SIGNS[signOf(percent)];
  const word = percent === undefined ? say.none : say.share(percent);
  const about = percent === undefined ? `${say.label}: ${word}` : say.about(standing, total);
  const left = say.label.length * CHARACTER + MARGIN;
  const right = SHAPE + word.length * CHARACTER + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-labelledby="title" xml:lang="${language}">
<title id="title">${escaped(about)}</title>
<rect width="${left}" height="20" fill="#333"/>
<rect x="${left}" width="${right}" height="20" fill="${colour}"/>
<g transform="translate(${left + 6} 4)" fill="#fff" stroke-width="1.8">${shape}</g>
<g fill="#fff" font-family="sans-serif" font-size="11" aria-hidden="true">
<text x="7" y="14" textLength="${left - MARGIN}">${escaped(say.label)}</text>
<text x="${left + SHAPE + 7}" y="14" textLength="${right - SHAPE - MARGIN}">${escaped(word)}</text>
</g>
</svg>
`;
}

function signOf(percent: number | undefined): keyof typeof SIGNS {
  if (percent === undefined) return 'unknown';
  return percent >= MIN_GOOD_PERCENT ? 'whole' : 'some';
}
