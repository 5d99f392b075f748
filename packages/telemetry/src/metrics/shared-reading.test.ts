import { describe, expect, test } from 'vitest';
import { sharedReading } from './shared-reading.ts';

describe('a shared reading', () => {
  test('is made once for all who ask at the same time, and again when it is ten seconds old', async () => {
    let made = 0;
    let time = 0;
    const reading = sharedReading(
      async () => {
        made += 1;
        return made;
      },
      () => time,
    );
    expect(await Promise.all([reading(), reading(), reading()])).toEqual([1, 1, 1]);
    time = 9_999;
    expect(await reading()).toBe(1);
    time = 10_000;
    expect(await reading()).toBe(2);
  });

  test('that fails is absent, and is made again by the next who asks', async () => {
    let made = 0;
    const reading = sharedReading(async () => {
      made += 1;
      if (made === 1) throw new Error('away');
      return made;
    });
    expect(await reading()).toBeUndefined();
    expect(await reading()).toBe(2);
  });
});
