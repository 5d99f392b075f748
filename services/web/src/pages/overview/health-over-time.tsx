/** How the links fared, week by week: a picture, and the same as a table. */
import type { Shapes } from '@footing/client';
import { useCallback, useMemo } from 'preact/hooks';
import uPlot, { type AlignedData } from 'uplot';
import { ShapeMark } from '../../components/shape-mark.tsx';
import { formatDay, formatNumber } from '../../language/formats.ts';
import { language, t } from '../../language/language.ts';
import { TimePlot } from '../../plot/time-plot.tsx';
import { linkGroups } from './counts.ts';

type Periods = NonNullable<Shapes['LinkHealth']['series']>;

/** From the bottom of each bar to its top. */
const ORDER = ['broken', 'doubt', 'alive', 'unchecked'] as const;
const TONES = { broken: 'bad', doubt: 'doubt', alive: 'good', unchecked: 'none' } as const;

/** The weeks in which there were links. */
export function HealthOverTime({ series }: { series: Periods }) {
  const weeks = useMemo(() => series.filter(({ total }) => total > 0), [series]);
  const data = useMemo(() => stacked(weeks), [weeks]);
  const name = language.value;
  const optionsOf = useCallback((colour: (token: string) => string) => plotOptions(colour, name), [name]);
  return (
    <section class="panel">
      <h2>{t('overview.overTime')}</h2>
      <ul class="plain legend">
        {ORDER.toReversed().map((group) => (
          <li key={group}>
            <ShapeMark tone={TONES[group]} /> {t(`overview.links.${group}`, { count: 2 })}
          </li>
        ))}
      </ul>
      <TimePlot data={data} optionsOf={optionsOf} height={220} />
      <details>
        <summary>{t('overview.asTable')}</summary>
        <table>
          <caption>{t('overview.overTimeCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.weekOf')}</th>
              {ORDER.toReversed().map((group) => (
                <th key={group} scope="col" class="number">
                  {t(`overview.links.${group}`, { count: 2 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.from}>
                <th scope="row">{formatDay(week.from)}</th>
                {ORDER.toReversed().map((group) => (
                  <td key={group} class="number">
                    {formatNumber(countOf(week, group))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function countOf({ states }: Periods[number], group: (typeof ORDER)[number]): number {
  return linkGroups(states).find(({ name }) => name === group)?.count ?? 0;
}

/** Each series is the sum of itself and those below it; the highest is drawn first and the others over it. */
function stacked(weeks: Periods): AlignedData {
  const sums = ORDER.map((_group, index) =>
    weeks.map((week) => ORDER.slice(0, index + 1).reduce((sum, each) => sum + countOf(week, each), 0)),
  );
  return [weeks.map(({ from }) => Date.parse(`${from}T00:00:00Z`) / 1000), ...sums.toReversed()];
}

const WEEK_SECONDS = 7 * 86_400;

function plotOptions(colour: (token: string) => string, locale: string) {
  const axis = {
    stroke: colour('--text-quiet'),
    font: `13px ${colour('--font')}`,
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
  };
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    legend: { show: false },
    cursor: { show: false },
    // Half a bar is left at each end, also where there is one bar.
    scales: {
      x: {
        range: (_plot: uPlot, from: number, to: number): [number, number] => [
          from - WEEK_SECONDS / 2,
          Math.max(to, from + 7 * WEEK_SECONDS) + WEEK_SECONDS / 2,
        ],
      },
      y: {
        range: (_plot: uPlot, _from: number, to: number): [number, number] => [0, Math.max(1, to * 1.05)],
      },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        values: (_plot: uPlot, ticks: number[]) => ticks.map((at) => day.format(at * 1000)),
        space: 70,
      },
      { ...axis, size: 44 },
    ],
    series: [
      {},
      ...ORDER.toReversed().map((group) => ({
        fill: colour(`--fill-${TONES[group]}`),
        stroke: colour('--surface'),
        width: 1,
        points: { show: false },
        paths: uPlot.paths.bars?.({ size: [0.7, 36] }),
      })),
    ],
  };
}
