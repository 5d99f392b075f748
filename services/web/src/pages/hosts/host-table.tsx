/** Hosts one below the other. */
import type { Shapes } from '@footing/client';
import { HostStanding } from '../../components/host-standing.tsx';
import { StateBar } from '../../components/state-bar.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { formatDuration, formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';

/** The table. */
export function HostTable({ hosts }: { hosts: readonly Shapes['Host'][] }) {
  return (
    <table class="cards">
      <caption class="visually-hidden">{t('hosts.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hosts.host')}</th>
          <th scope="col">{t('hosts.links')}</th>
          <th scope="col">{t('hosts.standing')}</th>
          <th scope="col" class="number">
            {t('host.pace')}
          </th>
          <th scope="col">{t('host.next')}</th>
        </tr>
      </thead>
      <tbody>
        {hosts.map((host) => {
          const { name, states, crawlDelayMs, nextCheckAt, due } = host;
          return (
            <tr key={name} data-host={name}>
              <td>
                <a href={`/hosts/${encodeURIComponent(name)}`}>{name}</a>
              </td>
              <td>
                <StateBar
                  states={states}
                  hrefOf={(state) => `/links?${new URLSearchParams({ host: name, state })}`}
                />
              </td>
              <td data-name={t('hosts.standing')}>
                <HostStanding host={host} />
              </td>
              <td class="number" data-name={t('host.pace')}>
                {crawlDelayMs === null ? '–' : formatDuration(crawlDelayMs)}
              </td>
              <td data-name={t('host.next')}>
                {nextCheckAt === null ? '–' : <TimeMark at={nextCheckAt} />}
                {due > 0 && (
                  <span class="small quiet"> {t('host.due', { count: due, shown: formatNumber(due) })}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
