/** Resolves host names to IP addresses, with a cache that respects each TTL. */
import { Resolver as DnsResolver, lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { TtlCache } from './ttl-cache.ts';

/** One IP address of a host. */
interface ResolvedAddress {
  address: string;
  family: 4 | 6;
}

/** Resolves a host name. Rejects with the error codes of `node:dns` (`ENOTFOUND`, `EAI_AGAIN`, ...). */
export type Resolver = (hostname: string) => Promise<ResolvedAddress[]>;

/** The operating system's resolver. */
export const systemResolver: Resolver = async (hostname) => {
  const addresses = await lookup(hostname, { all: true, verbatim: true });
  return addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/** Maximum number of cached names. */
const MAX_CACHED_NAMES = 50_000;
/** Seconds that addresses are cached if their TTL is unknown, and the bounds of a known TTL. */
const DEFAULT_TTL_SECONDS = 60;
const MIN_TTL_SECONDS = 5;
const MAX_TTL_SECONDS = 3_600;
/** How long resolved addresses wait for their TTL, in milliseconds. */
const MAX_TTL_WAIT_MS = 100;

/** Finds the TTL of a name's addresses of one family, in seconds; undefined if unknown. Never rejects. */
type TtlReader = (hostname: string, family: 4 | 6) => Promise<number | undefined>;

/**
 * Caches each result for its TTL, and resolves each name only once at a time. The result always comes from
 * `resolver` (the system's knows the hosts file and private zones), which gives no TTL. The TTL is queried
 * from the name servers after the name is resolved, when they have the record at hand.
 */
export function cachingResolver(resolver: Resolver, ttlOf: TtlReader): Resolver {
  const answers = new TtlCache<{ addresses: ResolvedAddress[]; ttlSeconds: number }>(
    MAX_CACHED_NAMES,
    ({ ttlSeconds }) => ttlSeconds * 1000,
  );
  const resolve = async (hostname: string): Promise<{ addresses: ResolvedAddress[]; ttlSeconds: number }> => {
    const addresses = await resolver(hostname);
    const asked = ttlOf(hostname, addresses[0]?.family ?? 4);
    const ttl = (await Promise.race([asked, sleep(MAX_TTL_WAIT_MS)])) ?? DEFAULT_TTL_SECONDS;
    return { addresses, ttlSeconds: Math.min(MAX_TTL_SECONDS, Math.max(MIN_TTL_SECONDS, ttl)) };
  };
  return async (hostname) => (await answers.getOrCreate(hostname, () => resolve(hostname))).addresses;
}

/** The operating system's resolver with a cache that keeps each result for its TTL. */
export function createResolver(): Resolver {
  return cachingResolver(systemResolver, createTtlReader());
}

/** Creates a TTL reader that queries the given name servers, or those of the system. */
export function createTtlReader(servers?: readonly string[]): TtlReader {
  const dns = new DnsResolver({ timeout: 1_000, tries: 1 });
  if (servers !== undefined) dns.setServers(servers);
  return async (hostname, family) => {
    const records =
      family === 6 ? dns.resolve6(hostname, { ttl: true }) : dns.resolve4(hostname, { ttl: true });
    // A name from the hosts file has no TTL, and a name server may not respond.
    const known = await records.catch(() => []);
    return known.length === 0 ? undefined : Math.min(...known.map(({ ttl }) => ttl));
  };
}

/** Resolves some host names (lower-case keys) to fixed addresses, and the others with `fallback`. */
export function fixedResolver(
  addresses: ReadonlyMap<string, string>,
  fallback: Resolver = systemResolver,
): Resolver {
  return async (hostname) => {
    const address = addresses.get(hostname.toLowerCase());
    return address === undefined ? fallback(hostname) : [{ address, family: address.includes(':') ? 6 : 4 }];
  };
}
