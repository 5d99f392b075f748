/** The filters that hold, each with a way to take it off. */
import type { Shapes } from '@footing/client';
import { useAddress } from '../../app/use-address.ts';
import { t } from '../../language/language.ts';
import { RECORD_LISTS, type RecordKind } from './record-lists.ts';
import { valueName } from './value-name.tsx';

interface FilterChipsProps {
  kind: RecordKind;
  filters: URLSearchParams;
  facets: Shapes['Facets'];
}

/** Filters that stand in fields above the list. */
const IN_FIELDS = new Set(['q', 'from', 'to']);

/** The filters as a list of links; nothing where there is none. */
export function FilterChips({ kind, filters, facets }: FilterChipsProps) {
  const address = useAddress();
  const held = [...filters].filter(([name]) => !IN_FIELDS.has(name));
  if (held.length === 0) return null;
  const facetOf = new Map(RECORD_LISTS[kind].facets.map(({ name, parameter }) => [parameter, name]));
  return (
    <ul class="plain chips" aria-label={t('records.held')}>
      {held.map(([name, value]) => {
        const known = facets[facetOf.get(name) ?? '']?.find((each) => each.value === value)?.name;
        const rest = filters.getAll(name).filter((each) => each !== value);
        return (
          <li key={`${name}=${value}`}>
            <a class="chip" href={address.hrefWith({ [name]: rest })}>
              <span class="quiet">{t(`facet.${name}`)}:</span> {valueName(name, value, known)}
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">{t('records.takeOff')}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
