/** The overview: which facts still stand, what fell this week, what to do first. */
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { Answered } from '../../components/answered.tsx';
import { StateMark } from '../../components/state-mark.tsx';
import { t } from '../../language/language.ts';

/** The page. */
export default function OverviewPage() {
  const links = useAnswer('/v1/reports/link-health', (signal) =>
    api.GET('/v1/reports/link-health', { signal }),
  );
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <Answered answer={links}>
        {(health) => (
          <p>
            {health.total} <StateMark state="alive" />
          </p>
        )}
      </Answered>
    </Page>
  );
}
