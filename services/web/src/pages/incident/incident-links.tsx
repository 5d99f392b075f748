/** The links of an incident: how each stands, when it was lost, and when it was back. */
import type { Shapes } from '@footing/client';
import { Empty } from '../../components/empty.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';

interface IncidentLinksProps {
  links: Shapes['IncidentDetail']['linkItems'];
  /** How many there are in all. */
  total: number;
  host: string | null;
}

/** The table, and a way to the rest where the API does not tell all. */
export function IncidentLinks({ links, total, host }: IncidentLinksProps) {
  if (links.length === 0) return <Empty title={t('incident.noLinks')} />;
  const when = (at: string | null) =>
    at === null ? <span class="quiet">–</span> : <TimeMark at={at} isDay />;
  return (
    <>
      <table class="cards">
        <caption class="visually-hidden">{t('incident.links')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('incident.link')}</th>
            <th scope="col">{t('incident.stands')}</th>
            <th scope="col">{t('incident.lostAt')}</th>
            <th scope="col">{t('incident.backAt')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ id, url, state, lostAt, backAt }) => (
            <tr key={id}>
              <td>
                <a href={`/links/${id}`}>{url}</a>
              </td>
              <td data-name={t('incident.stands')}>
                <StateMark state={state} />
              </td>
              <td data-name={t('incident.lostAt')}>{when(lostAt)}</td>
              <td data-name={t('incident.backAt')}>{when(backAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > links.length && (
        <p class="small quiet">
          {t('incident.someLinks', { shown: formatNumber(links.length), total: formatNumber(total) })}{' '}
          {host !== null && <a href={`/links?host=${encodeURIComponent(host)}`}>{t('incident.allLinks')}</a>}
        </p>
      )}
    </>
  );
}
