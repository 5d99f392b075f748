import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('cells with commas, quotes and ends of lines are quoted', () => {
  expect(csvOf([['a', 'b, c', 'd "e"', 'f\ng']])).toBe('a,"b, c","d ""e""","f\ng"\r\n');
});

test('a text that would be a formula is none, and a number stays one', () => {
  expect(csvOf([['=1+1', '@a', '-b', '-5', '-1.5']])).toBe("'=1+1,'@a,'-b,-5,-1.5\r\n");
});
