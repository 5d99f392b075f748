/** Where redirects lead, with the cookies that are set on the way. */
import { describe, expect, test } from 'vitest';
import type { FailureClass } from './failure.ts';
import { leadsOn, RedirectChain } from './redirect-chain.ts';

const START = 'https://example.org/news/a';
/** A header as it comes: the bytes of UTF-8, each as a character. */
const asSent = (text: string): string => Buffer.from(text).toString('latin1');

async function follow(chain: RedirectChain, location: string, cookies?: string[]): Promise<string> {
  await chain.follow(302, { location, ...(cookies === undefined ? {} : { 'set-cookie': cookies }) });
  return chain.finalUrl;
}

test.each<[status: number, leadsOn: boolean]>([
  [200, false],
  [300, false],
  [301, true],
  [302, true],
  [303, true],
  [304, false],
  [305, false],
  [306, false],
  [307, true],
  [308, true],
  [399, false],
])('%d leads on: %s', (status, expected) => {
  expect(leadsOn(status, '/there')).toBe(expected);
  expect(leadsOn(status, undefined)).toBe(false);
});

describe('a redirect', () => {
  test.each([
    ['an address', 'http://other.example.com/x', 'http://other.example.com/x'],
    ['a path', '/there', 'https://example.org/there'],
    ['a name beside it', 'b?x=1', 'https://example.org/news/b?x=1'],
    ['another host with the same scheme', '//other.example.com/x', 'https://other.example.com/x'],
    ['a part of a page, which is not asked for', '/there#part', 'https://example.org/there'],
    ['a scheme that is refused later', 'ftp://example.org/x', 'ftp://example.org/x'],
    ['letters that are encoded', '/%D1%82%D0%B0%D0%BC', 'https://example.org/%D1%82%D0%B0%D0%BC'],
    ['letters as they are, in UTF-8', asSent('/там'), 'https://example.org/%D1%82%D0%B0%D0%BC'],
    ['a host in letters', asSent('http://пример.бел/'), 'http://xn--e1afmkfd.xn--90ais/'],
    ['letters in a one-byte charset, as the bytes that they are', '/caf\u00e9', 'https://example.org/caf%E9'],
  ])('leads to %s', async (_about, location, finalUrl) => {
    const chain = new RedirectChain(START, 5);
    await chain.follow(301, { location });
    expect(chain.finalUrl).toBe(finalUrl);
    expect(chain.redirects).toEqual([{ status: 301, location: finalUrl }]);
  });

  test.each([
    ['without an address', undefined],
    ['to what is no address', 'https://['],
  ])('%s makes no sense', async (_about, location) => {
    const chain = new RedirectChain(START, 5);
    await expect(
      chain.follow(302, { ...(location === undefined ? {} : { location }) }),
    ).rejects.toMatchObject({
      failure: 'protocol_error' satisfies FailureClass,
      message: 'a redirect (302) that leads nowhere',
    });
    expect(chain.finalUrl).toBe(START);
    expect(chain.redirects).toEqual([]);
  });
});

describe('an address that a server sends', () => {
  const ofLength = (length: number): string => `https://example.org/${'a'.repeat(length - 20)}`;

  test('is followed whole, and kept up to 2048 characters', async () => {
    const chain = new RedirectChain(START, 5);
    await chain.follow(302, { location: ofLength(8_192) });
    expect(chain.finalUrl).toBe(ofLength(8_192));
    expect(chain.redirects).toEqual([{ status: 302, location: ofLength(2_048) }]);
  });

  test.each([ofLength(8_193), `/${'é'.repeat(1_500)}`.repeat(2), 'x'.repeat(30_000)])(
    'of more than 8192 characters, as they are asked for, is not followed',
    async (location) => {
      const chain = new RedirectChain(START, 5);
      await expect(chain.follow(302, { location })).rejects.toMatchObject({
        failure: 'protocol_error' satisfies FailureClass,
      });
      expect(chain.redirects).toEqual([]);
    },
  );

  test('with a cookie of more than 4096 characters is left without it', async () => {
    const chain = new RedirectChain(START, 5);
    const cookies = [`long=${'a'.repeat(4_092)}; Path=/`, 'short=1; Path=/'];
    await chain.follow(302, { location: '/b', 'set-cookie': cookies });
    expect(await chain.cookie()).toBe('short=1');
  });
});

