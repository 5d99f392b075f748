import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, fingerprint } from './fingerprint.ts';

const word = fc.stringMatching(/^[a-zа-я]{3,10}$/);
const text = (words: readonly string[]): string => words.join(' ');

describe('fingerprint', () => {
  test('of the same words is the same, whatever stands between them', () => {
    expect(fingerprint('Trade grew, by a third.')).toBe(fingerprint('trade   grew\nby a third'));
    expect(fingerprint('...')).toBe('');
  });

  test('is near for a text in which a few words changed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 150, maxLength: 250 }),
        fc.array(word, { minLength: 3, maxLength: 3 }),
        (words, changes) => {
          const changed = words.map((original, index) =>
            index % 60 === 7 ? (changes[Math.floor(index / 60) % 3] ?? original) : original,
          );
          expect(distance(fingerprint(text(words)), fingerprint(text(changed)))).toBeLessThan(14);
        },
      ),
    );
  });

  test('is far for another text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 200, maxLength: 300 }), (words) => {
        const half = Math.floor(words.length / 2);
        expect(
          distance(fingerprint(text(words.slice(0, half))), fingerprint(text(words.slice(half)))),
        ).toBeGreaterThan(16);
      }),
    );
  });

  test('distance is that of sets of bits', () => {
    expect(distance('ffffffffffffffff', '0000000000000000')).toBe(64);
    expect(distance('0000000000000001', '0000000000000000')).toBe(1);
    expect(distance('', '0000000000000000')).toBe(64);
  });
});
