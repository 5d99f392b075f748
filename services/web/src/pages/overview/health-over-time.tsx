/** How claims or links stood, week by week: a picture, and the same as a table. */
import { useCallback, useMemo } from 'preact/hooks';
import uPlot, { type AlignedData } from 'uplot';
import { ShapeMark } from '../../components/shape-mark.tsx';
import type { Tone } from '../../components/state-shapes.ts';
import { formatDay, formatNumber } from '../../language/formats.ts';
import { language, t } from '../../language/language.ts';
import { TimePlot } from '../../plot/time-plot.tsx';
import type { CountedGroup } from './counts.ts';

/** How all stood at the end of a week. */
interface WeekEnd {
  /** Its first day. */
  from: string;
  total: number;
  /** The same groups in each week. */
  groups: readonly CountedGroup[];
}

interface HealthOverTimeProps {
  title: string;
  /** What the table shows. */
  caption: string;
  /** Prefix of the names of the groups in the texts. */
  words: string;
  weeks: readonly WeekEnd[];
}

/** From the top of each bar to its bottom, so that what is lost can be compared. */
const ORDER: readonly Tone[] = ['none', 'good', 'doubt', 'bad'];

/** The weeks in which there was anything. */
export function HealthOverTime({ title, caption, words, weeks: all }: HealthOverTimeProps) {
  const weeks = all
    .filter(({ total }) => total > 0)
    .map(({ from, groups }) => ({
      from,
      groups: groups.toSorted((one, other) => ORDER.indexOf(one.tone) - ORDER.indexOf(other.tone)),
    }));
  // The weeks are made anew each time; the plot is drawn again where what they say differs.
  const key = JSON.stringify(weeks);
  const data = useMemo(() => stacked(weeks), [key]);
  const name = language.value;
  const optionsOf = useCallback(
    (colour: (token: string) => string) => plotOptions(ORDER, colour, name),
    [name],
  );
  const groups = weeks[0]?.groups ?? [];
  const wordOf = (group: CountedGroup): string => t(`${words}.${group.name}`, { count: 2 });
  return (
    <section class="panel">
      <h2>{title}</h2>
      <ul class="plain legend">
        {groups.map((group) => (
          <li key={group.name}>
            <ShapeMark tone={group.tone} /> {wordOf(group)}
          </li>
        ))}
      </ul>
      <TimePlot data={data} optionsOf={optionsOf} height={220} />
      <details>
        <summary>{t('overview.asTable')}</summary>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.weekOf')}</th>
              {groups.map((group) => (
                <th key={group.name} scope="col" class="number">
                  {wordOf(group)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.from}>
                <th scope="row">{formatDay(week.from)}</th>
                {week.groups.map((group) => (
                  <td key={group.name} class="number">
                    {formatNumber(group.count)}
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

/** Each series is the sum of itself and those below it; the highest is drawn first and the others over it. */
function stacked(weeks: readonly Pick<WeekEnd, 'from' | 'groups'>[]): AlignedData {
  const sums = ORDER.map((_tone, index) =>
    weeks.map(({ groups }) => groups.slice(index).reduce((sum, { count }) => sum + count, 0)),
  );
  return [weeks.map(({ from }) => Date.parse(`${from}T00:00:00Z`) / 1000), ...sums];
}

const WEEK_SECONDS = 7 * 86_400;

function plotOptions(tones: readonly Tone[], colour: (token: string) => string, locale: string) {
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
      ...tones.map((tone) => ({
        fill: colour(`--fill-${tone}`),
        stroke: colour('--surface'),
        width: 1,
        points: { show: false },
        paths: uPlot.paths.bars?.({ size: [0.7, 36] }),
      })),
    ],
  };
}
