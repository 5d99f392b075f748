/** An incident: what it costs in a sentence, what happened, its links, and the records that lean on them. */
import type { Shapes } from '@footing/client';
import { useRoute } from 'preact-iso';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { Answered } from '../../components/answered.tsx';
import { IncidentMark } from '../../components/incident-mark.tsx';
import { ListActions } from '../../components/list-actions.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { formatInstant, formatNumber } from '../../language/formats.ts';
import { language, t } from '../../language/language.ts';
import { Sentence } from '../../language/sentence.tsx';
import { IncidentLinks } from './incident-links.tsx';
import { LeaningRecords } from './leaning-records.tsx';
import './incident.css';

/** The page. */
export default function IncidentPage() {
  const { id = '' } = useRoute().params;
  const lang = language.value;
  const incident = useAnswer(`/v1/incidents/${id}?lang=${lang}`, (signal) =>
    api.GET('/v1/incidents/{id}', { params: { path: { id }, query: { lang } }, signal }),
  );
  return (
    <Answered answer={incident} isPage>
      {(data) => <Shown incident={data} />}
    </Answered>
  );
}

function Shown({ incident }: { incident: Shapes['IncidentDetail'] }) {
  const { id, cause, name, host, openedAt, closedAt, partOf, summary, timeline, linkItems, dependents } =
    incident;
  return (
    <Page
      title={name.replace(/^https?:\/\//, '')}
      isAddress
      above={
        <>
          <a href="/incidents">{t('incidents.title')}</a> · {t(`incident.cause.${cause}`)}
        </>
      }
    >
      <div class="stack">
        <section aria-live="polite">
          <p class="link-state">
            <IncidentMark incident={incident} />{' '}
            <span class="quiet">
              {closedAt === null ? (
                <Sentence id="incident.since" values={{ time: <TimeMark at={openedAt} isDay /> }} />
              ) : (
                <Sentence
                  id="incident.from"
                  values={{ from: <TimeMark at={openedAt} isDay />, to: <TimeMark at={closedAt} isDay /> }}
                />
              )}
            </span>
          </p>
          <p class="incident-summary">{summary}</p>
          {partOf !== null && (
            <p>
              <a href={`/incidents/${partOf}`}>{t('incident.partOf')}</a>
            </p>
          )}
          {host !== null && (
            <p class="small">
              <a href={`/hosts/${encodeURIComponent(host)}`}>{t('incident.host', { host })}</a>
            </p>
          )}
          <ListActions
            json={`/v1/incidents/${id}`}
            feed={host === null ? undefined : `/feeds/changes.atom?host=${encodeURIComponent(host)}`}
          />
        </section>
        <section>
          <h2>{t('incident.timeline')}</h2>
          <ol class="plain timeline">
            {timeline.map(({ at, step, links }) => (
              <li key={`${at} ${step}`}>
                <time dateTime={at} class="small quiet">
                  {formatInstant(at)}
                </time>
                <span>{t(`incident.step.${step}`, { count: links, links: formatNumber(links) })}</span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t('incident.links')}</h2>
          <IncidentLinks links={linkItems} total={incident.links} host={host} />
        </section>
        <section>
          <h2>{t('incident.leaning')}</h2>
          <LeaningRecords dependents={dependents} />
        </section>
      </div>
    </Page>
  );
}
