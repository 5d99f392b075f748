import { expect, test } from 'vitest';
import { cachingResolver, fixedResolver, type Resolver } from './resolver.ts';

test('a name is asked for once while its answer is fresh, also by many at a time, and a failure is not kept', async () => {
  const asked: string[] = [];
  const slow: Resolver = async (hostname) => {
    asked.push(hostname);
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (hostname === 'gone.example.org') throw Object.assign(new Error('gone'), { code: 'ENOTFOUND' });
    return [{ address: '192.0.2.1', family: 4 }];
  };
  const cached = cachingResolver(slow, 60);
  await Promise.all([1, 2, 3].map(() => cached('a.example.org')));
  await cached('a.example.org');
  expect(asked).toEqual(['a.example.org']);
  await expect(cached('gone.example.org')).rejects.toThrow('gone');
  await expect(cached('gone.example.org')).rejects.toThrow('gone');
  expect(asked).toHaveLength(3);
  await new Promise((resolve) => setTimeout(resolve, 80));
  await cached('a.example.org');
  expect(asked).toHaveLength(4);
});

test('fixed names are answered at once, whatever their case', async () => {
  const resolver = fixedResolver(new Map([['a.example.org', '127.0.0.1']]), async () => []);
  expect(await resolver('A.Example.org')).toEqual([{ address: '127.0.0.1', family: 4 }]);
  expect(await resolver('b.example.org')).toEqual([]);
});
