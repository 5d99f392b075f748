/** The incidents that are open, or those that are closed. */

import { api } from '../../api/client.ts';
import { queryOf } from '../../api/query-of.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { PlaceFilters } from '../../app/place-filters.ts';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { IncidentTable } from '../../components/incident-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { t } from '../../language/language.ts';

const PAGE_SIZE = 25;

interface IncidentListProps {
  filter: PlaceFilters & { cause?: ('link' | 'host' | 'network')[] };
  isOpen: boolean;
  /** Where all of them are, if this is only their beginning; else they are paged here. */
  rest: string | undefined;
}

/** The list, live. */
export function IncidentList({ filter, isOpen, rest }: IncidentListProps) {
  const cursor = useAddress().first('cursor');
  const query = {
    ...filter,
    open: isOpen,
    limit: PAGE_SIZE,
    ...(rest !== undefined || cursor === undefined ? {} : { cursor }),
  };
  const incidents = useAnswer(
    `/v1/incidents?${queryOf(query)}`,
    (signal) => api.GET('/v1/incidents', { params: { query }, signal }),
    { changedBy: ({ type }) => type.startsWith('incident.') || type.includes('outage') },
  );
  const which = isOpen ? 'open' : 'closed';
  return (
    <section aria-live={isOpen ? 'polite' : undefined}>
      <h2>{t(`incidents.${which}`)}</h2>
      <Answered answer={incidents}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 ? (
              <Empty title={t(`incidents.none.${which}`)}>{t(`incidents.noneLead.${which}`)}</Empty>
            ) : (
              <IncidentTable caption={t(`incidents.${which}`)} incidents={items} />
            )}
            {rest === undefined ? (
              <Pager nextCursor={nextCursor} />
            ) : (
              nextCursor !== null && (
                <p>
                  <a href={rest}>{t(`incidents.all.${which}`)}</a>
                </p>
              )
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
