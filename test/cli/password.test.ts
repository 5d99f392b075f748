/** Whatever is wrong with the address of the database: no command prints its password. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { footing } from './command.ts';

const SECRET = 'Gehe1m';
/** All commands that read the settings; the last two use no database. */
const COMMANDS = [
  ['start'],
  ['check'],
  ['load'],
  ['migrate'],
  ['check', 'README.md', '--include', 'nothing'],
  ['explain', 'http://127.0.0.1:1/'],
];
const REFUSED = /^footing: .*DATABASE_URL.*\n$/;

let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
});

afterAll(() => store.drop());

/** What a command prints in the end, or by the time that it waits for the database, which `start` does for a minute. */
async function outputOf(
  args: readonly string[],
  url: string,
): Promise<{ code: number | null; output: string }> {
  const run = footing(args, { DATABASE_URL: url, LOG_LEVEL: 'trace', API_PORT: '0' });
  const waits = run.says(/Trying again/).then(
    () => run.child.kill('SIGTERM'),
    () => false,
  );
  await Promise.race([waits, run.ended]);
  return { code: await run.ended, output: run.output() };
}

describe('no command prints the password of an address', () => {
  test.each(COMMANDS)('%s', async (...args) => {
    const real = new URL(store.url);
    const addresses = [
      `mysql://u:${SECRET}@127.0.0.1:1/x`,
      `postgres://u:${SECRET}@127.0.0.1:1/x`,
      `postgres://${real.username}:${SECRET}@${real.host}${real.pathname}`,
    ];
    for (const { output } of await Promise.all(addresses.map((url) => outputOf(args, url)))) {
      expect(output).not.toBe('');
      expect(output).not.toContain(SECRET);
    }
  });
});

describe('the password is not printed, and one line says what is wrong, where the address has', () => {
  test.each<[string, (real: URL) => string, RegExp]>([
    ['no scheme', () => `u:${SECRET}@127.0.0.1:1/x`, REFUSED],
    ['nothing but a password', () => SECRET, REFUSED],
    ['a slash in the password', () => `postgres://u:a/${SECRET}@127.0.0.1:1/x`, REFUSED],
    ['a question mark in the password', () => `postgres://u:a?${SECRET}@127.0.0.1:1/x`, REFUSED],
    ['a hash in the password', () => `postgres://u:a#${SECRET}@127.0.0.1:1/x`, REFUSED],
    ['a port that is no number', () => `postgres://u:${SECRET}@127.0.0.1:port/x`, REFUSED],
    ['a port that is too large', () => `postgres://u:${SECRET}@127.0.0.1:99999/x`, REFUSED],
    ['half of a host', () => `postgres://u:${SECRET}@[::1/x`, REFUSED],
    [
      'a certificate that cannot be read',
      () => `postgres://u:${SECRET}@127.0.0.1:1/x?sslrootcert=/nothing/there`,
      REFUSED,
    ],
    ['spaces around it', () => `  postgres://u:${SECRET}@127.0.0.1:1/x  `, /cannot be reached/],
    ['a space in the password', () => `postgres://u:${SECRET} b@127.0.0.1:1/x`, /cannot be reached/],
    ['a line break in the password', () => `postgres://u:${SECRET}\nb@127.0.0.1:1/x`, /cannot be reached/],
    ['a percent sign in the password', () => `postgres://u:${SECRET}%@127.0.0.1:1/x`, /cannot be reached/],
    ['an @ in the password', () => `postgres://u:a@${SECRET}@127.0.0.1:1/x`, /cannot be/],
    [
      'the password among its parameters',
      () => `postgres://127.0.0.1:1/x?user=u&password=${SECRET}`,
      /cannot be/,
    ],
    ['a folder for a host', () => `postgres://u:${SECRET}@127.0.0.1:1/x?host=/nothing`, /cannot be reached/],
    [
      'an unknown user',
      ({ host }) => `postgres://nobody:${SECRET}@${host}/x`,
      /refused the user name or password/,
    ],
    [
      'the name of no database',
      ({ username, password, host }) => `postgres://${username}:${password}@${host}/nothing`,
      /There is no such database/,
    ],
  ])('%s', async (_what, urlOf, told) => {
    const real = new URL(store.url);
    const { code, output } = await outputOf(['load'], urlOf(real));
    expect(output).not.toContain(SECRET);
    expect(output).not.toContain(real.password);
    expect(output).toMatch(told);
    expect({ code, lines: output.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
  });
});
