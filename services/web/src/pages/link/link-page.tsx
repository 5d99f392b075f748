/** A link: how it stands and why, a year of its checks, what it was, and what leans on it. */
import type { Shapes } from '@footing/client';
import { useRoute } from 'preact-iso';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { FallList } from '../../components/fall-list.tsx';
import { ListActions } from '../../components/list-actions.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { t } from '../../language/language.ts';
import { Sentence } from '../../language/sentence.tsx';
import type { LiveChange } from '../../live/changes.ts';
import { Baseline } from './baseline.tsx';
import { CheckStrip } from './check-strip.tsx';
import './link.css';

const MAX_CHECKS = 200;
const YEAR_MS = 366 * 86_400_000;
/** Citations whose dependents are shown; a link has rarely more than one. */
const MAX_CITATIONS = 10;

/** The page. */
export default function LinkPage() {
  const { id = '' } = useRoute().params;
  const ofThis = ({ subject }: LiveChange): boolean => subject.id === id;
  const link = useAnswer(
    `/v1/links/${id}`,
    (signal) => api.GET('/v1/links/{id}', { params: { path: { id } }, signal }),
    { changedBy: ofThis },
  );
  return (
    <Answered answer={link} isPage>
      {(data) => <Shown link={data} />}
    </Answered>
  );
}

function Shown({ link }: { link: Shapes['Link'] }) {
  const { id, url, host, state, stateSince, lastReason, movedTo, nextCheckAt, citedBy } = link;
  const since = new Date(Date.now() - YEAR_MS).toISOString().slice(0, 10);
  const checks = useAnswer(
    `/v1/links/${id}/checks?since=${since}`,
    (signal) =>
      api.GET('/v1/links/{id}/checks', {
        params: { path: { id }, query: { since: `${since}T00:00:00Z`, limit: MAX_CHECKS } },
        signal,
      }),
    { changedBy: ({ subject }) => subject.id === id },
  );
  const newest = checks.state === 'ready' ? checks.data.items[0] : undefined;
  return (
    <Page
      title={url.replace(/^https?:\/\//, '')}
      isAddress
      above={<a href={`/links?host=${encodeURIComponent(host)}`}>{host}</a>}
    >
      <div class="stack">
        <section aria-live="polite">
          <p class="link-state">
            <StateMark state={state} />{' '}
            <span class="quiet">
              <Sentence id="link.since" values={{ time: <TimeMark at={stateSince} isDay /> }} />
            </span>
          </p>
          <p>
            {t(`link.means.${state}`)} {lastReason}
          </p>
          {movedTo !== null && (
            <p>
              <Sentence
                id="link.movedTo"
                values={{
                  address: (
                    <a href={movedTo} rel="external noreferrer">
                      {movedTo}
                    </a>
                  ),
                }}
              />
            </p>
          )}
          <p class="quiet small">
            <Sentence id="link.nextCheck" values={{ time: <TimeMark at={nextCheckAt} /> }} />
          </p>
          <div class="actions-row">
            <a class="button" href={url} rel="external noreferrer">
              {t('link.open')}
            </a>
            <ListActions
              json={`/v1/links/${id}?include=dependents`}
              feed={`/feeds/changes.atom?host=${encodeURIComponent(host)}`}
            />
          </div>
        </section>
        <section>
          <h2>{t('link.checks')}</h2>
          <Answered answer={checks}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={t('link.unchecked')}>{t('link.uncheckedLead')}</Empty>
              ) : (
                <CheckStrip link={id} checks={items} />
              )
            }
          </Answered>
        </section>
        <section>
          <h2>{t('link.baseline')}</h2>
          <Baseline link={link} newest={newest} />
        </section>
        <section id="dependents">
          <h2>{t('link.dependents')}</h2>
          {citedBy.length === 0 && <p class="quiet">{t('link.uncited')}</p>}
          {citedBy.slice(0, MAX_CITATIONS).map(({ work, number }) => (
            <div key={`${work}/${number}`} class="fall">
              <p>
                <a href={`/works/${work}/citations/${number}`}>{t('link.citation', { number })}</a>
              </p>
              <FallList work={work} number={number} />
            </div>
          ))}
        </section>
      </div>
    </Page>
  );
}
