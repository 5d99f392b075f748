/** What the GB/T 7714 reader promises. */
import { describe, expect, test } from 'vitest';
import { parseReference } from './parse-reference.ts';

describe('an entry in the style GB/T 7714', () => {
  test.each([
    [
      '王明. 运河史研究[J]. 历史学刊, 2020(3): 1-5.',
      {
        authors: [{ family: '王明' }],
        title: '运河史研究',
        container: '历史学刊',
        year: 2020,
        pinpoint: '1-5',
      },
    ],
    [
      '李华, 张伟, 等. 港口与城市[M]. 北京: 示例出版社, 2015: 23.',
      {
        authors: [{ family: '李华' }, { family: '张伟' }],
        title: '港口与城市',
        publisher: '示例出版社',
        year: 2015,
        pinpoint: '23',
      },
    ],
    [
      '新港口开通[EB/OL]. (2019-03-12)[2020-05-04]. https://xinwen.example/2019.html.',
      { kind: 'web', authors: [], title: '新港口开通', year: 2019 },
    ],
    [
      'Smith J, Roe R. Ports of Asia[J]. Port Studies, 2018, 12(3): 45-60.',
      {
        authors: [
          { family: 'Smith', given: 'J' },
          { family: 'Roe', given: 'R' },
        ],
        title: 'Ports of Asia',
        container: 'Port Studies',
        year: 2018,
        pinpoint: '45-60',
      },
    ],
  ])('is read: %s', (entry, fields) => {
    expect(parseReference(entry)).toMatchObject(fields);
  });
});