describe('a chain', () => {
  test('begins at its address, with no cookie', async () => {
    const chain = new RedirectChain(START, 5);
    expect(chain.finalUrl).toBe(START);
    expect(chain.redirects).toEqual([]);
    expect(await chain.cookie()).toBe('');
  });

  test('keeps its hops in order', async () => {
    const chain = new RedirectChain(START, 5);
    await chain.follow(301, { location: '/b' });
    await chain.follow(307, { location: '/c' });
    expect(chain.redirects).toEqual([
      { status: 301, location: 'https://example.org/b' },
      { status: 307, location: 'https://example.org/c' },
    ]);
  });

  test('is followed as far as is allowed, and not one further', async () => {
    const chain = new RedirectChain(START, 2);
    await follow(chain, '/b');
    await follow(chain, '/c');
    await expect(follow(chain, '/d')).rejects.toMatchObject({
      failure: 'too_many_redirects',
      message: 'more than 2 redirects',
    });
    expect(chain.finalUrl).toBe('https://example.org/c');
  });

  test('that comes to an address again goes in a circle', async () => {
    const chain = new RedirectChain(START, 5);
    await follow(chain, '/b');
    await follow(chain, START);
    await expect(follow(chain, '/b')).rejects.toMatchObject({
      failure: 'redirect_loop',
      message: `redirects go in a circle at ${START}`,
    });
  });

  test('that leads to itself goes in a circle', async () => {
    const chain = new RedirectChain(START, 5);
    await follow(chain, '#top');
    await expect(follow(chain, '#top')).rejects.toMatchObject({ failure: 'redirect_loop' });
  });

  test('that comes to an address again with another cookie does not go in a circle', async () => {
    const chain = new RedirectChain(START, 5);
    await follow(chain, START, ['seen=1']);
    await follow(chain, START, ['seen=2']);
    await follow(chain, '/b');
    expect(chain.finalUrl).toBe('https://example.org/b');
  });

  test('that sets the same cookie each time goes in a circle', async () => {
    const chain = new RedirectChain(START, 5);
    await follow(chain, START, ['seen=1']);
    await follow(chain, START, ['seen=1']);
    await expect(follow(chain, START, ['seen=1'])).rejects.toMatchObject({ failure: 'redirect_loop' });
  });
});

describe('cookies', () => {
  test.each<[about: string, to: string, cookies: string[], expected: string]>([
    ['are brought back', '/b', ['a=1', 'b=2; Path=/'], 'b=2'],
    ['are brought back to the folder they are for', '/news/b', ['a=1', 'b=2; Path=/'], 'a=1; b=2'],
    ['are not brought to another host', 'https://other.example.com/', ['a=1; Path=/'], ''],
    [
      'are brought to another host of the domain they name',
      'https://www.example.org/',
      ['a=1; Path=/; Domain=example.org'],
      'a=1',
    ],
    ['of somebody else are passed over', '/b', ['a=1; Path=/; Domain=example.com', 'b=2; Path=/'], 'b=2'],
    ['that are malformed are passed over', '/b', ['', 'b=2; Path=/'], 'b=2'],
    ['without a name are kept, as in browsers', '/b', ['token; Path=/'], 'token'],
    ['that are over are not brought back', '/b', ['a=1; Path=/; Max-Age=0'], ''],
    [
      'that are for HTTPS alone are not brought back over HTTP',
      'http://example.org/',
      ['a=1; Path=/; Secure'],
      '',
    ],
  ])('%s', async (_about, to, cookies, expected) => {
    const chain = new RedirectChain(START, 5);
    await follow(chain, to, cookies);
    expect(await chain.cookie()).toBe(expected);
  });

  test('are kept from hop to hop', async () => {
    const chain = new RedirectChain(START, 5);
    await follow(chain, '/b', ['a=1; Path=/']);
    await follow(chain, '/c', ['b=2; Path=/']);
    await follow(chain, '/d', []);
    expect(await chain.cookie()).toBe('a=1; b=2');
  });

  test('are fifty of one answer at the most', async () => {
    const chain = new RedirectChain(START, 5);
    await follow(
      chain,
      '/b',
      Array.from({ length: 60 }, (_, number) => `c${number}=1; Path=/`),
    );
    const names = (await chain.cookie()).split('; ');
    expect(names).toHaveLength(50);
    expect(names).toContain('c49=1');
  });
});
