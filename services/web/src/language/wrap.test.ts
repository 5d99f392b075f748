import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('lines are as full as they may be, and a longer word stays whole', () => {
  expect(wrap('Inner Mongolia', 12)).toEqual(['Inner', 'Mongolia']);
  expect(wrap('Minsk', 12)).toEqual(['Minsk']);
  expect(wrap('a b c d e', 3)).toEqual(['a b', 'c d', 'e']);
  expect(wrap('Днепропетровская область', 12)).toEqual(['Днепропетровская', 'область']);
});
