/** A place in a picture: a link that chooses it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../language/language.ts';
import type { Choice } from './choice.ts';
import { nameOf, type Partner, type PartnerPlace } from './partnerships.ts';

interface PlaceLinkProps {
  place: PartnerPlace;
  partners: readonly Partner[];
  choice: Choice;
  tabIndex: 0 | -1;
  class: string;
  children: ComponentChildren;
}

/** The link, with the name of the place and with how many others it is tied. */
export function PlaceLink({ place, partners, choice, tabIndex, class: className, children }: PlaceLinkProps) {
  const label = t('partnerships.place', { name: nameOf(place), count: partners.length });
  return (
    <a
      class={className}
      href={choice.hrefOf(place.slug)}
      tabIndex={tabIndex}
      data-key={place.slug}
      aria-label={label}
      aria-current={choice.places.includes(place.slug) ? 'true' : undefined}
      data-far={!choice.isNear(place.slug)}
      onClick={(event) => {
        // The router does not know links of pictures.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        choice.go(place.slug);
      }}
    >
      <title>{label}</title>
      {children}
    </a>
  );
}
