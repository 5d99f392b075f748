/** One record: its facts, each source with its health beside the claim, and how to cite it. */
import { useRoute } from 'preact-iso';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { Answered } from '../../components/answered.tsx';
import { SourceList } from '../../components/source-list.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { t } from '../../language/language.ts';
import { type AnyRecord, RECORD_LISTS, type RecordKind } from '../records/record-lists.ts';
import { CiteRecord } from './cite-record.tsx';
import { formatFigure } from './figure-value.ts';
import { RecordFacts } from './record-facts.tsx';
import '../../components/list-actions.css';
import './record.css';

/** The page of a record of a kind. */
export function RecordPage({ kind }: { kind: RecordKind }) {
  const { slug = '' } = useRoute().params;
  const { path } = RECORD_LISTS[kind];
  const record = useAnswer<AnyRecord>(`/v1/${path}/${slug}`, (signal) => readRecord(kind, slug, signal));
  return (
    <Answered answer={record} isPage>
      {(found) => (
        <Page
          key={found.slug}
          title={found.title}
          above={<a href={`/${path}`}>{t(`records.${path}`)}</a>}
          lead={found.summary}
        >
          <div class="record">
            <div class="stack">
              {'unit' in found && (
                <p class="figure-large">
                  {formatFigure(found)}
                  <a class="small" href={`/series?${seriesQuery(found)}`}>
                    {t('record.series')}
                  </a>
                </p>
              )}
              <section aria-labelledby="evidence">
                <h2 id="evidence">{t('record.evidence')}</h2>
                <p class="record-health">
                  <StateMark state={found.evidenceHealth} />
                  <span class="quiet">{t(`health.${found.evidenceHealth}`)}</span>
                </p>
                {found.uncitedReason !== null && <p>{found.uncitedReason}</p>}
                <SourceList work={found.work} sources={found.citations} />
              </section>
              <CiteRecord record={found} path={path} />
            </div>
            <aside class="panel" aria-label={t('record.facts')}>
              <RecordFacts record={found} />
              <p class="list-actions">
                <a class="button" href={`/v1/${path}/${found.slug}`}>
                  JSON
                </a>
                <a class="button" href={`/v1/${path}/${found.slug}?format=jsonld`}>
                  JSON-LD
                </a>
              </p>
            </aside>
          </div>
        </Page>
      )}
    </Answered>
  );
}

function readRecord(kind: RecordKind, slug: string, signal: AbortSignal) {
  const options = {
    params: { path: { slug }, query: { include: ['citations' as const, 'links' as const] } },
    signal,
  };
  switch (kind) {
    case 'agreement':
      return api.GET('/v1/agreements/{slug}', options);
    case 'event':
      return api.GET('/v1/events/{slug}', options);
    case 'figure':
      return api.GET('/v1/figures/{slug}', options);
  }
}

function seriesQuery({
  indicator,
  parties,
  unit,
}: Extract<AnyRecord, { indicator: string }>): URLSearchParams {
  const subject = parties.find(({ role }) => role === 'subject');
  return new URLSearchParams({
    indicator,
    unit,
    ...(subject === undefined ? {} : { subject: subject.slug }),
  });
}
