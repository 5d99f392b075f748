/** Which addresses may be fetched, also where IPv6 wraps them. */
import { describe, expect, test } from 'vitest';
import { createAddressPolicy } from './address-policy.ts';

const refusal = (address: string): string | undefined => createAddressPolicy().refusal(address);

describe('createAddressPolicy', () => {
  test.each([
    ['this network', ['0.0.0.0', '0.255.255.255']],
    ['private', ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1']],
    ['shared (RFC 6598)', ['100.64.0.1', '100.127.255.255']],
    ['loopback', ['127.0.0.1', '127.255.255.254']],
    ['link-local', ['169.254.0.1', '169.254.255.255']],
    ['protocol assignments', ['192.0.0.1', '192.0.0.9', '192.0.0.10', '192.0.0.170']],
    ['documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.1']],
    ['AS112', ['192.31.196.1', '192.175.48.1']],
    ['AMT', ['192.52.193.1']],
    ['deprecated 6to4 relay', ['192.88.99.1']],
    ['benchmarking', ['198.18.0.1', '198.19.255.255']],
    ['multicast', ['224.0.0.1', '239.255.255.255']],
    ['reserved', ['240.0.0.1', '255.255.255.255']],
  ])('refuses IPv4 that is %s', (_kind, addresses) => {
    expect(addresses.filter((address) => refusal(address) === undefined)).toEqual([]);
  });

  test.each([
    ['unspecified and loopback', ['::', '::1']],
    ['IPv4-compatible', ['::7f00:1', '::5db8:d822']],
    ['IPv4-translated (RFC 7915)', ['::ffff:0:127.0.0.1', '::ffff:0:93.184.216.34']],
    ['local NAT64 (RFC 8215)', ['64:ff9b:1::a00:1', '64:ff9b:1::5db8:d822', '64:ff9b:1:fffe::1']],
    ['beside NAT64', ['64:ff9b::1:0:0', '64:ff9b:2::1', '64:ff9a::1']],
    ['discard-only and dummy', ['100::1', '100:0:0:1::1']],
    ['Teredo', ['2001::1', '2001:0:5db8:d822::1']],
    ['protocol assignments', ['2001:1::1', '2001:1::3', '2001:4:112::1', '2001:1ff:ffff::1']],
    ['benchmarking and AMT', ['2001:2::1', '2001:3::1']],
    ['ORCHID and DRIP', ['2001:10::1', '2001:20::1', '2001:2f:ffff::1', '2001:30::1', '2001:3f:ffff::1']],
    ['AS112', ['2620:4f:8000::1']],
    ['documentation', ['2001:db8::1', '2001:db8:ffff::1', '3fff::1', '3fff:fff::1']],
    ['segment routing', ['5f00::1', '5f00:ffff::1']],
    ['unique local', ['fc00::1', 'fdff:ffff::1']],
    ['link-local and site-local', ['fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1']],
    ['multicast', ['ff02::1', 'ff0e::1']],
    ['outside global unicast', ['1::1', '1fff:ffff::1', '4000::1', '8000::1', 'c000::1', 'fbff::1']],
  ])('refuses IPv6 that is %s', (_kind, addresses) => {
    expect(addresses.filter((address) => refusal(address) === undefined)).toEqual([]);
  });

  /** IPv6 forms of an IPv4 address, which reach it. */
  const forms = (ipv4: string): string[] => {
    const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number);
    const high = (a * 256 + b).toString(16);
    const low = (c * 256 + d).toString(16);
    return [
      `::ffff:${ipv4}`,
      `::ffff:${high}:${low}`,
      `0:0:0:0:0:ffff:${ipv4}`,
      `64:ff9b::${ipv4}`,
      `64:ff9b::${high}:${low}`,
      `2002:${high}:${low}::`,
      `2002:${high}:${low}::1`,
    ];
  };

  test.each([
    ['AWS, Google, Azure, OpenStack and others', '169.254.169.254'],
    ['AWS for containers', '169.254.170.2'],
    ['Azure for machine agents', '168.63.129.16'],
    ['Alibaba', '100.100.100.200'],
    ['Oracle', '192.0.0.192'],
  ])('refuses the metadata of %s (%s), also in the IPv6 forms of the address', (_cloud, ipv4) => {
    const addresses = [ipv4, ...forms(ipv4)];
    expect(addresses.filter((address) => refusal(address) === undefined)).toEqual([]);
  });

  test.each([
    ['AWS', 'fd00:ec2::254'],
    ['Google', 'fd20:ce::254'],
    ['OpenStack', 'fe80::a9fe:a9fe'],
  ])('refuses the metadata of %s at its IPv6 address %s', (_cloud, address) => {
    expect(refusal(address)).toBeTypeOf('string');
  });

  test.each([
    ...['1.1.1.1', '93.184.216.34', '168.63.129.15', '168.63.129.17', '192.0.1.1', '223.255.255.255'],
    ...forms('93.184.216.34'),
    ...['2000::1', '2001:200::1', '2606:2800:220:1:248:1893:25c8:1946', '2a00:1450::1', '3fff:1000::1'],
  ])('allows %s', (address) => {
    expect(refusal(address)).toBeUndefined();
  });

  test('refuses what is no address', () => {
    expect(refusal('not an address')).toBe('invalid');
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
    ['64:ff9b:1::a00:1', 'rfc6052'],
    ['::7f00:1', 'reserved'],
    ['168.63.129.16', 'metadata'],
    ['64:ff9b::a83f:8110', 'metadata'],
    ['2002:a83f:8110::', 'metadata'],
    ['4000::1', 'reserved'],
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
