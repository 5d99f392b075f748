/** Hosts: those in trouble first; how their links stand, and how they are treated. */
import type { Shapes } from '@footing/client';
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
import { HostFields } from './host-fields.tsx';
import { readHostFilters } from './host-filters.ts';
import { HostTable } from './host-table.tsx';

const PAGE_SIZE = 50;

/** The page. */
export default function HostsPage() {
  const filter = readHostFilters(useAddress().filters);
  const query = { ...filter, limit: PAGE_SIZE, count: true };
  const hosts = useAnswer(`/v1/hosts?${queryOf(query)}`, (signal) =>
    api.GET('/v1/hosts', { params: { query }, signal }),
  );
  const { cursor: _page, ...whole } = filter;
  return (
    <Page title={t('hosts.title')} lead={t('hosts.lead')}>
      <HostFields filter={filter} />
      <ListActions json={`/v1/hosts?${queryOf(whole)}`} />
      <section>
        <h2 class="visually-hidden">{t('hosts.results')}</h2>
        <Answered answer={hosts}>
          {({ items, total = items.length, nextCursor }) => (
            <>
              <p class="quiet" role="status">
                {t('hosts.total', { count: total, shown: formatNumber(total) })}
              </p>
              {items.length > 0 && items.every(isUnchecked) && (
                <Empty title={t('hosts.unchecked')}>{t('hosts.uncheckedLead')}</Empty>
              )}
              {items.length === 0 ? (
                <Empty title={t('hosts.none')}>{t('hosts.noneLead')}</Empty>
              ) : (
                <HostTable hosts={items} />
              )}
              <Pager nextCursor={nextCursor} />
            </>
          )}
        </Answered>
      </section>
    </Page>
  );
}

function isUnchecked({ lastCheckedAt }: Shapes['Host']): boolean {
  return lastCheckedAt === null;
}
