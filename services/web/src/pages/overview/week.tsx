/** What changed this week, in sentences. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { TimeMark } from '../../components/time-mark.tsx';
import { t } from '../../language/language.ts';

type Periods = NonNullable<Shapes['LinkHealth']['series']>;

/** What is worth a sentence of its own; links are told in the sum, and by their incidents. */
const TOLD = [
  'incident.opened',
  'incident.reopened',
  'incident.closed',
  'host.outage_began',
  'host.outage_ended',
  'record.health_changed',
] as const;
const MAX_SENTENCES = 8;
const WEEK_MS = 7 * 86_400_000;

/** The sums of the week, then its newest sentences. */
export function Week({ series }: { series: Periods }) {
  // The beginning of a day, so that the same is asked all day.
  const since = `${new Date(Date.now() - WEEK_MS).toISOString().slice(0, 10)}T00:00:00Z`;
  const news = useAnswer(`/feeds/changes.json?since=${since}`, (signal) =>
    api.GET('/feeds/changes.json', {
      params: { query: { since, type: [...TOLD], limit: MAX_SENTENCES } },
      // A feed may be kept for a minute, which is too long here.
      cache: 'no-cache',
      signal,
    }),
  );
  const [now] = series.slice(-1);
  return (
    <section class="panel">
      <h2>{t('overview.week')}</h2>
      {now !== undefined && (
        <p>
          {t('overview.weekSum', { broken: now.newlyBroken, restored: now.restored, checks: now.checks })}
        </p>
      )}
      <Answered answer={news}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('overview.calm')}>{t('overview.calmLead')}</Empty>
          ) : (
            <ul class="plain news">
              {items.map(({ id, url, title, date_published: at }) => (
                <li key={id}>
                  <a href={pageOf(url)}>{title}</a>{' '}
                  <span class="quiet small">
                    <TimeMark at={at} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <p class="small after-news">
        <a href="/log">{t('overview.allChanges')}</a>
      </p>
    </section>
  );
}

/** The page of what the API tells of at an address: the paths are the same. */
function pageOf(url: string): string {
  return new URL(url).pathname.replace(/^\/v1/, '');
}
