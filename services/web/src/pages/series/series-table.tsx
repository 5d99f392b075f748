/** The values of the series as a table: period, value as the source tells it, and what it rests on. */
import { StateMark } from '../../components/state-mark.tsx';
import { formatEdtf } from '../../language/edtf.ts';
import { t } from '../../language/language.ts';
import { formatFigure } from '../record/figure-value.ts';
import type { Series } from './series-choice.ts';
import { nameOfSeries } from './series-name.ts';

interface SeriesTableProps {
  title: string;
  series: readonly Series[];
  unit: string;
}

/** The table. */
export function SeriesTable({ title, series, unit }: SeriesTableProps) {
  return (
    <section aria-labelledby="series-values">
      <h2 id="series-values">{t('series.values')}</h2>
      <table class="cards">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('series.subject')}</th>
            <th scope="col">{t('series.period')}</th>
            <th scope="col" class="number">
              {t('series.value')}
            </th>
            <th scope="col">{t('series.sources')}</th>
            <th scope="col">{t('series.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap((each) =>
            each.points.map(
              ({ slug, period, value, upperValue, qualifier, work, citations, evidenceHealth }) => (
                <tr key={slug}>
                  <td data-name={t('series.subject')}>{nameOfSeries(each)}</td>
                  <td data-name={t('series.period')}>{formatEdtf(period)}</td>
                  <td data-name={t('series.value')} class="number">
                    <a href={`/figures/${slug}`}>{formatFigure({ value, upperValue, unit, qualifier })}</a>
                  </td>
                  <td data-name={t('series.sources')}>
                    {citations.length === 0 && '—'}
                    {citations.map((number) => (
                      <a key={number} class="series-source" href={`/works/${work}/citations/${number}`}>
                        <span class="visually-hidden">{t('records.source')} </span>
                        {number}
                      </a>
                    ))}
                  </td>
                  <td data-name={t('series.evidence')}>
                    <StateMark state={evidenceHealth} />
                  </td>
                </tr>
              ),
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
