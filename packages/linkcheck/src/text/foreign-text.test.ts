/** What becomes of text that strangers wrote. */
import { describe, expect, test } from 'vitest';
import { cut, kept, plain, printable } from './foreign-text.ts';

test.each([
  ['  two \n\t words  ', 'two words'],
  ['a\u0000b\u001b[31mc\u007f', 'a b [31mc'],
  ['a\u009b31mb', 'a 31mb'],
  ['a\u00a0\u2003b', 'a b'],
  ['a\ud800b', 'a\ufffdb'],
  ['😀', '😀'],
  ['', ''],
])('%j is plainly %j', (text, folded) => {
  expect(plain(text)).toBe(folded);
});

describe.each([
  ['cut', cut],
  ['kept', kept],
])('a text that is %s', (_how, shorten) => {
  test.each([
    ['abc', 2, 'ab'],
    ['abc', 3, 'abc'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['😀', 1, ''],
    ['a\ud800', 2, 'a\ufffd'],
    ['a\udc00bc', 3, 'a\ufffdb'],
    ['', 3, ''],
  ])('from %j to %d ends between characters: %j', (text, maxChars, short) => {
    expect(shorten(text, maxChars)).toBe(short);
  });
});

describe('a printable text', () => {
  test.each([
    ['\u001b]0;title\u0007', '\\u{1b}]0;title\\u{7}'],
    ['\u009b31m', '\\u{9b}31m'],
    ['\u007f', '\\u{7f}'],
    ['a\r\nb\u0085c\u2028d\u2029', 'a\\u{d}\\u{a}b\\u{85}c\\u{2028}d\\u{2029}'],
    ['\u202egnp.exe\u202c', '\\u{202e}gnp.exe\\u{202c}'],
    ['\u2066a\u2069\u200f\u061c', '\\u{2066}a\\u{2069}\\u{200f}\\u{61c}'],
    ['a\ud83d', 'a\\u{d83d}'],
    ['слово 😀 \u200d é', 'слово 😀 \u200d é'],
  ])('has %j as %j', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });

  test('has an unprintable character as it is asked for', () => {
    expect(printable('a\u001bb', (codePoint) => `<${codePoint}>`)).toBe('a<27>b');
  });
});
