/** Figures over time: a point for each, with its period and its range of values. */
import { useCallback, useMemo } from 'preact/hooks';
import uPlot, { type AlignedData } from 'uplot';
import { formatCompact } from '../../language/formats.ts';
import { language } from '../../language/language.ts';
import { middleOf } from '../../plot/period.ts';
import { DASHES, type PlotLine, stepsOf, timeRange, valueRange } from '../../plot/plot-line.ts';
import { TimePlot } from '../../plot/time-plot.tsx';

const HEIGHT = 340;
const AXIS_WIDTH = 76;
/** The least room of a name on the axis of time. */
const NAME_WIDTH = 100;
/** Room above, and to the right for the half of a name. */
const PADDING: [number, number, number, number] = [16, 44, 0, 0];
/** From steps of this length on, ticks are named by years alone. */
const YEARLY_SECONDS = 300 * 86_400;

/** The plot; the table below it has the same values. */
export function FigurePlot({ lines }: { lines: readonly PlotLine[] }) {
  const data = useMemo(() => dataOf(lines), [lines]);
  const name = language.value;
  const optionsOf = useCallback(
    (colour: (token: string) => string) => plotOptions(colour, lines, name),
    [lines, name],
  );
  return <TimePlot data={data} optionsOf={optionsOf} height={HEIGHT} />;
}

/** One row for each point, in which only its own line has a value: two figures may be of one time. */
function dataOf(lines: readonly PlotLine[]): AlignedData {
  const rows = lines
    .flatMap(({ points }, line) =>
      points.map((point) => ({ line, x: middleOf(point.range), y: point.value })),
    )
    .sort((a, b) => a.x - b.x);
  return [
    rows.map(({ x }) => x),
    ...lines.map((_line, index) => rows.map(({ line, y }) => (line === index ? y : undefined))),
  ];
}

function plotOptions(colour: (token: string) => string, lines: readonly PlotLine[], locale: string) {
  const axis = {
    stroke: colour('--text-quiet'),
    font: `13px ${colour('--font')}`,
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
  };
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  return {
    padding: PADDING,
    legend: { show: false },
    cursor: { show: false },
    tzDate: (seconds: number) => uPlot.tzDate(new Date(seconds * 1_000), 'Etc/UTC'),
    scales: {
      x: { range: (): [number, number] => timeRange(lines) },
      y: { range: (): [number, number] => valueRange(lines) },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: NAME_WIDTH,
        values: (_plot: uPlot, ticks: number[], _axis: number, _space: number, step: number) =>
          ticks.map((at) => (step >= YEARLY_SECONDS ? year : month).format(new Date(at * 1_000))),
      },
      { ...axis, size: AXIS_WIDTH, values: (_plot: uPlot, ticks: number[]) => ticks.map(formatCompact) },
    ],
    series: [{}, ...lines.map(() => ({ paths: () => null, points: { show: false } }))],
    hooks: {
      draw: [
        (plot: uPlot) => {
          for (const [index, line] of lines.entries())
            drawLine(plot, line, DASHES[index] ?? [], colour(`--series-${index + 1}`), colour('--surface'));
        },
      ],
    },
  };
}

/** A line: its steps, and its points, filled where the number is exact, with bars over period and range of values. */
function drawLine(
  plot: uPlot,
  line: PlotLine,
  dash: readonly number[],
  colour: string,
  surface: string,
): void {
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  const x = (at: number): number => plot.valToPos(at, 'x', true);
  const y = (value: number): number => plot.valToPos(value, 'y', true);
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2 * ratio;
  ctx.setLineDash(dash.map((length) => length * ratio));
  ctx.beginPath();
  for (const [from, to] of stepsOf(line)) {
    ctx.moveTo(x(middleOf(from.range)), y(from.value));
    ctx.lineTo(x(middleOf(to.range)), y(to.value));
  }
  ctx.stroke();
  ctx.setLineDash([]);
  for (const { range, value, upper, isExact } of line.points) {
    ctx.lineWidth = 1.5 * ratio;
    ctx.globalAlpha = 0.5;
    ctx.beginPath();
    ctx.moveTo(x(range.from), y(value));
    ctx.lineTo(x(range.to), y(value));
    if (upper !== undefined) {
      ctx.moveTo(x(middleOf(range)), y(value));
      ctx.lineTo(x(middleOf(range)), y(upper));
    }
    ctx.stroke();
    ctx.globalAlpha = 1;
    ctx.beginPath();
    ctx.arc(x(middleOf(range)), y(value), 4.5 * ratio, 0, 2 * Math.PI);
    ctx.fillStyle = isExact ? colour : surface;
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}
