/** A host: how its links stand, whether it answers, how it is treated, its incidents and its latest changes. */
import type { Shapes } from '@footing/client';
import type { ComponentChildren } from 'preact';
import { useRoute } from 'preact-iso';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { Answered } from '../../components/answered.tsx';
import { ChangeList } from '../../components/change-list.tsx';
import { CountLink } from '../../components/count-link.tsx';
import { Empty } from '../../components/empty.tsx';
import { HostStanding } from '../../components/host-standing.tsx';
import { IncidentTable } from '../../components/incident-table.tsx';
import { ListActions } from '../../components/list-actions.tsx';
import { StateBar } from '../../components/state-bar.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { formatDuration, formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import type { LiveChange } from '../../live/changes.ts';
import { readChanges } from '../../live/read-changes.ts';

const MAX_INCIDENTS = 10;
const MAX_CHANGES = 20;

/** The page. */
export default function HostPage() {
  const name = decodeURIComponent(useRoute().params['name'] ?? '');
  const host = useAnswer(
    `/v1/hosts/${name}`,
    (signal) => api.GET('/v1/hosts/{name}', { params: { path: { name } }, signal }),
    { changedBy: ofHost(name) },
  );
  return (
    <Answered answer={host} isPage>
      {(data) => <Shown host={data} />}
    </Answered>
  );
}

function Shown({ host }: { host: Shapes['Host'] }) {
  const { name, total, states, due, nextCheckAt, lastCheckedAt, crawlDelayMs, checksThatDay, createdAt } =
    host;
  const query = new URLSearchParams({ host: name });
  const time = (at: string | null): ComponentChildren => (at === null ? '–' : <TimeMark at={at} />);
  const facts: [id: string, value: ComponentChildren][] = [
    ['host.next', time(nextCheckAt)],
    ['host.dueNow', formatNumber(due)],
    ['host.last', time(lastCheckedAt)],
    ['host.pace', crawlDelayMs === null ? '–' : formatDuration(crawlDelayMs)],
    ['host.today', formatNumber(checksThatDay)],
    ['host.known', <TimeMark key="known" at={createdAt} isDay />],
  ];
  return (
    <Page title={name} isAddress above={<a href="/hosts">{t('hosts.title')}</a>}>
      <div class="stack">
        <section aria-live="polite">
          <div class="link-state">
            <HostStanding host={host} />
          </div>
          <ListActions json={`/v1/hosts/${encodeURIComponent(name)}`} feed={`/feeds/changes.atom?${query}`} />
        </section>
        <section>
          <h2>{t('host.links')}</h2>
          <p>
            <CountLink count={total} href={`/links?${query}`}>
              {t('host.linksTotal', { count: total })}
            </CountLink>
          </p>
          <StateBar
            states={states}
            hrefOf={(state) => `/links?${new URLSearchParams({ host: name, state })}`}
          />
        </section>
        <section>
          <h2>{t('host.courtesy')}</h2>
          <p class="quiet">{t('host.courtesyLead')}</p>
          <dl class="facts">
            {facts.map(([id, value]) => (
              <div key={id}>
                <dt>{t(id)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Incidents name={name} />
        <Changes name={name} />
      </div>
    </Page>
  );
}

function Incidents({ name }: { name: string }) {
  const incidents = useAnswer(
    `/v1/incidents?host=${name}`,
    (signal) => api.GET('/v1/incidents', { params: { query: { host: name, limit: MAX_INCIDENTS } }, signal }),
    { changedBy: ofHost(name) },
  );
  return (
    <section>
      <h2>{t('host.incidents')}</h2>
      <Answered answer={incidents}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 ? (
              <Empty title={t('host.noIncident')} />
            ) : (
              <IncidentTable caption={t('host.incidents')} incidents={items} />
            )}
            {nextCursor !== null && (
              <p>
                <a href={`/incidents?host=${encodeURIComponent(name)}`}>{t('host.allIncidents')}</a>
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function Changes({ name }: { name: string }) {
  const changes = useAnswer(
    `/v1/changes?sort=-at&host=${name}`,
    (signal) => readChanges({ host: name, limit: MAX_CHANGES }, signal),
    { changedBy: ofHost(name) },
  );
  return (
    <section>
      <h2>{t('host.changes')}</h2>
      <Answered answer={changes}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 ? <Empty title={t('host.noChange')} /> : <ChangeList changes={items} />}
            {nextCursor !== null && (
              <p>
                <a href={`/log?host=${encodeURIComponent(name)}`}>{t('host.allChanges')}</a>
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function ofHost(name: string): (change: LiveChange) => boolean {
  return ({ host, subject }) => host === name || subject.name === name;
}
