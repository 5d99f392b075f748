/** What the map and the network show: pairs of regions that agreements join, by the filters of the address. */
import type { Shapes } from '@footing/client';
import { api } from '../../api/client.ts';
import { type Answer, useAnswer } from '../../api/use-answer.ts';
import type { Address } from '../../app/use-address.ts';
import { language } from '../../language/language.ts';

/** Two places and how many agreements join them. */
export type Partnership = Shapes['Partnership'];
/** A place that agreements join to another. */
export type PartnerPlace = Partnership['places'][number];

/** The filters of agreements that the address may have, with the names that they have in the API. */
export interface AgreementFilters {
  from?: string;
  to?: string;
  sector?: string[];
  type?: string[];
  work?: string;
}

/** How many pairs are drawn at most: those with most agreements. */
const MAX_PAIRS = 200;

/** The filters of the address. */
export function filtersOf({ first, filters }: Address): AgreementFilters {
  const [from, to, work] = [first('from'), first('to'), first('work')];
  const { sector, type } = filters;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(sector === undefined ? {} : { sector: [...sector] }),
    ...(type === undefined ? {} : { type: [...type] }),
    ...(work === undefined ? {} : { work }),
  };
}

/** The pairs with most agreements; whether there are more of them is told by `nextCursor`. */
export function usePartnerships(filters: AgreementFilters): Answer<Shapes['PartnershipPage']> {
  const query = { ...filters, abroad: true, limit: MAX_PAIRS };
  return useAnswer(
    `/v1/partnerships?${JSON.stringify(query)}`,
    async (signal) => {
      const abroad = await api.GET('/v1/partnerships', { params: { query }, signal });
      // A record of one country has its pairs within it.
      if (abroad.data?.items.length !== 0) return abroad;
      return api.GET('/v1/partnerships', { params: { query: { ...query, abroad: false } }, signal });
    },
    { changedBy: ({ subject }) => subject.kind === 'agreement' },
  );
}

/** The list of the agreements that meet the filters and touch all these places. */
export function agreementsHref(places: readonly string[], filters: AgreementFilters): string {
  const query = new URLSearchParams();
  for (const place of places) query.append('place', place);
  for (const [name, value] of Object.entries(filters))
    for (const each of [value].flat()) query.append(name, each);
  return `/agreements?${query}`;
}

/** The name of a place in the language of the page, where there is one. */
export function nameOf({ name, names }: Pick<PartnerPlace, 'name' | 'names'>): string {
  return names[language.value] ?? name;
}

/** Every place of the pairs, once, with what it is tied to: those with most agreements first. */
export function partnersOf(
  pairs: readonly Partnership[],
): Map<string, { place: PartnerPlace; partners: Partner[] }> {
  const found = new Map<string, { place: PartnerPlace; partners: Partner[] }>();
  const add = (place: PartnerPlace, partner: PartnerPlace, agreements: number): void => {
    const known = found.get(place.slug) ?? { place, partners: [] };
    known.partners.push({ place: partner, agreements });
    found.set(place.slug, known);
  };
  for (const { places, agreements } of pairs) {
    const [one, other] = places;
    if (one === undefined || other === undefined) continue;
    add(one, other, agreements);
    add(other, one, agreements);
  }
  return found;
}

/** A place to which another is tied. */
export interface Partner {
  place: PartnerPlace;
  agreements: number;
}
