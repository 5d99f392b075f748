import { Resolver as DnsResolver, lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { TtlCache } from './ttl-cache.ts';

/** One address of a host. */
interface ResolvedAddress {
  address: string;
  family: 4 | 6;
}

/** Finds the addresses of a host name. Rejects with the codes of `node:dns` (`ENOTFOUND`, `EAI_AGAIN`, ...). */
export type Resolver = (hostname: string) => Promise<ResolvedAddress[]>;

/** The operating system's own resolution. */
export const systemResolver: Resolver = async (hostname) => {
  const addresses = await lookup(hostname, { all: true, verbatim: true });
  return addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/** Names kept at the most. */
const MAX_CACHED_NAMES = 50_000;
/** How long an answer is believed whose TTL is not known, and the bounds of one that is. */
const DEFAULT_TTL_SECONDS = 60;
const MIN_TTL_SECONDS = 5;
const MAX_TTL_SECONDS = 3_600;
/** How long addresses that are there wait for their TTL. */
const MAX_TTL_WAIT_MS = 100;

/** Finds the TTL of a name's addresses of a family, in seconds; undefined where it is not known. Never rejects. */
type TtlReader = (hostname: string, family: 4 | 6) => Promise<number | undefined>;

/**
 * Keeps each answer for its TTL, and each question only once in flight. The system's answer is the one that counts
 * (it knows the hosts file and private zones) but comes without a TTL; that is asked of the name servers once there is
 * an answer, which they then have at hand.
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

/** The operating system's own resolution, each answer kept for its TTL. */
export function createResolver(): Resolver {
  return cachingResolver(systemResolver, createTtlReader());
}

/** Asks the name servers, those of the system unless others are given. */
export function createTtlReader(servers?: readonly string[]): TtlReader {
  const dns = new DnsResolver({ timeout: 1_000, tries: 1 });
  if (servers !== undefined) dns.setServers(servers);
  return async (hostname, family) => {
    const records =
      family === 6 ? dns.resolve6(hostname, { ttl: true }) : dns.resolve4(hostname, { ttl: true });
    // A name of the hosts file has none, and a name server may keep silent.
    const known = await records.catch(() => []);
    return known.length === 0 ? undefined : Math.min(...known.map(({ ttl }) => ttl));
  };
}

/** Fixed addresses for some host names; the others are left to `fallback`. */
export function fixedResolver(
  addresses: ReadonlyMap<string, string>,
  fallback: Resolver = systemResolver,
): Resolver {
  return async (hostname) => {
    const address = addresses.get(hostname.toLowerCase());
    return address === undefined ? fallback(hostname) : [{ address, family: address.includes(':') ? 6 : 4 }];
  };
}
