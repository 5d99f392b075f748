/** Draws series as a picture that stands alone, with where its numbers come from inside it. */
import { wrap } from '../language/wrap.ts';
import { middleOf } from './period.ts';
import { DASHES, type PlotLine, stepsOf, timeRange, valueRange } from './plot-line.ts';

/** What the picture shows. */
export interface Picture {
  title: string;
  lines: readonly PlotLine[];
  formatValue: (value: number) => string;
  /** What stands below it: the sources, a line each. */
  citation: readonly string[];
}

const WIDTH = 960;
const PLOT = { left: 110, top: 96, width: 820, height: 340 };
const LINE = 18;
const COLOURS = ['#0860c6', '#b3541e', '#187433', '#6a3ab8'];
/** How many letters go into a line of the citation. */
const MAX_LETTERS = 130;
const TICKS = 5;

/** The picture as SVG, of {@link WIDTH} pixels and as high as it needs to be. */
export function seriesSvg({ title, lines, formatValue, citation }: Picture): {
  svg: string;
  width: number;
  height: number;
} {
  const [from, to] = timeRange(lines);
  const [least, greatest] = valueRange(lines);
  const x = (at: number): number => round(PLOT.left + ((at - from) / (to - from)) * PLOT.width);
  const y = (value: number): number =>
    round(PLOT.top + PLOT.height - ((value - least) / (greatest - least)) * PLOT.height);
  const below = citation.flatMap((text) => wrap(text, MAX_LETTERS));
  const height = PLOT.top + PLOT.height + 60 + below.length * LINE + 20;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1f2328">`,
    `<title>${escaped(title)}</title><rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="24" y="38" font-size="20" font-weight="600">${escaped(title)}</text>`,
    ...legend(lines),
    ...ticks(least, greatest).map(
      (value) =>
        `<path d="M${PLOT.left} ${y(value)}h${PLOT.width}" stroke="#d0d7de"/><text x="${PLOT.left - 10}" y="${y(value) + 4}" text-anchor="end" fill="#545c66">${escaped(formatValue(value))}</text>`,
    ),
    ...years(from, to).map(
      (at) =>
        `<path d="M${x(at)} ${PLOT.top + PLOT.height}v6" stroke="#868f99"/><text x="${x(at)}" y="${PLOT.top + PLOT.height + 22}" text-anchor="middle" fill="#545c66">${new Date(at * 1_000).getUTCFullYear()}</text>`,
    ),
    ...lines.map((line, index) => drawn(line, index, x, y)),
    ...below.map(
      (text, index) =>
        `<text x="24" y="${PLOT.top + PLOT.height + 60 + index * LINE}" font-size="12" fill="#545c66">${escaped(text)}</text>`,
    ),
    '</svg>',
  ];
  return { svg: parts.join('\n'), width: WIDTH, height };
}

function drawn(
  line: PlotLine,
  index: number,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const colour = COLOURS[index % COLOURS.length];
  const dash = DASHES[index % DASHES.length] ?? [];
  const { points } = line;
  const way = stepsOf(line)
    .map(
      ([one, other]) =>
        `M${x(middleOf(one.range))} ${y(one.value)}L${x(middleOf(other.range))} ${y(other.value)}`,
    )
    .join('');
  const bars = points.map(({ range, value, upper }) => {
    const period = `M${x(range.from)} ${y(value)}H${x(range.to)}`;
    return upper === undefined ? period : `${period}M${x(middleOf(range))} ${y(value)}V${y(upper)}`;
  });
  const dots = points.map(
    ({ range, value, isExact }) =>
      `<circle cx="${x(middleOf(range))}" cy="${y(value)}" r="4.5" fill="${isExact ? colour : '#ffffff'}"/>`,
  );
  return `<g stroke="${colour}" fill="none" stroke-width="2"><path d="${way}" stroke-dasharray="${dash.join(' ')}"/><path d="${bars.join('')}" opacity="0.5" stroke-width="1.5"/>${dots.join('')}</g>`;
}

/** The names of the lines, each behind a piece of it. */
function legend(lines: readonly PlotLine[]): string[] {
  const width = (WIDTH - 48) / lines.length;
  return lines.map(({ name }, index) => {
    const left = 24 + index * width;
    return `<path d="M${left} 64h28" stroke="${COLOURS[index % COLOURS.length]}" stroke-width="2" stroke-dasharray="${(DASHES[index % DASHES.length] ?? []).join(' ')}"/><text x="${left + 36}" y="68">${escaped(name)}</text>`;
  });
}

/** Round values from the least to the greatest. */
function ticks(least: number, greatest: number): number[] {
  const rough = (greatest - least) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(least / step);
  return Array.from(
    { length: Math.floor(greatest / step) - first + 1 },
    (_, index) => (first + index) * step,
  );
}

/** The beginnings of years between two instants, so many that their names have room. */
function years(from: number, to: number): number[] {
  const first = new Date(from * 1_000).getUTCFullYear();
  const last = new Date(to * 1_000).getUTCFullYear() + 1;
  const step = Math.max(1, Math.ceil((last - first) / 12));
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => Date.UTC(first + index * step) / 1_000,
  ).filter((at) => at >= from && at <= to);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
