/** Subscriptions on the command line and in the API: added, shown without what is secret, paused, removed. */
import { buildServer } from '@footing/api';
import { createLogger } from '@footing/telemetry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { footing } from '../cli/command.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const ADDRESS = 'https://hooks.example.org/services/T0/secret-part';

let store: TestDatabase;
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  store = await createTestDatabase();
  app = await buildServer(store.database, createLogger('api', { level: 'silent', format: 'json' }));
});

afterAll(async () => {
  await app.close();
  await store.drop();
});

async function subscriptions(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { ended, output } = footing(['subscriptions', ...args], { DATABASE_URL: store.url });
  return { code: await ended, output: output() };
}

const get = async (url: string) => (await app.inject(url)).json();

test('what is added is shown with what it tells when, and with neither secret nor whole address', async () => {
  const added = await subscriptions(
    ...['add', 'editors', '--to', ADDRESS, '--works', 'a-work', '--kinds', 'broken', 'moved'],
    ...['--timing', 'weekly', '--hour', '7', '--weekday', 'friday', '--time-zone', 'Europe/Minsk'],
    ...['--nag-days', '14', '--language', 'ru'],
  );
  expect(added.code).toBe(0);
  expect(added.output).toMatch(/^secret {6}whsec_[A-Za-z0-9+/]{43}=$/m);
  const secret = /whsec_\S+/.exec(added.output)?.[0] ?? 'none';
  const shown = await get('/v1/subscriptions/editors');
  expect(shown).toMatchObject({
    ...{ channel: 'webhook', address: 'https://hooks.example.org/…', kinds: ['broken', 'moved'] },
    ...{ works: ['a-work'], timing: 'weekly', hour: 7, weekday: 'friday', timeZone: 'Europe/Minsk' },
    ...{ nagDays: 14, language: 'ru', secrets: 1, pausedAt: null },
  });
  // Friday at 7 in Minsk, which is three hours ahead all the year.
  expect(shown.nextDigestAt).toMatch(/T04:00:00\.000Z$/);
  expect(new Date(shown.nextDigestAt).getUTCDay()).toBe(5);
  const { code, output } = await subscriptions('list');
  expect(code).toBe(0);
  expect(output).toContain('editors  active');
  expect(output).toContain('every friday at 07:00 Europe/Minsk, again after 14 d (ru)');
  for (const told of [output, JSON.stringify([shown, await get('/v1/subscriptions')])]) {
    expect(told).not.toContain('secret-part');
    expect(told).not.toContain(secret);
  }
});

test('an address can be kept out of the history of a shell', async () => {
  const { ended, output, child } = footing(
    ['subscriptions', 'add', 'mail', '--channel', 'email', '--to', '-'],
    { DATABASE_URL: store.url },
    undefined,
    undefined,
    'pipe',
  );
  child.stdin?.end('reader@example.org\n');
  expect(await ended).toBe(0);
  expect(output()).toContain('email r…@example.org');
});

test('a secret is changed for another while both sign, then the old one is dropped', async () => {
  const rotated = await subscriptions('rotate', 'editors', '--ed25519');
  expect(rotated.output).toMatch(/^public key {2}whpk_[A-Za-z0-9+/]{43}=$/m);
  expect(await get('/v1/subscriptions/editors')).toMatchObject({ secrets: 2 });
  await subscriptions('rotate', 'editors', '--alone');
  expect(await get('/v1/subscriptions/editors')).toMatchObject({ secrets: 1 });
});

test('what is paused, muted or disabled can be resumed, and what is removed is gone', async () => {
  await subscriptions('pause', 'editors');
  expect((await get('/v1/subscriptions/editors')).pausedAt).not.toBeNull();
  await subscriptions('pause', 'editors', '--until', '2099-01-01T00:00:00Z');
  await store.database.pool.query(
    `UPDATE subscriptions SET disabled_at = now(), disabled_reason = 'gone' WHERE name = 'editors'`,
  );
  expect((await subscriptions('list')).output).toMatch(/^editors {2}disabled since \S+ \(gone\)$/m);
  await subscriptions('resume', 'editors');
  expect(await get('/v1/subscriptions/editors')).toMatchObject({
    ...{ pausedAt: null, mutedUntil: null, disabledAt: null, disabledReason: null },
  });
  expect((await subscriptions('remove', 'editors')).code).toBe(0);
  expect((await app.inject('/v1/subscriptions/editors')).statusCode).toBe(404);
});

describe('what cannot be is refused, with the exit code 2 and why:', () => {
  test.each([
    ['a name', ['add', 'Not A Name', '--to', ADDRESS], /name must match/],
    ['a URL for mail', ['add', 'a', '--to', ADDRESS, '--channel', 'email'], /no e-mail address/],
    ['mail for a URL', ['add', 'a', '--to', 'a@example.org'], /no http\(s\) URL/],
    ['a time zone', ['add', 'a', '--to', ADDRESS, '--time-zone', 'Mars/Base'], /no time zone/],
    ['an hour', ['add', 'a', '--to', ADDRESS, '--hour', '24'], /hour must be <= 23/],
    ['a time', ['add', 'a', '--to', ADDRESS, '--mute-until', 'soon'], /no instant/],
    ['a secret', ['add', 'a', '--to', ADDRESS, '--secret', 'abc'], /secrets\/0 must match/],
    ['a name that is taken', ['add', 'mail', '--to', ADDRESS], /a subscription mail already/],
    ['one that is not there', ['pause', 'nobody'], /no such subscription: nobody/],
  ])('%s', async (_what, args, why) => {
    const { code, output } = await subscriptions(...args);
    expect(output).toMatch(why);
    expect(code).toBe(2);
  });
});
