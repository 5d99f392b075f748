/** What the GOST reader promises of entries that translations print after GOST R 7.0.5. */
import { describe, expect, test } from 'vitest';
import { looksLikeGost, parseGost } from './gost.ts';
import { parseReference } from './parse-reference.ts';
import type { ReferenceFields } from './reference-fields.ts';

const doe = [{ family: 'Doe', given: 'J.' }];
const roe = [{ family: 'Roe', given: 'R.' }];
const web: Pick<ReferenceFields, 'kind' | 'authors'> = { kind: 'web', authors: [] };
const print: Pick<ReferenceFields, 'kind' | 'authors'> = { kind: 'print', authors: doe };

const entries: [string, ReferenceFields][] = [
  [
    'Doe, J. Harbours of the north / J. Doe. - Example Press, 2021. - 96 c.',
    { ...print, title: 'Harbours of the north', publisher: 'Example Press', year: 2021, extent: 96 },
  ],
  [
    'Doe, J. Harbours of the north / Jane Doe. - Example Press, 2021. - C. 14.',
    {
      kind: 'print',
      authors: [{ family: 'Doe', given: 'Jane' }],
      title: 'Harbours of the north',
      publisher: 'Example Press',
      year: 2021,
      pinpoint: '14',
    },
  ],
  [
    'Doe, J. Tar / J. Doe // River Studies. - 2019. - P. 5 – 9.',
    { ...print, title: 'Tar', container: 'River Studies', year: 2019, pinpoint: '5-9' },
  ],
  [
    'Trade doubled [Electronic resource]. - 2022. - URL: https://news.example.org/a',
    { ...web, title: 'Trade doubled', year: 2022 },
  ],
  [
    'Trade doubled [Electronic resource]. -2022. -URL: https://news.example.org/a',
    { ...web, title: 'Trade doubled', year: 2022 },
  ],
  [
    'Roe, R. Bridges / R. Roe // [Electronic resource]. - 2023. - URL: https://example.net/a',
    { kind: 'web', authors: roe, title: 'Bridges', year: 2023 },
  ],
  [
    'Doe, J., Roe, R. Rope and salt / J. Doe, R. Roe. - Example Press, 2015. - 120 p.',
    {
      kind: 'print',
      authors: [...doe, ...roe],
      title: 'Rope and salt',
      publisher: 'Example Press',
      year: 2015,
      extent: 120,
    },
  ],
  [
    'Иванова, А. Мосты / А. Иванова // Вестник. – 2018. – С. 12–15.',
    {
      kind: 'print',
      authors: [{ family: 'Иванова', given: 'А.' }],
      title: 'Мосты',
      container: 'Вестник',
      year: 2018,
      pinpoint: '12-15',
    },
  ],
  [
    'Мосты севера [Электронный ресурс]. – 2018. – URL: https://example.org/most',
    { ...web, title: 'Мосты севера', year: 2018 },
  ],
  [
    'Harbour: a plan [Electronic resource] // Harbour News. - 2020. - URL: https://example.org/p',
    { ...web, title: 'Harbour: a plan', container: 'Harbour News', year: 2020 },
  ],
  ['"Lights" and tides [Electronic resource]. - 2024.', { ...web, title: '"Lights" and tides', year: 2024 }],
  [
    'Plan of the harbour / J. Doe. - 2011.',
    { kind: 'print', authors: [{ given: 'J.', family: 'Doe' }], title: 'Plan of the harbour', year: 2011 },
  ],
  ['Doe, J. Mud // River Studies', { ...print, title: 'Mud', container: 'River Studies' }],
];

describe('parseGost', () => {
  test.each(entries)('reads %s', (printed, fields) => {
    expect(parseGost(printed)).toEqual(fields);
  });

  test.each(entries)('finds marks of GOST in %s', (printed) => {
    expect(looksLikeGost(printed)).toBeGreaterThan(0);
  });

  test.each([
    'Doe, J. (2020). Tar. River Studies, 12(3), 45–67. https://example.org/a',
    'Doe, Jane. Harbours of the North. London: Example Press, 2020.',
    'Müller, Hans: Brücken. Berlin: Verlag 1998, S. 15',
  ])('finds no mark of GOST in %s', (printed) => {
    expect(looksLikeGost(printed)).toBe(0);
  });
});

describe('the forms of GOST without dashes, of 7.1 and of 7.0.100-2018', () => {
  test.each([
    [
      'Иванов И. И. История каналов. М.: Пример, 2005. С. 12.',
      { title: 'История каналов', publisher: 'Пример', year: 2005, pinpoint: '12' },
    ],
    [
      'Иванов И. И. Шлюзы Севера // Вопросы рек. 2010. № 3. С. 45–60.',
      { title: 'Шлюзы Севера', container: 'Вопросы рек', year: 2010, pinpoint: '45-60' },
    ],
    [
      'Иванов, И. И. Шлюзы Севера / И. И. Иванов // Вопросы рек. – 2010. – № 3. – С. 45–60.',
      { title: 'Шлюзы Севера', container: 'Вопросы рек', year: 2010, pinpoint: '45-60' },
    ],
    [
      'Иванов, И. И. Порты / И. И. Иванов. – Текст : электронный // Вестник : [сайт]. – 2020. – 12 марта. – URL: https://a.example/b (дата обращения: 15.04.2021).',
      { title: 'Порты', container: 'Вестник', year: 2020, kind: 'web' },
    ],
    [
      'Иванов, И. И. Порты / И. И. Иванов. – Мінск : Прыклад, 2011. – 120 с. – Режим доступа: https://a.example/b.',
      { title: 'Порты', publisher: 'Прыклад', year: 2011, extent: 120 },
    ],
  ])('are read: %s', (entry, fields) => {
    expect(parseReference(entry)).toMatchObject({
      authors: [{ family: 'Иванов', given: 'И. И.' }],
      ...fields,
    });
  });

  test('name all authors, whether before the title or after it', () => {
    const both = [
      { family: 'Иванов', given: 'И. И.' },
      { family: 'Петров', given: 'П. П.' },
    ];
    expect(parseReference('Иванов И. И., Петров П. П. Каналы. М.: Пример, 2005.').authors).toEqual(both);
    expect(
      parseReference('Иванов, И. И. Каналы / И. И. Иванов, П. П. Петров. – Москва : Пример, 2005. – 312 с.')
        .authors,
    ).toEqual(both);
  });
});
