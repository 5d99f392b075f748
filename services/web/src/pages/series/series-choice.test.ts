import { describe, expect, test } from 'vitest';
import { chosenGroup, chosenSeries, groupSeries, keyOf, type Series } from './series-choice.ts';

function series(
  indicator: string,
  subject: string,
  counterpart: string | null,
  ...periods: string[]
): Series {
  return {
    ...{ indicator, subject, subjectName: subject, counterpart, counterpartName: counterpart, unit: 'USD' },
    points: periods.map((period, index) => ({
      ...{ slug: `${subject}-${index}`, period, value: String(index), upperValue: null, qualifier: 'exact' },
      ...{ work: 'book', citations: [1], evidenceHealth: 'sound' },
    })),
  };
}

const GROUPS = groupSeries([
  series('trade', 'belarus', 'china', '2022'),
  series('trade', 'minsk-region', 'china', '2021', '2022'),
  series('structures', 'belarus', null, '2023-11', '2023-11', '2023-11'),
  series('exports', 'belarus', null, '2020', '2021', '2022'),
]);

const addressOf = (query: string) => {
  const parameters = new URLSearchParams(query);
  return {
    first: (name: string) => parameters.get(name) ?? undefined,
    filters: Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)])),
  };
};

describe('the indicator', () => {
  test('is that of the address', () => {
    expect(chosenGroup(GROUPS, addressOf('indicator=trade&unit=USD'))?.indicator).toBe('trade');
  });

  test('is, where none is named, the one in which most values follow one another, not the one with most at one time', () => {
    expect(chosenGroup(GROUPS, addressOf(''))?.indicator).toBe('exports');
  });

  test('is none where the address names one that there is not', () => {
    expect(chosenGroup(GROUPS, addressOf('indicator=nothing'))).toBeUndefined();
    expect(chosenGroup(GROUPS, addressOf('indicator=trade&unit=EUR'))).toBeUndefined();
  });
});

describe('the subjects', () => {
  const trade = GROUPS.find(({ indicator }) => indicator === 'trade');
  if (trade === undefined) throw new Error('no group');

  test('are the two with most values where none is named', () => {
    expect(chosenSeries(trade, addressOf('')).map(keyOf)).toEqual(['minsk-region~china', 'belarus~china']);
  });

  test('are those of the address, by subject or by subject and counterpart', () => {
    expect(chosenSeries(trade, addressOf('subject=belarus')).map(keyOf)).toEqual(['belarus~china']);
    expect(chosenSeries(trade, addressOf('subject=belarus~china')).map(keyOf)).toEqual(['belarus~china']);
  });
});
