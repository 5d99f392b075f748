/** What is wrong just now: open incidents, and the hosts with most links that are not well. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { CountLink } from '../../components/count-link.tsx';
import { Empty } from '../../components/empty.tsx';
import { ShapeMark } from '../../components/shape-mark.tsx';
import { LINK_GROUPS } from '../../components/state-shapes.ts';
import { TimeMark } from '../../components/time-mark.tsx';
import { t } from '../../language/language.ts';
import type { LiveChange } from '../../live/changes.ts';
import { sumOf } from './counts.ts';

const MAX_INCIDENTS = 5;

const ofIncidents = ({ type }: LiveChange): boolean => type.startsWith('incident.');

/** The newest open incidents. */
export function OpenIncidents() {
  const incidents = useAnswer(
    '/v1/incidents?open=true',
    (signal) => api.GET('/v1/incidents', { params: { query: { open: true, limit: MAX_INCIDENTS } }, signal }),
    { changedBy: ofIncidents },
  );
  return (
    <section class="panel">
      <h2>{t('overview.incidents')}</h2>
      <Answered answer={incidents}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty title={t('overview.noIncident')}>{t('overview.noIncidentLead')}</Empty>
          ) : (
            <>
              <ul class="plain news">
                {items.map(({ id, cause, name, lostLinks, openedAt }) => (
                  <li key={id}>
                    <ShapeMark tone="bad" /> <a href={`/incidents/${id}`}>{name}</a>{' '}
                    <span class="quiet small">
                      {t(`overview.cause.${cause}`, { links: lostLinks })} <TimeMark at={openedAt} />
                    </span>
                  </li>
                ))}
              </ul>
              {nextCursor !== null && (
                <p class="small">
                  <a href="/incidents?open=true">{t('overview.allIncidents')}</a>
                </p>
              )}
            </>
          )
        }
      </Answered>
    </section>
  );
}

/** The hosts with links that are broken or in doubt. */
export function TroubledHosts({ hosts }: { hosts: Shapes['LinkHealth']['hosts'] }) {
  const troubled = hosts.flatMap(({ host, total, states }) => {
    const broken = states.broken;
    const doubt = sumOf(states, LINK_GROUPS.doubt);
    return broken + doubt === 0 ? [] : [{ host, total, broken, doubt }];
  });
  return (
    <section class="panel">
      <h2>{t('overview.hosts')}</h2>
      {troubled.length === 0 ? (
        <Empty title={t('overview.noHost')}>{t('overview.noHostLead')}</Empty>
      ) : (
        <table class="cards">
          <caption class="visually-hidden">{t('overview.hosts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.host')}</th>
              <th scope="col" class="number">
                {t('overview.links.broken', { count: 2 })}
              </th>
              <th scope="col" class="number">
                {t('overview.links.doubt', { count: 2 })}
              </th>
              <th scope="col" class="number">
                {t('overview.links')}
              </th>
            </tr>
          </thead>
          <tbody>
            {troubled.map(({ host, total, broken, doubt }) => (
              <tr key={host}>
                <th scope="row">
                  <a href={`/hosts/${encodeURIComponent(host)}`}>{host}</a>
                </th>
                <td class="number" data-name={t('overview.links.broken', { count: 2 })}>
                  {countCell(host, broken, LINK_GROUPS.broken)}
                </td>
                <td class="number" data-name={t('overview.links.doubt', { count: 2 })}>
                  {countCell(host, doubt, LINK_GROUPS.doubt)}
                </td>
                <td class="number" data-name={t('overview.links')}>
                  {countCell(host, total, [])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function countCell(host: string, count: number, states: readonly string[]) {
  if (count === 0) return <span class="quiet">0</span>;
  const query = new URLSearchParams([['host', host], ...states.map((state) => ['state', state])]);
  return <CountLink count={count} href={`/links?${query}`} />;
}
