import { describe, expect, test } from 'vitest';
import { type Picture, seriesSvg } from './series-svg.ts';

const range = (year: number) => ({ from: Date.UTC(year) / 1_000, to: Date.UTC(year + 1) / 1_000 });

const PICTURE: Picture = {
  title: 'Trade turnover, USD <&>',
  lines: [
    {
      name: 'Belarus',
      points: [
        { slug: 'a', range: range(2022), value: 10, upper: undefined, isExact: true },
        { slug: 'b', range: range(2023), value: 20, upper: 30, isExact: false },
      ],
    },
    {
      name: 'Minsk Region',
      points: [{ slug: 'c', range: range(2023), value: 5, upper: undefined, isExact: true }],
    },
  ],
  formatValue: String,
  citation: ['Source: A book. 2024. Its sources: 2, 5.', `Retrieved from ${'word '.repeat(60)}`],
};

describe('the picture of series', () => {
  const { svg, width, height } = seriesSvg(PICTURE);

  test('has its title, its names and its citation inside it, safe as XML', () => {
    expect(svg).toContain('Trade turnover, USD &lt;&amp;&gt;');
    for (const text of ['Belarus', 'Minsk Region', 'Source: A book. 2024. Its sources: 2, 5.'])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toContain('<&>');
  });

  test('has a point for each value, hollow where the number is not exact', () => {
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg.match(/<circle [^>]*fill="#ffffff"/g)).toHaveLength(1);
  });

  test('asks for nothing from elsewhere', () => {
    expect(svg).not.toMatch(/href|url\(|<style|<script/);
  });

  test('grows with its citation, of which no line is too long', () => {
    expect(height).toBeGreaterThan(seriesSvg({ ...PICTURE, citation: [] }).height);
    for (const [, text = ''] of svg.matchAll(/font-size="12"[^>]*>([^<]*)</g))
      expect(text.length).toBeLessThan(131);
    expect(width).toBe(960);
  });

  test('is drawn of a single value', () => {
    const [line] = PICTURE.lines;
    const single = seriesSvg({
      ...PICTURE,
      lines: [{ name: 'one', points: line?.points.slice(0, 1) ?? [] }],
    });
    expect(single.svg).not.toContain('NaN');
  });
});
