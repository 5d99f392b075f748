/** Divides the picture of a map among countries. */

/** A part of the picture. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The picture as a whole. */
export interface PictureSize {
  width: number;
  height: number;
}

/** How much room lies between two frames. */
const GAP = 24;

/** Frames side by side, or one below the other in a picture that is higher than wide, as large as their weights are. */
export function divide({ width, height }: PictureSize, weights: readonly number[]): Frame[] {
  const isHigh = height > width;
  const length = (isHigh ? height : width) - GAP * (weights.length - 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let at = 0;
  return weights.map((weight) => {
    const share = (length * weight) / sum;
    const frame = isHigh ? { x: 0, y: at, width, height: share } : { x: at, y: 0, width: share, height };
    at += share + GAP;
    return frame;
  });
}
