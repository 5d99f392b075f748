import { describe, expect, test } from 'vitest';
import { heightFor, layOutNetwork, type NetworkPlace, type NetworkTie } from './network-layout.ts';

const place = (slug: string, country: string): NetworkPlace => ({ slug, name: `Region ${slug}`, country });

const HOME = ['a', 'b', 'c'].map((slug) => place(slug, 'AA'));
const ABROAD = Array.from({ length: 24 }, (_, index) => place(`z${index}`, 'ZZ'));
const TIES: NetworkTie[] = ABROAD.map(({ slug }, index) => ({
  one: 'abc'.charAt(index % 3),
  other: slug,
  weight: 1 + (index % 5),
}));

function layOut(places: readonly NetworkPlace[], width: number) {
  const size = { width, height: heightFor(places) };
  return { size, ...layOutNetwork(places, TIES, size) };
}

describe.each([360, 820])('a network %i pixels wide', (width) => {
  const { nodes, lines, size } = layOut([...HOME, ...ABROAD], width);

  test('is always the same, in whatever order its places come', () => {
    expect(layOut([...HOME.toReversed(), ...ABROAD.toReversed()], width).nodes).toEqual(nodes);
  });

  test('has each place and each tie once, within the picture', () => {
    expect(nodes.map(({ slug }) => slug).sort()).toEqual([...HOME, ...ABROAD].map(({ slug }) => slug).sort());
    expect(lines).toHaveLength(TIES.length);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height);
    }
  });

  test('has the countries apart, with names on their outer sides', () => {
    const isHome = new Set(HOME.map(({ slug }) => slug));
    for (const { slug, side } of nodes) expect(side).toBe(isHome.has(slug) ? 'left' : 'right');
  });

  test('has no name on another', () => {
    for (const side of ['left', 'right']) {
      const heights = nodes.filter((node) => node.side === side).map(({ y }) => y);
      const sorted = heights.sort((a, b) => a - b);
      sorted.slice(1).forEach((y, index) => {
        expect(y - (sorted[index] ?? 0)).toBeGreaterThan(20);
      });
    }
  });
});

test('a network within one country needs no bands', () => {
  const places = Array.from({ length: 6 }, (_, index) => place(`p${index}`, 'AA'));
  const ties = places.slice(1).map(({ slug }) => ({ one: 'p0', other: slug, weight: 1 }));
  const { nodes } = layOutNetwork(places, ties, { width: 600, height: 400 });
  expect(new Set(nodes.map(({ x }) => x)).size).toBe(places.length);
});

test('nothing is laid out of nothing', () => {
  expect(layOutNetwork([], [], { width: 600, height: heightFor([]) })).toEqual({ nodes: [], lines: [] });
});
