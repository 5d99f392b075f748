/** Figures over time: one indicator, some subjects beside one another, and what each value rests on. */
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { t } from '../../language/language.ts';
import { chosenGroup, groupSeries } from './series-choice.ts';
import { SeriesFields } from './series-fields.tsx';
import { SeriesFigure } from './series-figure.tsx';

/** The page. */
export default function SeriesPage() {
  const address = useAddress();
  const all = useAnswer('/v1/series', (signal) => api.GET('/v1/series', { signal }), {
    changedBy: ({ subject }) => subject.kind === 'figure',
  });
  return (
    <Page title={t('series.title')} lead={t('series.lead')}>
      <Answered answer={all}>
        {({ items }) => {
          if (items.length === 0) return <Empty title={t('series.none')}>{t('records.noneAtAll')}</Empty>;
          const groups = groupSeries(items);
          const group = chosenGroup(groups, address);
          return (
            <>
              <SeriesFields groups={groups} group={group} />
              {group === undefined ? (
                <Empty title={t('series.unknown')}>{t('series.unknownLead')}</Empty>
              ) : (
                <SeriesFigure key={`${group.indicator} ${group.unit}`} group={group} />
              )}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
