/** How requests to one address are spaced, whatever the names of its hosts. */
import { describe, expect, test } from 'vitest';
import { createAddressPolicy } from './address-policy.ts';
import { AddressTurns, type AddressTurnsOptions } from './address-turns.ts';
import type { Resolver } from './resolver.ts';

const ADDRESSES: Record<string, string[]> = {
  'one.example': ['192.0.9.1'],
  'two.example': ['192.0.9.1'],
  'half-private.example': ['10.0.0.1', '192.0.9.1'],
  'private.example': ['10.0.0.1'],
  'elsewhere.example': ['192.0.9.2'],
};
const resolver: Resolver = async (name) =>
  (ADDRESSES[name] ?? []).map((address) => ({ address, family: 4 as const }));

function turnsOf(options: Partial<AddressTurnsOptions> = {}): AddressTurns {
  return new AddressTurns({
    delayMs: 200,
    resolver,
    addressPolicy: createAddressPolicy(),
    timeoutMs: 60_000,
    ...options,
  });
}

/** How long the hosts wait where all ask at once, from the shortest wait to the longest. */
async function waits(turns: AddressTurns, hosts: readonly string[]): Promise<number[]> {
  const taken = await Promise.all(hosts.map((host) => turns.take(host)));
  return taken.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b);
}

/** A timer may fire a millisecond early by the clock that is compared with. */
const EARLY_MS = 2;

describe('the turns of an address', () => {
  test.each([
    ['under several names', ['one.example', 'two.example', 'one.example']],
    ['under its number too', ['one.example', '192.0.9.1', 'two.example']],
    ['where it is the first one that may be fetched', ['one.example', 'half-private.example', 'two.example']],
  ])('are one pause apart, %s', async (_how, hosts) => {
    const [first = Infinity, second = 0, third = 0] = await waits(turnsOf(), hosts);
    expect(first).toBe(0);
    expect(second).toBeGreaterThanOrEqual(200 - EARLY_MS);
    expect(third).toBeGreaterThanOrEqual(400 - EARLY_MS);
  });

  test('are none of another address, of one that is never fetched, and of an IPv6 address in brackets', async () => {
    const turns = turnsOf({ delayMs: 60_000 });
    const hosts = ['one.example', 'elsewhere.example', 'private.example', 'private.example', '[2a00::1]'];
    expect(await waits(turns, hosts)).toEqual([0, 0, 0, 0, 0]);
  });

  test('come at once, without a look-up, where no pause is set', async () => {
    const turns = turnsOf({
      delayMs: 0,
      resolver: () => Promise.reject(new Error('nobody is to be asked')),
    });
    expect(await waits(turns, ['one.example', 'one.example'])).toEqual([0, 0]);
  });

  test('are told of once they have come', async () => {
    const told: number[] = [];
    const turns = turnsOf({ onWait: (ms) => told.push(ms) });
    await waits(turns, ['one.example', 'two.example']);
    expect(told).toEqual([expect.closeTo(200, -2)]);
  });

  test('are not waited for once the signal aborts', async () => {
    const turns = turnsOf({ delayMs: 60_000 });
    await turns.take('one.example');
    const stopping = new AbortController();
    const waiting = turns.take('two.example', stopping.signal);
    setTimeout(() => stopping.abort(), 20);
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a name that', () => {
  test('is not found fails as the look-up does', async () => {
    const turns = turnsOf({ resolver: () => Promise.reject(new Error('getaddrinfo ENOTFOUND')) });
    await expect(turns.take('gone.example')).rejects.toThrow('ENOTFOUND');
  });

  test('is not looked up in time fails as a connection that is not made in time', async () => {
    const turns = turnsOf({ resolver: () => new Promise(() => undefined), timeoutMs: 20 });
    await expect(turns.take('silent.example')).rejects.toMatchObject({ failure: 'connect_timeout' });
  });
});

test('addresses whose pause is over are forgotten', async () => {
  const turns = turnsOf({ delayMs: 0.001 });
  for (let n = 0; n < 10_500; n += 1) await turns.take(`20.1.${n >> 8}.${n & 255}`);
  expect(turns.held).toBeLessThan(1_000);
});
