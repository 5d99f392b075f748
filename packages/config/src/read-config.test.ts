import { describe, expect, test } from 'vitest';
import { addressDelayMs } from './checker-options.ts';
import { readConfig } from './read-config.ts';

describe('readConfig', () => {
  test('fills in defaults and reads numbers', () => {
    const config = readConfig({ API_PORT: '9000', CONFIRM_HOURS: '0.5' });
    expect(config).toMatchObject({ API_PORT: 9000, CONFIRM_HOURS: 0.5, LOG_LEVEL: 'info' });
    expect(config.DATABASE_URL).toBeUndefined();
  });

  test('takes an empty variable for an unset one', () => {
    expect(readConfig({ DATABASE_URL: ' ', API_PORT: '' }).API_PORT).toBe(8080);
  });

  test.each([
    ['API_PORT', 'many'],
    ['API_PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, naming the variable', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}=${value} is not valid`);
  });

  test.each(['mysql://u:S3cretPw@db.example/x', 'u:S3cretPw@db.example/x', 'S3cretPw'])(
    'names the address of a database that is not valid, and never prints it: %s',
    (url) => {
      const read = () => readConfig({ DATABASE_URL: url });
      expect(read).toThrow('DATABASE_URL is not valid: it begins with postgres:// or postgresql://.');
      expect(read).not.toThrow(/S3cretPw/);
    },
  );
});

describe('the pause between requests to one address', () => {
  test.each<[settings: Record<string, string>, ms: number]>([
    [{}, 100],
    [{ CHECK_HOST_DELAY_MS: '5000' }, 500],
    [{ CHECK_HOST_DELAY_MS: '0' }, 0],
    [{ CHECK_HOST_DELAY_MS: '0', CHECK_ADDRESS_DELAY_MS: '50' }, 50],
    [{ CHECK_ADDRESS_DELAY_MS: '0' }, 0],
  ])('with %o is %d ms', (settings, ms) => {
    expect(addressDelayMs(readConfig(settings))).toBe(ms);
  });
});
