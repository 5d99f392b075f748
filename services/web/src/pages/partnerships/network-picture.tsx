/** The network: a circle for each region, a line for each pair. */
import { useMemo } from 'preact/hooks';
import { useArrows } from '../../components/use-arrows.ts';
import { useWidth } from '../../components/use-width.ts';
import { language, t } from '../../language/language.ts';
import { wrap } from '../../language/wrap.ts';
import { heightFor, layOutNetwork } from '../../network/network-layout.ts';
import type { Choice } from './choice.ts';
import { nameOf, type PartnerPlace, type Partnership, partnersOf } from './partnerships.ts';
import { PlaceLink } from './place-link.tsx';

/** In a picture narrower than this, names are broken into lines of so many letters. */
const NARROW = 520;
const LETTERS_OF_NARROW = 12;
const LINE_HEIGHT = 13;

interface NetworkPictureProps {
  pairs: readonly Partnership[];
  choice: Choice;
}

/** The network. */
export function NetworkPicture({ pairs, choice }: NetworkPictureProps) {
  const [element, width] = useWidth<HTMLElement>();
  const places = useMemo(() => partnersOf(pairs), [pairs]);
  const layout = useMemo(() => {
    if (width === undefined) return undefined;
    const all = [...places.values()]
      .map(({ place }) => ({ ...place, name: longest(linesOf(place, width)) }))
      .sort((a, b) => ((a.country ?? '~') < (b.country ?? '~') ? -1 : 1));
    const ties = pairs.map(({ places: [one, other], agreements }) => ({
      one: one?.slug ?? '',
      other: other?.slug ?? '',
      weight: agreements,
    }));
    const size = { width, height: heightFor(all) };
    return { size, ...layOutNetwork(all, ties, size) };
  }, [pairs, places, width, language.value]);
  const arrows = useArrows(layout?.nodes.map(({ slug }) => slug) ?? []);
  return (
    <nav ref={element} class="picture" aria-label={t('network.picture')}>
      {layout !== undefined && (
        <svg
          viewBox={`0 0 ${layout.size.width} ${layout.size.height}`}
          width={layout.size.width}
          height={layout.size.height}
          onKeyDown={arrows.onKeyDown}
        >
          <title>{t('network.picture')}</title>
          <g class="ties">
            {layout.lines.map(({ tie, from, to }) => (
              <line
                key={`${tie.one} ${tie.other}`}
                class="tie"
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                stroke-width={1 + Math.sqrt(tie.weight - 1)}
                data-far={!choice.isOfChoice(tie.one, tie.other)}
              />
            ))}
          </g>
          {layout.nodes.map(({ slug, x, y, radius, side }) => {
            const known = places.get(slug);
            return known === undefined ? null : (
              <PlaceLink
                key={slug}
                {...known}
                choice={choice}
                tabIndex={arrows.tabIndexOf(slug)}
                class="node-link"
              >
                <circle class="node" cx={x} cy={y} r={radius} />
                <text text-anchor={side === 'left' ? 'end' : 'start'}>
                  {linesOf(known.place, layout.size.width).map((line, index, all) => (
                    <tspan
                      key={line}
                      x={side === 'left' ? x - radius - 5 : x + radius + 5}
                      y={y + 4 + (index - (all.length - 1) / 2) * LINE_HEIGHT}
                    >
                      {/* The space between lines, where it moves none of them. */}
                      {side === 'left' && index > 0 && ' '}
                      {line}
                      {side === 'right' && index < all.length - 1 && ' '}
                    </tspan>
                  ))}
                </text>
              </PlaceLink>
            );
          })}
        </svg>
      )}
    </nav>
  );
}

/** The name of a place in as many lines as it takes. */
function linesOf(place: PartnerPlace, width: number): string[] {
  return width < NARROW ? wrap(nameOf(place), LETTERS_OF_NARROW) : [nameOf(place)];
}

function longest(lines: readonly string[]): string {
  return lines.reduce((best, line) => (line.length > best.length ? line : best), '');
}
