import { createSocket } from 'node:dgram';
import { decode, encode } from 'dns-packet';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cachingResolver, createTtlReader, fixedResolver, type Resolver } from './resolver.ts';

afterEach(() => vi.useRealTimers());

const unknown = async (): Promise<undefined> => undefined;

/** A name server on loopback that gives every A record the TTL, or refuses. */
async function startNameServer(
  ttl: number | undefined,
): Promise<{ address: string; close(): Promise<void> }> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    const { id = 0, questions = [] } = decode(message);
    const [question] = questions;
    const answers =
      ttl === undefined || question?.type !== 'A'
        ? []
        : [{ type: 'A' as const, name: question.name, ttl, data: '192.0.2.1' }];
    // RFC 1035, 4.1.1: the lowest bits of the flags are the response code; 5 refuses.
    const flags = ttl === undefined ? 5 : 0;
    socket.send(encode({ type: 'response', id, flags, questions, answers }), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

describe('a resolver that keeps its answers', () => {
  test('asks for a name once, also for many at a time, and keeps no failure', async () => {
    const asked: string[] = [];
    const slow: Resolver = async (hostname) => {
      asked.push(hostname);
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (hostname === 'gone.example.org') throw Object.assign(new Error('gone'), { code: 'ENOTFOUND' });
      return [{ address: '192.0.2.1', family: 4 }];
    };
    const cached = cachingResolver(slow, unknown);
    await Promise.all([1, 2, 3].map(() => cached('a.example.org')));
    await cached('a.example.org');
    expect(asked).toEqual(['a.example.org']);
    await expect(cached('gone.example.org')).rejects.toThrow('gone');
    await expect(cached('gone.example.org')).rejects.toThrow('gone');
    expect(asked).toHaveLength(3);
  });

  test.each([
    ['its TTL', 300, 300],
    ['a while, where its TTL is none', 0, 5],
    ['an hour, where its TTL is a week', 604_800, 3_600],
    ['a minute, where its TTL is not known', undefined, 60],
  ])('believes an answer for %s', async (_how, ttl, seconds) => {
    vi.useFakeTimers();
    let asked = 0;
    const cached = cachingResolver(
      async () => {
        asked += 1;
        return [{ address: `192.0.2.${asked}`, family: 4 }];
      },
      async () => ttl,
    );
    await cached('a.example.org');
    vi.advanceTimersByTime(seconds * 1000 - 1);
    expect(await cached('a.example.org')).toEqual([{ address: '192.0.2.1', family: 4 }]);
    vi.advanceTimersByTime(2);
    expect(await cached('a.example.org')).toEqual([{ address: '192.0.2.2', family: 4 }]);
  });

  test('asks for the TTL only of a name that has addresses', async () => {
    const asked: [string, number][] = [];
    const cached = cachingResolver(
      async (hostname) => {
        if (hostname === 'gone.example.org') throw Object.assign(new Error('gone'), { code: 'ENOTFOUND' });
        return [{ address: '2001:db8::1', family: 6 }];
      },
      async (hostname, family) => {
        asked.push([hostname, family]);
        return 60;
      },
    );
    await expect(cached('gone.example.org')).rejects.toThrow('gone');
    await cached('a.example.org');
    expect(asked).toEqual([['a.example.org', 6]]);
  });

  test('does not wait for name servers that keep silent', async () => {
    const cached = cachingResolver(
      async () => [{ address: '192.0.2.1', family: 4 }],
      () => new Promise(() => undefined),
    );
    expect(await cached('a.example.org')).toEqual([{ address: '192.0.2.1', family: 4 }]);
  });
});

test.each([[7], [undefined]])('name servers that give the TTL %s are read so', async (ttl) => {
  const server = await startNameServer(ttl);
  expect(await createTtlReader([server.address])('a.example.org', 4)).toBe(ttl);
  await server.close();
});

test('fixed names are answered at once, whatever their case', async () => {
  const resolver = fixedResolver(new Map([['a.example.org', '127.0.0.1']]), async () => []);
  expect(await resolver('A.Example.org')).toEqual([{ address: '127.0.0.1', family: 4 }]);
  expect(await resolver('b.example.org')).toEqual([]);
});
