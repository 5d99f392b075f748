/** Broken citations: the list that a librarian works through. */
import { api } from '../../api/client.ts';
import { queryOf } from '../../api/query-of.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { ListActions } from '../../components/list-actions.tsx';
import { Pager } from '../../components/pager.tsx';
import { formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import type { LiveChange } from '../../live/changes.ts';
import { LinkFacets } from './link-facets.tsx';
import { readFilters } from './link-filters.ts';
import { LinkList } from './link-list.tsx';
import './links.css';

const PAGE_SIZE = 25;
/** As many as the API gives at once. */
const MAX_TABLE_ROWS = 200;

const ofLinks = ({ type }: LiveChange): boolean => type.startsWith('link.');

/** The page. */
export default function LinksPage() {
  const { filters: given } = useAddress();
  const filters = readFilters(given);
  const query = { ...filters, include: ['dependents' as const], count: true, limit: PAGE_SIZE };
  const links = useAnswer(
    `/v1/links?${queryOf(query)}`,
    (signal) => api.GET('/v1/links', { params: { query }, signal }),
    { changedBy: ofLinks },
  );
  const { cursor: _page, sort: _order, state: _state, ...place } = filters;
  const { cursor: _first, ...whole } = filters;
  return (
    <Page title={t('links.title')} lead={t('links.lead')}>
      <div class="links-frame">
        <LinkFacets filters={filters} />
        <section class="links-results" aria-label={t('links.results')}>
          <h2 class="visually-hidden">{t('links.results')}</h2>
          <ListActions
            json={`/v1/links?${queryOf(whole)}`}
            csv={`/v1/links?${queryOf({ ...whole, include: 'dependents', limit: MAX_TABLE_ROWS, format: 'csv' })}`}
            feed={`/feeds/changes.atom?${queryOf({ ...place, type: 'link.state_changed' })}`}
          />
          <Answered answer={links}>
            {({ items, total = 0, nextCursor }) => (
              <>
                <p class="quiet" aria-live="polite">
                  {t('links.total', { count: total, shown: formatNumber(total) })}
                </p>
                {items.length === 0 ? (
                  <Empty title={t('links.none')}>{t('links.noneLead')}</Empty>
                ) : (
                  <LinkList links={items} />
                )}
                <Pager nextCursor={nextCursor} />
              </>
            )}
          </Answered>
        </section>
      </div>
    </Page>
  );
}
