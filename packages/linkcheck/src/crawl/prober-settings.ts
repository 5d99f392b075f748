import { createAddressPolicy } from '../fetch/address-policy.ts';
import { createProber, type Prober } from '../fetch/prober.ts';
import { createResolver, fixedResolver } from '../fetch/resolver.ts';
import { type Checker, createChecker } from './checker.ts';

/** Settings of a prober, by the names they have in the environment. */
export interface ProberSettings {
  /** CIDR, comma-separated. */
  CHECK_ALLOW_ADDRESSES: string;
  /** `host=address`, comma-separated. */
  CHECK_RESOLVE: string;
  CHECK_USER_AGENT: string;
  CHECK_CONNECT_TIMEOUT_MS: number;
  CHECK_FIRST_BYTE_TIMEOUT_MS: number;
  CHECK_TOTAL_TIMEOUT_MS: number;
  CHECK_MAX_BYTES: number;
  CHECK_MAX_REDIRECTS: number;
}

/** Settings of a checker, by the names they have in the environment. */
export interface CheckerSettings {
  CHECK_USER_AGENT: string;
  CHECK_ROBOTS: boolean;
  CHECK_SIBLINGS: boolean;
}

/** The checker that settings describe, over a prober. */
export function createCheckerFrom(settings: CheckerSettings, prober: Prober): Checker {
  return createChecker({
    prober,
    userAgent: settings.CHECK_USER_AGENT,
    robots: settings.CHECK_ROBOTS,
    siblings: settings.CHECK_SIBLINGS,
  });
}

/** The prober that settings describe. */
export function createProberFrom(settings: ProberSettings): Prober {
  return createProber({
    addressPolicy: createAddressPolicy(listOf(settings.CHECK_ALLOW_ADDRESSES)),
    resolver: fixedResolver(fixedAddresses(settings.CHECK_RESOLVE), createResolver()),
    userAgent: settings.CHECK_USER_AGENT,
    limits: {
      connectMs: settings.CHECK_CONNECT_TIMEOUT_MS,
      firstByteMs: settings.CHECK_FIRST_BYTE_TIMEOUT_MS,
      totalMs: settings.CHECK_TOTAL_TIMEOUT_MS,
      maxBytes: settings.CHECK_MAX_BYTES,
      maxRedirects: settings.CHECK_MAX_REDIRECTS,
    },
  });
}

function fixedAddresses(setting: string): Map<string, string> {
  return new Map(
    listOf(setting).map((entry) => {
      const [host = '', address = ''] = entry.split('=', 2);
      return [host.trim().toLowerCase(), address.trim()];
    }),
  );
}

function listOf(setting: string): string[] {
  return setting
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
