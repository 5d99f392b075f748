/** The pairs as a table: what the picture shows, in numbers. */

import { useAddress } from '../../app/use-address.ts';
import { CountLink } from '../../components/count-link.tsx';
import { t } from '../../language/language.ts';
import { type AgreementFilters, agreementsHref, nameOf, type Partnership } from './partnerships.ts';

interface PartnershipTableProps {
  pairs: readonly Partnership[];
  filters: AgreementFilters;
  /** Whether there are pairs with fewer agreements, which are not here. */
  isCut: boolean;
}

/** The table. */
export function PartnershipTable({ pairs, filters, isCut }: PartnershipTableProps) {
  const address = useAddress();
  return (
    <table class="pairs">
      <caption>
        {t(isCut ? 'partnerships.strongest' : 'partnerships.allPairs', { count: pairs.length })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('partnerships.pair')}</th>
          <th scope="col" class="number">
            {t('partnerships.agreements')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ places, agreements }) => {
          const slugs = places.map(({ slug }) => slug);
          const names = places.map(nameOf).join(' – ');
          return (
            <tr key={slugs.join()}>
              <th scope="row">
                <a href={address.hrefWith({ place: slugs })}>{names}</a>
              </th>
              <td class="number">
                <CountLink count={agreements} href={agreementsHref(slugs, filters)}>
                  <span class="visually-hidden">{t('partnerships.countOf', { names })}</span>
                </CountLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
