/** The records that rest on the links of an incident, and whether they have another living source. */
import type { Shapes } from '@footing/client';
import { Empty } from '../../components/empty.tsx';
import { ShapeMark } from '../../components/shape-mark.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { t } from '../../language/language.ts';

type Dependents = Shapes['IncidentDetail']['dependents'];

/** The sum in a sentence, and each record. */
export function LeaningRecords({
  dependents: { total, withoutLivingSource, items },
}: {
  dependents: Dependents;
}) {
  if (items.length === 0) return <Empty title={t('incident.noRecords')} />;
  return (
    <>
      <p>{t('incident.sum', { count: sumOf(total), without: sumOf(withoutLivingSource) })}</p>
      <table class="cards">
        <caption class="visually-hidden">{t('incident.leaning')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('incident.record')}</th>
            <th scope="col">{t('incident.evidence')}</th>
            <th scope="col">{t('incident.another')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ kind, slug, title, evidenceHealth, hasLivingSource }) => (
            <tr key={`${kind}/${slug}`}>
              <td>
                <a href={`/${kind}s/${slug}`}>{title}</a>
              </td>
              <td data-name={t('incident.evidence')}>
                <StateMark state={evidenceHealth} />
              </td>
              <td data-name={t('incident.another')}>
                <ShapeMark tone={hasLivingSource ? 'good' : 'bad'} />{' '}
                {t(hasLivingSource ? 'incident.hasAnother' : 'incident.hasNone')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sumOf(total) > items.length && (
        <p class="small quiet">{t('incident.someRecords', { count: items.length })}</p>
      )}
    </>
  );
}

function sumOf({ agreements, events, figures }: Dependents['total']): number {
  return agreements + events + figures;
}
