/** The works whose sources are watched. Where there is one, it is opened. */

import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { Pager } from '../../components/pager.tsx';
import { t } from '../../language/language.ts';

/** The page. */
export default function WorksPage() {
  const cursor = useAddress().first('cursor');
  const { route } = useLocation();
  const works = useAnswer(`/v1/works?${cursor ?? ''}`, (signal) =>
    api.GET('/v1/works', { params: { query: cursor === undefined ? {} : { cursor } }, signal }),
  );
  const only =
    works.state === 'ready' && works.data.items.length === 1 && cursor === undefined
      ? works.data.items[0]?.slug
      : undefined;
  useEffect(() => {
    if (only !== undefined) route(`/works/${only}/read`, true);
  }, [only]);
  return (
    <Page title={t('works.title')} lead={t('works.lead')}>
      <Answered answer={works}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty title={t('works.none')}>{t('works.noneLead')}</Empty>
          ) : (
            <>
              <ul>
                {items.map(({ slug, title, year, citations }) => (
                  <li key={slug}>
                    <a href={`/works/${slug}/read`}>{title}</a>{' '}
                    <span class="quiet">{t('works.about', { year: String(year), count: citations })}</span>
                  </li>
                ))}
              </ul>
              <Pager nextCursor={nextCursor} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}
