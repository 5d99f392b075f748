/** Incidents: what took sources away, since when and for how long, and how many links it cost. */
import type { Shapes } from '@footing/client';
import { formatNumber, formatSpan } from '../language/formats.ts';
import { t } from '../language/language.ts';
import { IncidentMark } from './incident-mark.tsx';
import { TimeMark } from './time-mark.tsx';

interface IncidentTableProps {
  caption: string;
  incidents: readonly Shapes['Incident'][];
}

/** The table. */
export function IncidentTable({ caption, incidents }: IncidentTableProps) {
  return (
    <table class="cards">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('incident.what')}</th>
          <th scope="col">{t('incident.stands')}</th>
          <th scope="col">{t('incident.opened')}</th>
          <th scope="col">{t('incident.lasted')}</th>
          <th scope="col" class="number">
            {t('incident.lost')}
          </th>
        </tr>
      </thead>
      <tbody>
        {incidents.map((incident) => {
          const { id, cause, name, openedAt, closedAt, lostLinks, links } = incident;
          const end = closedAt === null ? Date.now() : Date.parse(closedAt);
          return (
            <tr key={id}>
              <td>
                <a href={`/incidents/${id}`}>{name}</a>
                <br />
                <span class="small quiet">{t(`incident.cause.${cause}`)}</span>
              </td>
              <td data-name={t('incident.stands')}>
                <IncidentMark incident={incident} />
              </td>
              <td data-name={t('incident.opened')}>
                <TimeMark at={openedAt} isDay />
              </td>
              <td data-name={t('incident.lasted')}>{formatSpan(end - Date.parse(openedAt))}</td>
              <td class="number" data-name={t('incident.lost')}>
                {t('incident.lostOf', { lost: formatNumber(lostLinks), links: formatNumber(links) })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
