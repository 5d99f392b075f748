/** The overview: which facts still stand, what fell this week, what to do first. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { t } from '../../language/language.ts';
import { Sentence } from '../../language/sentence.tsx';
import { healthGroups, linkGroups } from './counts.ts';
import { FigureCard } from './figure-card.tsx';
import { HealthOverTime } from './health-over-time.tsx';
import { LISTS, useEvidence } from './read-evidence.ts';
import { Sweep } from './sweep.tsx';
import { OpenIncidents, TroubledHosts } from './troubles.tsx';
import { Verdict } from './verdict.tsx';
import { Week } from './week.tsx';
import './overview.css';

const MAX_HOSTS = 6;

/** The page. */
export default function OverviewPage() {
  const links = useAnswer('/v1/reports/link-health?over=weeks', (signal) =>
    api.GET('/v1/reports/link-health', { params: { query: { over: 'weeks', hosts: MAX_HOSTS } }, signal }),
  );
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <Answered answer={links}>
        {(health) => (health.total === 0 ? <NothingLoaded /> : <Overview health={health} />)}
      </Answered>
    </Page>
  );
}

function Overview({ health }: { health: Shapes['LinkHealth'] }) {
  const evidence = useEvidence();
  const isChecked = health.lastCheckedAt !== null;
  return (
    <>
      <div aria-live="polite">
        {isChecked && evidence.state === 'ready' && <Verdict health={evidence.data.health} />}
      </div>
      <Sweep {...health} />
      {!isChecked && <NothingChecked total={health.total} />}
      <div class="figure-cards">
        <Answered answer={evidence}>
          {({ kinds }) => (
            <>
              {kinds.map(({ kind, health: counts }) => (
                <FigureCard
                  key={kind}
                  title={t(`overview.${LISTS[kind]}`)}
                  path={`/${LISTS[kind]}`}
                  filter="health"
                  words="overview.claims"
                  groups={healthGroups(counts)}
                />
              ))}
            </>
          )}
        </Answered>
        <FigureCard
          title={t('overview.links')}
          path="/links"
          filter="state"
          words="overview.links"
          groups={linkGroups(health.states)}
        />
      </div>
      {isChecked && (
        <div class="columns">
          <div>
            <Week series={health.series ?? []} />
          </div>
          <div>
            <OpenIncidents />
            <TroubledHosts hosts={health.hosts} />
          </div>
          <div class="whole">
            <Answered answer={evidence}>
              {({ series = [] }) => (
                <HealthOverTime
                  title={t('overview.claimsOverTime')}
                  caption={t('overview.claimsOverTimeCaption')}
                  words="overview.claims"
                  weeks={series.map(({ health: counts, ...week }) => ({
                    ...week,
                    groups: healthGroups(counts),
                  }))}
                />
              )}
            </Answered>
          </div>
          <div class="whole">
            <HealthOverTime
              title={t('overview.overTime')}
              caption={t('overview.overTimeCaption')}
              words="overview.links"
              weeks={(health.series ?? []).map(({ states, ...week }) => ({
                ...week,
                groups: linkGroups(states),
              }))}
            />
          </div>
        </div>
      )}
    </>
  );
}

function NothingChecked({ total }: { total: number }) {
  return <Empty title={t('overview.nothingChecked')}>{t('overview.nothingCheckedLead', { total })}</Empty>;
}

function NothingLoaded() {
  return (
    <Empty title={t('overview.nothingLoaded')}>
      <Sentence
        id="overview.nothingLoadedLead"
        values={{ command: <code class="code">footing load FOLDER</code> }}
      />
    </Empty>
  );
}
