/** What the pages of the map and of the network have in common: filters, the picture, the choice, the table. */
import type { FunctionComponent } from 'preact';
import { Page } from '../../app/page.tsx';
import { useAddress } from '../../app/use-address.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { t } from '../../language/language.ts';
import { type Choice, useChoice } from './choice.ts';
import { ChosenPanel } from './chosen-panel.tsx';
import { PartnershipFilters } from './partnership-filters.tsx';
import { PartnershipTable } from './partnership-table.tsx';
import { filtersOf, type Partnership, usePartnerships } from './partnerships.ts';
import './partnerships.css';

interface PartnershipsPageProps {
  /** Whether it is the map or the network: the last part of the ids of its texts. */
  view: 'map' | 'network';
  /** Draws the pairs. */
  picture: FunctionComponent<{ pairs: readonly Partnership[]; choice: Choice }>;
}

/** The page. */
export function PartnershipsPage({ view, picture: Picture }: PartnershipsPageProps) {
  const address = useAddress();
  const filters = filtersOf(address);
  const pairs = usePartnerships(filters);
  const choice = useChoice(pairs.state === 'ready' ? pairs.data.items : []);
  const otherView = address.hrefWith({}).replace(/^[^?]*/, view === 'map' ? '/network' : '/map');
  return (
    <Page title={t(`partnerships.title.${view}`)} lead={t(`partnerships.lead.${view}`)}>
      <PartnershipFilters />
      <Answered answer={pairs}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty title={t('partnerships.none')}>{t('partnerships.noneLead')}</Empty>
          ) : (
            <div class="picture-and-choice">
              <figure>
                <Picture pairs={items} choice={choice} />
                <figcaption class="small quiet">{t(`partnerships.caption.${view}`)}</figcaption>
              </figure>
              <div class="beside-picture">
                {choice.places.length > 0 ? (
                  <ChosenPanel pairs={items} filters={filters} choice={choice} />
                ) : (
                  <PartnershipTable pairs={items} filters={filters} isCut={nextCursor !== null} />
                )}
                <p class="small">
                  <a href={otherView}>{t(`partnerships.other.${view}`)}</a>
                </p>
              </div>
            </div>
          )
        }
      </Answered>
    </Page>
  );
}
