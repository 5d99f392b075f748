/** A list of records: searched as one types, filtered by facets, each with the health of its evidence. */
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../app/page.tsx';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { ListActions } from '../../components/list-actions.tsx';
import { Pager } from '../../components/pager.tsx';
import { formatNumber } from '../../language/formats.ts';
import { t } from '../../language/language.ts';
import { FilterChips } from './filter-chips.tsx';
import { RecordFacets } from './record-facets.tsx';
import { RecordItem } from './record-item.tsx';
import {
  filtersOnly,
  listQuery,
  RECORD_LISTS,
  type RecordKind,
  type RecordPage,
  readRecords,
} from './record-lists.ts';
import { RecordSearch } from './record-search.tsx';
import './records.css';

/** The page of a kind of record. */
export function RecordsPage({ kind }: { kind: RecordKind }) {
  const address = useAddress();
  const { path } = RECORD_LISTS[kind];
  const asked = new URLSearchParams(
    Object.entries(address.filters).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  const query = listQuery(kind, asked);
  const page = useAnswer<RecordPage>(`/v1/${path}?${query}`, (signal) => readRecords(kind, query, signal));
  const filters = filtersOnly(asked);
  return (
    <Page title={t(`records.${path}`)} lead={t(`records.${path}Lead`)}>
      <RecordSearch key={path} kind={kind} />
      <Answered answer={page}>
        {({ items, nextCursor, total = items.length, facets = {} }) => (
          <div class="records-frame">
            <RecordFacets kind={kind} facets={facets} />
            <div class="records-results">
              <div class="records-head">
                <h2 aria-live="polite">
                  {t(`records.${path}Count`, { count: total, number: formatNumber(total) })}
                </h2>
                <ListActions
                  json={`/v1/${path}?${filters}`}
                  csv={`/v1/exports/${path}?${withFormat(filters)}`}
                  feed={feedOf(kind, filters)}
                />
              </div>
              <FilterChips filters={filters} facets={facets} kind={kind} />
              {items.length === 0 ? (
                <Empty title={t('records.none')}>
                  {t(filters.size === 0 ? 'records.noneAtAll' : 'records.noneSo')}
                </Empty>
              ) : (
                <ol class="plain record-list">
                  {items.map((record) => (
                    <RecordItem key={record.slug} kind={kind} record={record} />
                  ))}
                </ol>
              )}
              <Pager nextCursor={nextCursor} />
            </div>
          </div>
        )}
      </Answered>
    </Page>
  );
}

function withFormat(filters: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams(filters);
  query.set('format', 'csv');
  return query;
}

/** The feed of changes of this kind of record. Feeds know works and sections; a list by other filters has none. */
function feedOf(kind: RecordKind, filters: URLSearchParams): string | undefined {
  const names = [...filters.keys()];
  if (names.some((name) => name !== 'work' && name !== 'section')) return undefined;
  if (names.includes('section') && !names.includes('work')) return undefined;
  const query = new URLSearchParams(filters);
  query.set('subject', kind);
  return `/feeds/changes.atom?${query}`;
}
