import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const WIDTH = 400;

test('a name that has room stands above its place', () => {
  const [placed] = placeLabels([{ slug: 'a', text: 'Abc', x: 200, y: 100 }], WIDTH);
  expect(placed?.label).toEqual({ x: 200, y: 93 });
});

test('no name lies on another or leaves the picture, wherever the places are', () => {
  const places = fc.array(
    fc.record({
      slug: fc.uuid(),
      text: fc.string({ minLength: 1, maxLength: 20 }),
      x: fc.double({ min: 0, max: WIDTH, noNaN: true }),
      y: fc.double({ min: 0, max: 300, noNaN: true }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(places, (given) => {
      const boxes = placeLabels(given, WIDTH).map(({ text, label }) => ({
        half: (text.length * 7.4) / 2,
        ...label,
      }));
      for (const [index, one] of boxes.entries()) {
        expect(one.x - one.half).toBeGreaterThanOrEqual(-0.001);
        expect(one.x + one.half).toBeLessThanOrEqual(WIDTH + 0.001);
        for (const other of boxes.slice(index + 1))
          expect(Math.abs(one.x - other.x) >= one.half + other.half || Math.abs(one.y - other.y) >= 15).toBe(
            true,
          );
      }
    }),
  );
});
