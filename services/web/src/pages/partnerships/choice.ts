/** Which places are chosen: one, or one with a partner of it. They are in the address, as the API names them. */
import { useAddress } from '../../app/use-address.ts';
import type { Partnership } from './partnerships.ts';

/** The chosen places, and how another is chosen. */
export interface Choice {
  /** None, one, or two that agreements join. */
  places: readonly string[];
  /** Whether a place is chosen, or is a partner of the one that is. */
  isNear(slug: string): boolean;
  /** Whether a pair is of the chosen places. */
  isOfChoice(one: string, other: string): boolean;
  /** The address with a place chosen; without, if it was. */
  hrefOf(slug: string): string;
  go(slug: string): void;
}

/** How many places are chosen at most. */
const MAX_CHOSEN = 2;

/** The choice that the address tells. */
export function useChoice(pairs: readonly Partnership[]): Choice {
  const address = useAddress();
  const places = (address.filters['place'] ?? []).slice(0, MAX_CHOSEN);
  const [first, second] = places;
  const areTied = (one: string, other: string): boolean =>
    pairs.some((pair) => [one, other].every((slug) => pair.places.some((place) => place.slug === slug)));
  const nextOf = (slug: string): string[] => {
    if (first === undefined) return [slug];
    if (slug === first) return [];
    if (slug === second) return [first];
    return areTied(first, slug) ? [first, slug] : [slug];
  };
  return {
    places,
    isNear: (slug) =>
      first === undefined || places.includes(slug) || (second === undefined && areTied(first, slug)),
    isOfChoice: (one, other) =>
      first === undefined ||
      (second === undefined
        ? [one, other].includes(first)
        : [one, other].every((slug) => places.includes(slug))),
    hrefOf: (slug) => address.hrefWith({ place: nextOf(slug) }),
    go: (slug) => address.go({ place: nextOf(slug) }),
  };
}
