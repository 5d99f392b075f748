/** Which addresses may be fetched, also where IPv6 wraps them. */
import { describe, expect, test } from 'vitest';
import { createAddressPolicy } from './address-policy.ts';

const refusal = (address: string): string | undefined => createAddressPolicy().refusal(address);

describe('createAddressPolicy', () => {
  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:169.254.169.254',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    'not an address',
  ])('refuses %s', (address) => {
    expect(refusal(address)).toBeTypeOf('string');
  });

  test.each([
    '93.184.216.34',
    '2606:2800:220:1:248:1893:25c8:1946',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
    // 6to4 (RFC 3056) of a public address: this, and one of a network that is opened, is what unwrapping it gives.
    '2002:5db8:d822::1',
  ])('allows %s', (address) => {
    expect(refusal(address)).toBeUndefined();
  });

  test('opens the networks that are listed, also where IPv6 wraps them, and no others', () => {
    const open = createAddressPolicy(['127.0.0.0/8', '::1/128']);
    expect(open.refusal('127.0.0.1')).toBeUndefined();
    expect(open.refusal('::ffff:127.0.0.1')).toBeUndefined();
    expect(open.refusal('::1')).toBeUndefined();
    expect(open.refusal('2002:7f00:1::1')).toBeUndefined();
    expect(open.refusal('64:ff9b::7f00:1')).toBeUndefined();
    expect(open.refusal('10.0.0.1')).toBe('private');
  });

  test.each([
    ['127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['169.254.169.254', 'linkLocal'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['::ffff:10.1.2.3', 'private'],
    ['2002:7f00:1::', 'loopback'],
    ['64:ff9b:1::a00:1', 'reserved'],
    ['::7f00:1', 'reserved'],
    ['fc00::1', 'uniqueLocal'],
    ['example.org', 'invalid'],
    ['', 'invalid'],
  ])('says of %s what kind it is: %s', (address, kind) => {
    expect(refusal(address)).toBe(kind);
  });

  test('refuses a network that cannot be parsed, naming it', () => {
    expect(() => createAddressPolicy(['everything'])).toThrow('"everything" is not a network');
  });
});
