/** What one printed copy says of an address: where it begins, where it breaks its line, and where it ends. */
import { describe, expect, test } from 'vitest';
import { readAddressWitness } from './witness.ts';

describe('readAddressWitness', () => {
  test.each([
    ['Title. https://a.example/b', 'https://a.example/b'],
    ['Title. http://a.example/b', 'http://a.example/b'],
    ['URL: https ://a.example/b', 'https://a.example/b'],
    ['URL: h ttp s://a.example/b', 'https://a.example/b'],
    ['URL: http:/a.example/b', 'http://a.example/b'],
    ['URL: https//a.example/b', 'https://a.example/b'],
    ['URL: HTTPS://a.example/b', 'https://a.example/b'],
    ['URL: https:a.example/b', 'https://a.example/b'],
  ])('finds where the address of %j begins', (raw, witness) => {
    expect(readAddressWitness(raw)).toBe(witness);
  });

  test.each([
    'https://a.example/b (date of access: 01.02.2024).',
    'https://a.example/b – Date of access: 01.02.2024.',
    'https://a.example/b [accessed 1 February 2024]',
    'https://a.example/b accessed 1 February',
    'https://a.example/b. Retrieved 2024.',
    'https://a.example/b (дата обращения: 01.02.2024).',
    'https://a.example/b – дата доступа: 01.02.2024.',
    'https://a.example/b.',
    'https://a.example/b,',
    'https://a.example/b; Another sentence.',
    'https://a.example/b. The author adds that it rains.',
    'https://a.example/b “quoted”',
  ])('finds where the address of %j ends', (raw) => {
    expect(readAddressWitness(raw)).toBe('https://a.example/b');
  });

  test.each([
    ['https://a.example/one- two', 'https://a.example/one- two'],
    ['https://a.example/one-\ntwo-three', 'https://a.example/one- two-three'],
    ['https://a.example/ one/two', 'https://a.example/ one/two'],
    ['https://a.example/one <br/> two', 'https://a.example/one two'],
    ['https://a.example/one_ two three', 'https://a.example/one_ two three'],
    ['https://a.example/file- A12.pdf', 'https://a.example/file- A12.pdf'],
  ])('keeps a single space where %j breaks its line', (raw, witness) => {
    expect(readAddressWitness(raw)).toBe(witness);
  });

  test.each(['Doe, J. Harbours of the north. - Example Press, 2021.', '', 'https', 'See www.a.example'])(
    'finds no address in %j',
    (raw) => {
      expect(readAddressWitness(raw)).toBeUndefined();
    },
  );
});

describe('an address without a scheme', () => {
  test.each([
    [
      'Daily Example, 3 Mar. 2015, daily.example/2015/lock. Accessed 4 May.',
      'https://daily.example/2015/lock',
    ],
    ['JSTOR, www.jstor.example/stable/12345.', 'https://www.jstor.example/stable/12345'],
    ['Ports 3(1), 1–9. doi:10.9999/jp.3.1.', 'https://doi.org/10.9999/jp.3.1'],
    ['Ports 3(1), 1–9. DOI: 10.9999/jp.3.1', 'https://doi.org/10.9999/jp.3.1'],
  ])('is found in %j', (raw, witness) => {
    expect(readAddressWitness(raw)).toBe(witness);
  });
});

test.each([
  ['(https://a.example/b).', 'https://a.example/b'],
  ['[https://a.example/b].', 'https://a.example/b'],
  ['<https://a.example/b> and more', 'https://a.example/b'],
  ['<https://a.example/long-name/ of-it> and more', 'https://a.example/long-name/ of-it'],
  ['https://a.example/b_(c).', 'https://a.example/b_(c)'],
  ['(https://a.example/b_(c))', 'https://a.example/b_(c)'],
])('the brackets around an address are not part of it: %s', (raw, witness) => {
  expect(readAddressWitness(raw)).toBe(witness);
});
