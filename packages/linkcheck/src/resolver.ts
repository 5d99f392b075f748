import { Resolver as DnsResolver, lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExpiringCache } from './expiring-cache.ts';

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
const CACHED_NAMES = 50_000;
/** How long an answer is believed whose TTL is not known, and the bounds of one that is. */
const DEFAULT_TTL_SECONDS = 60;
const SHORTEST_TTL_SECONDS = 5;
const LONGEST_TTL_SECONDS = 3_600;
/** How long addresses that are there wait for their TTL. */
const TTL_GRACE_MS = 100;

/**
 * Keeps each answer for its TTL, and each question only once in flight. The system's answer is the one that counts
 * (it knows the hosts file and private zones) but comes without a TTL; that is asked of the name servers beside it.
 */
export function cachingResolver(
  resolver: Resolver,
  ttlOf: (hostname: string) => Promise<number | undefined>,
): Resolver {
  const answers = new ExpiringCache<{ addresses: ResolvedAddress[]; ttlSeconds: number }>(
    CACHED_NAMES,
    ({ ttlSeconds }) => ttlSeconds * 1000,
  );
  const resolve = async (hostname: string): Promise<{ addresses: ResolvedAddress[]; ttlSeconds: number }> => {
    const asked = ttlOf(hostname);
    const addresses = await resolver(hostname);
    const ttl = (await Promise.race([asked, sleep(TTL_GRACE_MS)])) ?? DEFAULT_TTL_SECONDS;
    return { addresses, ttlSeconds: Math.min(LONGEST_TTL_SECONDS, Math.max(SHORTEST_TTL_SECONDS, ttl)) };
  };
  return async (hostname) => (await answers.obtain(hostname, () => resolve(hostname))).addresses;
}

/** The operating system's own resolution, each answer kept for its TTL. */
export function createResolver(): Resolver {
  return cachingResolver(systemResolver, createTtlReader());
}

/**
 * Asks the name servers (those of the system, unless others are given) for the shortest TTL of a name's addresses, in
 * seconds. Undefined where they do not say; never rejects.
 */
export function createTtlReader(
  servers?: readonly string[],
): (hostname: string) => Promise<number | undefined> {
  const dns = new DnsResolver({ timeout: 1_000, tries: 1 });
  if (servers !== undefined) dns.setServers(servers);
  return async (hostname) => {
    const answers = await Promise.allSettled([
      dns.resolve4(hostname, { ttl: true }),
      dns.resolve6(hostname, { ttl: true }),
    ]);
    const ttls = answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? answer.value.map(({ ttl }) => ttl) : [],
    );
    return ttls.length === 0 ? undefined : Math.min(...ttls);
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
