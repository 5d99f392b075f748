/** Text as it is collected, and what is folded of it. */
import { describe, expect, test } from 'vitest';
import { opening, TextCollector } from './page-text.ts';

describe('a collector', () => {
  test('puts one space where elements divide the text, and none elsewhere', () => {
    const collector = new TextCollector(100);
    collector.add('One');
    collector.add('word');
    collector.separate();
    collector.separate();
    collector.add('two');
    collector.add('words');
    expect(collector.text).toBe('Oneword twowords');
  });

  test('counts characters without the white space around each piece', () => {
    const collector = new TextCollector(100);
    collector.add('\n  two words ');
    collector.separate();
    collector.add('   ');
    collector.add('x');
    expect(collector.length).toBe(10);
  });

  test('keeps no more once it is full, and counts on', () => {
    const collector = new TextCollector(5);
    collector.add('1234');
    collector.add('567');
    collector.add('89');
    expect(collector.text).toBe('1234567');
    expect(collector.length).toBe(9);
    const exact = new TextCollector(4);
    exact.add('1234');
    exact.add('5');
    expect(exact.text).toBe('1234');
  });
});

test.each([
  ['two words', 100, 'two words'],
  ['two words', 5, 'two w'],
  ['two \n\n words', 5, 'two w'],
  [`${' '.repeat(1_000)}two words`, 5, 'two w'],
  [`t${' '.repeat(1_000)}wo words`, 5, 't wo '],
  ['two 😀', 5, 'two '],
  ['', 5, ''],
])('the opening of %j, %d characters long, is %j', (text, length, start) => {
  expect(opening(text, length)).toBe(start);
});
