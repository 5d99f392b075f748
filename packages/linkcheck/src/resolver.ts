import { lookup } from 'node:dns/promises';
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

/** Keeps each answer for a while, and each question only once in flight. The system does not tell an answer's own TTL. */
export function cachingResolver(resolver: Resolver, ttlMs: number): Resolver {
  const answers = new ExpiringCache<ResolvedAddress[]>(CACHED_NAMES, ttlMs);
  return (hostname) => answers.obtain(hostname, () => resolver(hostname));
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
