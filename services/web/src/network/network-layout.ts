/** Lays out the network of places that agreements join, once and always alike. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** A place of the network. */
export interface NetworkPlace {
  slug: string;
  name: string;
  country: string | null;
}

/** Two places that are tied, and how strongly. */
export interface NetworkTie {
  one: string;
  other: string;
  weight: number;
}

/** A place as it is drawn. */
interface Node {
  slug: string;
  x: number;
  y: number;
  radius: number;
  /** On which side its name stands: where there is room. */
  side: 'left' | 'right';
}

/** The network as it is drawn. */
export interface NetworkLayout {
  nodes: Node[];
  lines: { tie: NetworkTie; from: Node; to: Node }[];
}

interface Body extends SimulationNodeDatum {
  slug: string;
  radius: number;
  band: number;
}

const TICKS = 300;
const MIN_RADIUS = 5;
/** How much a radius grows with the root of the weight, so that areas are in proportion. */
const RADIUS_BY_WEIGHT = 2.2;
/** How far apart two places of a band are at least, so that no name lies on another. */
const LINE_HEIGHT = 26;
/** How wide a letter is, about, and the most that names take of each side. */
const LETTER_WIDTH = 7.4;
const MAX_NAMES = 0.4;
/** How far apart tied places of one country are. */
const FREE_DISTANCE = 90;
const MIN_HEIGHT = 320;

/** The height that a picture needs in which no name lies on another. */
export function heightFor(places: readonly NetworkPlace[]): number {
  const counts = new Map<string | null, number>();
  for (const { country } of places) counts.set(country, (counts.get(country) ?? 0) + 1);
  return Math.max(MIN_HEIGHT, (Math.max(0, ...counts.values()) + 1) * LINE_HEIGHT);
}

/**
 * Lays out a network: the places of each country in a band of their own, near those that they are tied to. Places are taken
 * by their slugs and chance has one seed, so that the same data gives the same picture.
 */
export function layOutNetwork(
  places: readonly NetworkPlace[],
  ties: readonly NetworkTie[],
  { width, height }: { width: number; height: number },
): NetworkLayout {
  const countries = [...new Set(places.map(({ country }) => country))];
  const names = Math.min(
    MAX_NAMES * width,
    LETTER_WIDTH * Math.max(0, ...places.map(({ name }) => name.length)) + LINE_HEIGHT,
  );
  const weights = new Map<string, number>();
  for (const { one, other, weight } of ties)
    for (const slug of [one, other]) weights.set(slug, (weights.get(slug) ?? 0) + weight);
  const bodies: Body[] = [...places]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, country }) => ({
      slug,
      radius: MIN_RADIUS + RADIUS_BY_WEIGHT * Math.sqrt(weights.get(slug) ?? 0),
      band: names + (width - 2 * names) * shareOf(countries.indexOf(country), countries.length),
    }));
  // Within one country there is no band to be kept to.
  const isFree = countries.length === 1;
  const lines = ties.map((tie) => ({ source: tie.one, target: tie.other, tie }));
  forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, SimulationLinkDatum<Body>>(lines)
        .id(({ slug }) => slug)
        .distance(isFree ? FREE_DISTANCE : width - 2 * names)
        .strength(isFree ? 0.3 : 0.06),
    )
    .force('room', forceManyBody().strength(isFree ? -300 : -40))
    .force('names', forceCollide<Body>(({ radius }) => Math.max(radius + 3, LINE_HEIGHT / 2)).iterations(3))
    .force('band', forceX<Body>(({ band }) => band).strength(isFree ? 0.05 : 0.6))
    .force('middle', forceY(height / 2).strength(isFree ? 0.05 : 0.02))
    .stop()
    .tick(TICKS);

  const heights = isFree ? undefined : spread(bodies, height);
  const nodes = bodies.map(
    ({ slug, radius, band, x = 0, y = 0 }): Node => ({
      slug,
      radius: round(radius),
      x: round(isFree ? within(x, names, width - names) : band),
      y: round(heights?.get(slug) ?? within(y, radius, height - radius)),
      side: (isFree ? x : band) <= width / 2 ? 'left' : 'right',
    }),
  );
  const nodeOf = new Map(nodes.map((node) => [node.slug, node]));
  return {
    nodes,
    lines: ties.flatMap((tie) => {
      const [from, to] = [nodeOf.get(tie.one), nodeOf.get(tie.other)];
      return from === undefined || to === undefined ? [] : [{ tie, from, to }];
    }),
  };
}

/** The places of each band evenly over the height, in the order in which the forces left them. */
function spread(bodies: readonly Body[], height: number): Map<string, number> {
  const heights = new Map<string, number>();
  for (const band of new Set(bodies.map((body) => body.band))) {
    const within = bodies.filter((body) => body.band === band).sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
    const step = height / (within.length + 1);
    for (const [index, { slug }] of within.entries()) heights.set(slug, step * (index + 1));
  }
  return heights;
}

/** Where the band of a country lies, as a share of the width. */
function shareOf(index: number, count: number): number {
  return count === 1 ? 0.5 : index / (count - 1);
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
