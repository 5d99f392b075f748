/** Finds room for the names of places on a map, so that none lies on another. */

/** A place that is to have its name. */
export interface Labelled {
  slug: string;
  text: string;
  x: number;
  y: number;
}

/** How wide a letter and how high a line is, about. */
const LETTER_WIDTH = 7.4;
const LINE_HEIGHT = 16;
/** How far above its place a name stands. */
const ABOVE = 7;

/** The places from top to bottom, each with the middle of the foot of its name: above it, or below the names in its way. */
export function placeLabels<T extends Labelled>(
  places: readonly T[],
  width: number,
): (T & { label: { x: number; y: number } })[] {
  const placed: { x: number; y: number; half: number }[] = [];
  return [...places]
    .sort((a, b) => a.y - b.y || (a.slug < b.slug ? -1 : 1))
    .map((place) => {
      const half = (place.text.length * LETTER_WIDTH) / 2;
      const label = { x: Math.min(Math.max(place.x, half), width - half), y: place.y - ABOVE, half };
      const isInWay = (other: (typeof placed)[number]): boolean =>
        Math.abs(other.x - label.x) < other.half + half && Math.abs(other.y - label.y) < LINE_HEIGHT - 1;
      for (let other = placed.find(isInWay); other !== undefined; other = placed.find(isInWay))
        label.y = other.y + LINE_HEIGHT;
      placed.push(label);
      return { ...place, label: { x: label.x, y: label.y } };
    });
}
