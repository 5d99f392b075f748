/** Which rule of a robots.txt decides, and that it is found in bounded time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparablePath, type PathRule, parseRobots } from './robots-file.ts';
import { decidingRule } from './robots-match.ts';

const parsed = (lines: readonly string[]): PathRule[] =>
  parseRobots(['User-agent: *', ...lines].join('\n'), 'Footing').rules;
/** The line that decides on a path; 1 is the first of `lines`. */
const deciding = (lines: readonly string[], path: string): number | undefined => {
  const line = decidingRule(parsed(lines), comparablePath(path))?.line;
  return line === undefined ? undefined : line - 1;
};

describe('the rule that decides', () => {
  test.each<[about: string, lines: string[], path: string, line: number | undefined]>([
    ['is the longest', ['Disallow: /a', 'Allow: /a/b', 'Disallow: /'], '/a/b/c', 2],
    ['is the one that allows, of two as long', ['Disallow: /a', 'Allow: /a'], '/ab', 2],
    ['is none, where none matches', ['Disallow: /b', 'Disallow: /a/c*'], '/a/b', undefined],
    ['has a wildcard for anything', ['Disallow: /*.php'], '/a/b.php?c', 1],
    ['has a wildcard for nothing', ['Disallow: /a*b'], '/ab', 1],
    ['has its pieces in order', ['Disallow: /*a*b'], '/ba', undefined],
    ['has pieces that do not overlap', ['Disallow: /*aba*aba'], '/ababa', undefined],
    ['has the same piece twice', ['Disallow: /*aba*aba'], '/abaaba', 1],
    ['has wildcards beside each other', ['Disallow: /a**b***'], '/a-b', 1],
    ['ends with the path', ['Disallow: /*.pdf$'], '/a.pdf', 1],
    ['ends before the path does', ['Disallow: /*.pdf$'], '/a.pdf?b', undefined],
    ['is the path', ['Disallow: /a$'], '/a', 1],
    ['is shorter than the path', ['Disallow: /a$'], '/ab', undefined],
    ['ends with a piece that stands before', ['Disallow: /*ab*b$'], '/ab', undefined],
    ['begins with a wildcard', ['Disallow: *b'], '/a/b', 1],
    ['is all', ['Disallow: *'], '/', 1],
    ['holds a query', ['Disallow: /*?id='], '/a?x=1?id=2', 1],
    ['is in letters that the path has encoded', ['Disallow: /л*й'], '/%d0%bb/%D0%B9', 1],
    ['has what need not be encoded', ['Disallow: /%7Ea/%2d'], '/~a/-', 1],
    ['has a separator encoded, which is no separator', ['Disallow: /a%2Fb'], '/a/b', undefined],
    ['has a star that is meant', ['Disallow: /a%2A'], '/a*', 1],
    ['has a dollar that is meant', ['Disallow: /$a'], '/$a', 1],
    ['has brackets', ['Disallow: /[a]'], '/[a]', 1],
  ])('%s', (_about, lines, path, line) => {
    expect(deciding(lines, path)).toBe(line);
  });

  test('is that of the definition, whatever rules and path', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '/', '*'), { maxLength: 8 });
    const rule = fc.record({
      pattern: letters.map((part) => `/${part.join('')}`),
      end: fc.constantFrom('', '$'),
      allow: fc.boolean(),
    });
    const path = fc
      .array(fc.constantFrom('a', 'b', '/'), { maxLength: 12 })
      .map((part) => `/${part.join('')}`);
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 8 }), path, (rules, target) => {
        const lines = rules.map(
          ({ pattern, end, allow }) => `${allow ? 'Allow' : 'Disallow'}: ${pattern}${end}`,
        );
        const matching = parsed(lines).filter(({ line }) => {
          const { pattern, end } = rules[line - 2] ?? { pattern: '', end: '' };
          return new RegExp(`^${pattern.replace(/\*+/g, '.*')}${end}`).test(target);
        });
        const longest = Math.max(...matching.map(({ length }) => length));
        const best = matching.filter(({ length }) => length === longest);
        const decided = decidingRule(parsed(lines), target);
        expect(decided?.length).toBe(best[0]?.length);
        expect(decided?.allow).toBe(best.length === 0 ? undefined : best.some(({ allow }) => allow));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a robots.txt of half a megabyte is matched in the time that it takes to read it,', () => {
  const COUNT = 20_000;
  const numbered = (line: (number: number) => string): string[] =>
    Array.from({ length: COUNT }, (_, n) => line(n));
  const path = `/${'a'.repeat(4_000)}${'ab'.repeat(2_000)}/end`;

  test.each<[about: string, lines: string[], allowed: boolean]>([
    ['with wildcards that nothing matches', numbered((n) => `Disallow: /*a*a*x${n}`), true],
    ['with wildcards that all match nearly', numbered((n) => `Disallow: /*aaaaaab*ba${n}*$`), true],
    ['with many wildcards each', numbered(() => 'Disallow: /*a*a*a*a*a*a*c'), true],
    ['with pieces of every length', numbered((n) => `Disallow: /*${'a'.repeat(n % 50)}c`), true],
    ['with a rule at its end', [...numbered((n) => `Disallow: /*a*y${n}`), 'Disallow: /a*b*/end$'], false],
    ['without wildcards', numbered((n) => `Disallow: /${'a'.repeat(20)}${n}`), true],
  ])('%s', (_about, lines, allowed) => {
    const rules = parsed(lines);
    const started = performance.now();
    expect(decidingRule(rules, path)?.allow ?? true).toBe(allowed);
    // Rules times path takes half a minute, a single pass less than a tenth of a second.
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
