/** Keeps the checker away from private networks: which IP addresses may be fetched. */
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** Decides which IP addresses may be fetched. */
export interface AddressPolicy {
  /**
   * Undefined if the address may be fetched; else the kind of the address (`loopback`, `private`, ..., or
   * `invalid`).
   */
  refusal(address: string): string | undefined;
}

/** IPv6 networks whose addresses embed an IPv4 address, which is the address that a connection reaches. */
const NAT64: Network = ipaddr.parseCIDR('64:ff9b::/96');
const LOCAL_NAT64: Network = ipaddr.parseCIDR('64:ff9b:1::/48');
const IPV4_COMPATIBLE: Network = ipaddr.parseCIDR('::/96');

/**
 * Allows global unicast addresses only. Refuses loopback, private, link-local (which includes cloud
 * metadata), shared (RFC 6598), multicast, reserved and documentation addresses, also when embedded in IPv6
 * (IPv4-mapped, NAT64 after RFC 6052, 6to4). `allowed` lists networks in CIDR notation that are exempt, for
 * tests and for one's own hosts.
 * @throws TypeError naming an `allowed` network that cannot be parsed.
 */
export function createAddressPolicy(allowed: readonly string[] = []): AddressPolicy {
  const open = allowed.map(parseNetwork);
  return {
    refusal(address) {
      if (!ipaddr.isValid(address)) return 'invalid';
      const parsed = unwrap(ipaddr.parse(address));
      if (open.some((network) => within(parsed, network))) return undefined;
      if (parsed.kind() === 'ipv6' && (within(parsed, LOCAL_NAT64) || within(parsed, IPV4_COMPATIBLE)))
        return 'reserved';
      const range = parsed.range();
      return range === 'unicast' ? undefined : range;
    },
  };
}

function parseNetwork(cidr: string): Network {
  try {
    return ipaddr.parseCIDR(cidr);
  } catch (error) {
    throw new TypeError(`"${cidr}" is not a network in CIDR notation, such as 127.0.0.0/8`, { cause: error });
  }
}

function within(address: Address, network: Network): boolean {
  return address.kind() === network[0].kind() && address.match(network);
}

/** The IPv4 address embedded in an IPv6 address; any other address unchanged. */
function unwrap(address: Address): Address {
  if (!(address instanceof ipaddr.IPv6)) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const bytes = address.toByteArray();
  if (within(address, NAT64)) return new ipaddr.IPv4(bytes.slice(12));
  if (address.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  return address;
}
