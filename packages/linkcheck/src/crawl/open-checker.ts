/** Builds a checker with its own connections from plain options. */
import { createAddressPolicy } from '../fetch/address-policy.ts';
import { createProber, type ProbeLimits } from '../fetch/prober.ts';
import { createResolver, fixedResolver } from '../fetch/resolver.ts';
import { type Checker, createChecker } from './checker.ts';

/** What a checker needs to know. Plain data, so that it can come from any configuration. */
export interface CheckerSettings {
  /** How the checker names itself to sites, and the name that robots.txt rules are looked up by. */
  userAgent: string;
  limits: ProbeLimits;
  /** Networks (CIDR) that may be fetched although they are not public. */
  allowedNetworks: readonly string[];
  /** Host names with fixed addresses, in lower case, that are not looked up in DNS. */
  fixedAddresses: ReadonlyMap<string, string>;
  /** Whether robots.txt is requested and obeyed. */
  robots: boolean;
  /** Whether random siblings are requested, to recognise soft 404s. */
  siblings: boolean;
}

/** A checker that holds connections until it is closed. */
export interface OpenChecker extends Checker {
  /** Closes every connection. */
  close(): Promise<void>;
}

/**
 * Opens a checker.
 * @throws TypeError naming an allowed network that is not CIDR.
 */
export function openChecker(settings: CheckerSettings): OpenChecker {
  const { userAgent, limits, allowedNetworks, fixedAddresses, robots, siblings } = settings;
  const prober = createProber({
    addressPolicy: createAddressPolicy(allowedNetworks),
    resolver: fixedResolver(fixedAddresses, createResolver()),
    userAgent,
    limits,
  });
  const { check } = createChecker({ prober, userAgent, robots, siblings });
  return { check, close: () => prober.close() };
}
