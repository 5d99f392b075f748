/** The series of one indicator: subjects to choose, the plot, the values with their sources, and files to take away. */
import { useMemo } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddress } from '../../app/use-address.ts';
import { Empty } from '../../components/empty.tsx';
import { language, t } from '../../language/language.ts';
import { termName } from '../../language/terms.ts';
import { FigurePlot } from './figure-plot.tsx';
import { chosenSeries, keyOf, MAX_COMPARED, type SeriesGroup } from './series-choice.ts';
import { SeriesExport } from './series-export.tsx';
import { lineOf } from './series-line.ts';
import { nameOfSeries } from './series-name.ts';
import { SeriesTable } from './series-table.tsx';
import './series.css';

/** The figure. */
export function SeriesFigure({ group }: { group: SeriesGroup }) {
  const address = useAddress();
  const chosen = chosenSeries(group, address);
  const chosenKeys = chosen.map(keyOf);
  const shownIn = language.value;
  const lines = useMemo(
    () => chosen.map((series) => ({ ...lineOf(series), name: nameOfSeries(series) })),
    [group, chosenKeys.join(), shownIn],
  );
  const works = [...new Set(chosen.flatMap(({ points }) => points.map(({ work }) => work)))];
  const [firstWork = ''] = works;
  const work = useAnswer(`/v1/works/${firstWork}`, (signal) =>
    api.GET('/v1/works/{work}', { params: { path: { work: firstWork } }, signal }),
  );
  const title = `${termName(group.indicator)}, ${group.unit}`;
  return (
    <div class="stack">
      <section aria-labelledby="series-plot">
        <h2 id="series-plot">{title}</h2>
        <ul class="plain series-names" aria-label={t('series.subjects')}>
          {group.series.map((series) => {
            const key = keyOf(series);
            const place = chosenKeys.indexOf(key);
            const next =
              place === -1
                ? [...chosenKeys, key].slice(-MAX_COMPARED)
                : chosenKeys.filter((each) => each !== key);
            return (
              <li key={key}>
                <a
                  class="series-name"
                  href={address.hrefWith({ indicator: [group.indicator], unit: [group.unit], subject: next })}
                  aria-current={place === -1 ? undefined : 'true'}
                >
                  <svg
                    viewBox="0 0 28 8"
                    class={place === -1 ? 'is-off' : `series-${place + 1}`}
                    aria-hidden="true"
                  >
                    <path d="M1 4h26" />
                  </svg>
                  {nameOfSeries(series)} <span class="number quiet">{series.points.length}</span>
                </a>
              </li>
            );
          })}
        </ul>
        {lines.every(({ points }) => points.length === 0) ? (
          <Empty title={t('series.noTime')}>{t('series.noTimeLead')}</Empty>
        ) : (
          <figure>
            <FigurePlot lines={lines} />
            <figcaption class="small quiet">{t('series.caption')}</figcaption>
          </figure>
        )}
        <SeriesExport
          title={title}
          series={chosen}
          lines={lines}
          works={work.state === 'ready' ? [work.data] : []}
        />
      </section>
      <SeriesTable title={title} series={chosen} unit={group.unit} />
    </div>
  );
}
