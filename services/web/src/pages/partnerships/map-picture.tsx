/** The map: regions by how many agreements they have, and a line for each pair. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useArrows } from '../../components/use-arrows.ts';
import { useWidth } from '../../components/use-width.ts';
import { t } from '../../language/language.ts';
import { layOutMap, type MapShapes } from '../../map/map-layout.ts';
import { placeLabels } from '../../map/place-labels.ts';
import { hasShapes, readShapes, WORLD } from '../../map/shapes.ts';
import type { Choice } from './choice.ts';
import { nameOf, type Partnership, partnersOf } from './partnerships.ts';
import { PlaceLink } from './place-link.tsx';
import { STEPS_OF_SHADE, shadeOf } from './shade.ts';

/** From this width on, countries lie side by side. */
const WIDE = 520;
const HEIGHT_OF_WIDE = 0.62;
const HEIGHT_OF_HIGH = 1.5;

interface MapPictureProps {
  pairs: readonly Partnership[];
  choice: Choice;
}

/** The map, as soon as its shapes are there. */
export function MapPicture({ pairs, choice }: MapPictureProps) {
  const [element, width] = useWidth<HTMLElement>();
  const places = useMemo(() => partnersOf(pairs), [pairs]);
  const countries = [...new Set([...places.values()].map(({ place }) => place.country ?? ''))].sort();
  const [shapes, fault, retry] = useShapes(countries);
  const layout = useMemo(() => {
    if (shapes === undefined || width === undefined) return undefined;
    const size = { width, height: width * (width < WIDE ? HEIGHT_OF_HIGH : HEIGHT_OF_WIDE) };
    const all = [...places.values()]
      .map(({ place }) => place)
      .sort((a, b) => (countryFirst(a) < countryFirst(b) ? -1 : 1));
    const ties = pairs.map(({ places: [one, other], agreements }) => ({
      one: one?.slug ?? '',
      other: other?.slug ?? '',
      weight: agreements,
    }));
    return { size, ...layOutMap(all, ties, shapes, size) };
  }, [pairs, places, shapes, width]);
  const frames = [...new Set(layout?.shapes.map(({ frame }) => frame))];
  const keys = [...places.keys()].sort();
  const arrows = useArrows(keys);
  const weightOf = (slug: string): number =>
    places.get(slug)?.partners.reduce((sum, { agreements }) => sum + agreements, 0) ?? 0;
  const most = Math.max(1, ...keys.map(weightOf));

  return (
    <nav ref={element} class="picture" aria-label={t('map.picture')}>
      {fault !== undefined && <Failure detail={fault.message} retry={retry} />}
      {layout === undefined ? (
        fault === undefined && <Loading />
      ) : (
        <svg
          viewBox={`0 0 ${layout.size.width} ${layout.size.height}`}
          width={layout.size.width}
          height={layout.size.height}
          onKeyDown={arrows.onKeyDown}
        >
          <title>{t('map.picture')}</title>
          {frames.map((frame, index) => (
            <clipPath key={`${frame.x} ${frame.y}`} id={`frame-${index}`}>
              <rect {...frame} />
            </clipPath>
          ))}
          {layout.shapes
            .filter(({ slug }) => slug === undefined)
            .map(({ path, frame }) => (
              <path key={path} class="region" d={path} clip-path={`url(#frame-${frames.indexOf(frame)})`} />
            ))}
          {layout.shapes.map(({ path, slug }) => {
            const known = slug === undefined ? undefined : places.get(slug);
            return known === undefined ? null : (
              <PlaceLink
                key={slug}
                {...known}
                choice={choice}
                tabIndex={arrows.tabIndexOf(known.place.slug)}
                class="region-link"
              >
                <path class={`region shade-${shadeOf(weightOf(known.place.slug), most)}`} d={path} />
              </PlaceLink>
            );
          })}
          <g class="ties">
            {layout.ties.map(({ tie, path }) => (
              <path
                key={path}
                class="tie"
                d={path}
                stroke-width={widthOf(tie.weight, pairs)}
                data-far={!choice.isOfChoice(tie.one, tie.other)}
              />
            ))}
          </g>
          {layout.dots.map((slug) => {
            const known = places.get(slug);
            const point = layout.points.get(slug);
            return known === undefined || point === undefined ? null : (
              <PlaceLink
                key={slug}
                {...known}
                choice={choice}
                tabIndex={arrows.tabIndexOf(slug)}
                class="dot-link"
              >
                <circle class="hit" cx={point.x} cy={point.y} r={14} />
                <circle class="dot" cx={point.x} cy={point.y} r={5} />
                <text x={point.x + 9} y={point.y + 4}>
                  {nameOf(known.place)}
                </text>
              </PlaceLink>
            );
          })}
          <g class="ends">
            {choice.places.length > 0 &&
              placeLabels(
                [...places.values()].flatMap(({ place }) => {
                  const point = layout.points.get(place.slug);
                  return point === undefined || !choice.isNear(place.slug) || layout.dots.includes(place.slug)
                    ? []
                    : [{ ...point, slug: place.slug, text: nameOf(place) }];
                }),
                layout.size.width,
              ).map(({ slug, text, x, y, label }) => (
                <g key={slug} class={choice.places.includes(slug) ? 'end is-chosen' : 'end'}>
                  <circle cx={x} cy={y} r={3} />
                  <text x={label.x} y={label.y}>
                    {text}
                  </text>
                </g>
              ))}
          </g>
        </svg>
      )}
      <div class="map-legend" aria-hidden="true">
        <span>{t('map.fewer')}</span>
        {Array.from({ length: STEPS_OF_SHADE }, (_, index) => (
          <span key={index} class={`swatch shade-${index + 1}`} />
        ))}
        <span>{t('map.more')}</span>
      </div>
    </nav>
  );
}

/** Countries with shapes by their code, and in each the places by their slugs. */
function countryFirst({ country, slug }: { country: string | null; slug: string }): string {
  return `${country ?? '~'} ${slug}`;
}

/** Lines whose width shows how many agreements there are, so that the strongest is six pixels wide. */
function widthOf(weight: number, pairs: readonly Partnership[]): number {
  const most = Math.max(...pairs.map(({ agreements }) => agreements));
  return Math.round((1 + 5 * Math.sqrt((weight - 1) / Math.max(1, most - 1))) * 10) / 10;
}

/** The shapes of these countries, and all land if one of them has none. */
function useShapes(countries: readonly string[]): [MapShapes | undefined, Error | undefined, () => void] {
  const [shapes, setShapes] = useState<MapShapes>();
  const [fault, setFault] = useState<Error>();
  const [round, setRound] = useState(0);
  const key = countries.join();
  useEffect(() => {
    let isGone = false;
    const known = countries.filter(hasShapes);
    const land = known.length === countries.length ? Promise.resolve([]) : readShapes(WORLD);
    Promise.all([land, ...known.map(readShapes)]).then(
      ([world, ...regions]) => {
        if (isGone) return;
        setFault(undefined);
        setShapes({
          land: world,
          countries: new Map(known.map((country, index) => [country, regions[index] ?? []])),
        });
      },
      (error: Error) => {
        if (!isGone) setFault(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [key, round]);
  return [shapes, fault, () => setRound(round + 1)];
}
