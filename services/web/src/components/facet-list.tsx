/** The values of one facet with their counts: a click filters by one, another click no longer does. */
import type { ComponentChildren } from 'preact';
import { useAddress } from '../app/use-address.ts';
import { formatNumber } from '../language/formats.ts';
import { t } from '../language/language.ts';
import './facet-list.css';

/** A value of a facet with the number of what has it. */
export interface FacetValue {
  value: string;
  count: number;
}

interface FacetListProps {
  /** The name of the facet, for people. */
  title: string;
  /** The parameter of the API, and of the address, that filters by it. */
  parameter: string;
  values: readonly FacetValue[];
  /** How a value is shown; as it is, where not given. */
  nameOf?: (value: string) => ComponentChildren;
  /** Whether the API takes one value only: another one is chosen in its stead. */
  isSingle?: boolean;
  /** How many are shown before one asks for the rest. */
  limit?: number;
}

const DEFAULT_LIMIT = 8;

/** The list. A value that is filtered by stays in it, even if nothing has it. */
export function FacetList({
  title,
  parameter,
  values,
  nameOf = String,
  isSingle = false,
  limit = DEFAULT_LIMIT,
}: FacetListProps) {
  const address = useAddress();
  const chosen = address.filters[parameter] ?? [];
  const missing = chosen.filter((value) => !values.some((each) => each.value === value));
  const all = [...missing.map((value) => ({ value, count: 0 })), ...values];
  if (all.length === 0) return null;
  const isChosen = ({ value }: FacetValue): boolean => chosen.includes(value);
  const shown = all.filter((each, index) => index < limit || isChosen(each));
  const rest = all.filter((each) => !shown.includes(each));
  const chosenAfter = (value: string): string[] => {
    if (chosen.includes(value)) return chosen.filter((each) => each !== value);
    return isSingle ? [value] : [...chosen, value];
  };
  const item = (each: FacetValue) => (
    <li key={each.value}>
      <a
        class="facet"
        href={address.hrefWith({ [parameter]: chosenAfter(each.value) })}
        aria-current={isChosen(each) ? 'true' : undefined}
      >
        <span>{nameOf(each.value)}</span>
        <span class="number">{formatNumber(each.count)}</span>
      </a>
    </li>
  );
  return (
    <div class="facet-list">
      <h3>{title}</h3>
      <ul class="plain">{shown.map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('facets.more', { count: rest.length })}</summary>
          <ul class="plain">{rest.map(item)}</ul>
        </details>
      )}
    </div>
  );
}
