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

/** IPv6 addresses that embed the IPv4 address which a connection reaches (RFC 6052). */
const NAT64: Network = ipaddr.parseCIDR('64:ff9b::/96');
/** All that IANA gives out as global unicast (RFC 4291, 2.4); whatever lies outside is for other purposes. */
const GLOBAL_UNICAST: Network = ipaddr.parseCIDR('2000::/3');
/** Azure's address for metadata and machine agents is among public ones; the other clouds use private or reserved ones. */
const METADATA: Network = ipaddr.parseCIDR('168.63.129.16/32');

/**
 * Allows global unicast addresses only. Refuses what the IANA registries of special-purpose addresses (RFC 6890)
 * list, such as loopback, private, link-local, shared and documentation addresses, all IPv6 outside `2000::/3`, and
 * the metadata services of clouds. An IPv4 address embedded in IPv6 (IPv4-mapped, NAT64, 6to4) is judged itself.
 * `allowed` lists networks in CIDR notation that are exempt, for tests and for one's own hosts.
 * @throws TypeError naming an `allowed` network that cannot be parsed.
 */
export function createAddressPolicy(allowed: readonly string[] = []): AddressPolicy {
  const open = allowed.map(parseNetwork);
  return {
    refusal(address) {
      if (!ipaddr.isValid(address)) return 'invalid';
      const parsed = unwrap(ipaddr.parse(address));
      if (open.some((network) => within(parsed, network))) return undefined;
      if (within(parsed, METADATA)) return 'metadata';
      const range = parsed.range();
      if (range !== 'unicast') return range;
      return parsed.kind() === 'ipv6' && !within(parsed, GLOBAL_UNICAST) ? 'reserved' : undefined;
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
