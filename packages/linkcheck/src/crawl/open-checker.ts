/** Builds a checker with its own connections from plain options. */
import { createAddressPolicy } from '../fetch/address-policy.ts';
import type { Observation } from '../fetch/observation.ts';
import { createProber, type ProbeLimits } from '../fetch/prober.ts';
import { createResolver, fixedResolver, systemResolver } from '../fetch/resolver.ts';
import { type Checker, createChecker } from './checker.ts';

/** The settings of a checker: plain data, which any configuration can supply. */
export interface CheckerSettings {
  /** The `User-Agent` header, and the name whose robots.txt rules apply. */
  userAgent: string;
  limits: ProbeLimits;
  /** Networks (CIDR) that may be fetched although they are not public. */
  allowedNetworks: readonly string[];
  /** Fixed IP addresses by lower-case host name; these names are not looked up in DNS. */
  fixedAddresses: ReadonlyMap<string, string>;
  /** Whether robots.txt is requested and obeyed. */
  robots: boolean;
  /** Whether random siblings are requested, to recognise soft 404s. */
  siblings: boolean;
  /** Pause between two requests to one address, whatever the names of the hosts on it, in milliseconds. Default: none. */
  addressDelayMs?: number;
  /** Told of each such pause that has passed, in milliseconds. */
  onAddressWait?: (ms: number) => void;
}

/** A checker that holds its connections until `close` is called. */
export interface OpenChecker extends Checker {
  /**
   * Requests a URL with a look-up of its own and on a connection of its own, which show that the network works now. Never
   * rejects.
   */
  probeAfresh(url: string): Promise<Observation>;
  /** Closes every connection. */
  close(): Promise<void>;
}

/**
 * Opens a checker with its own connections.
 * @throws TypeError naming an allowed network that is not in CIDR notation.
 */
export function openChecker(settings: CheckerSettings): OpenChecker {
  const { userAgent, limits, allowedNetworks, fixedAddresses, robots, siblings } = settings;
  const { addressDelayMs = 0, onAddressWait } = settings;
  const options = { addressPolicy: createAddressPolicy(allowedNetworks), userAgent, limits };
  const prober = createProber({
    ...options,
    resolver: fixedResolver(fixedAddresses, createResolver()),
    addressDelayMs,
    onAddressWait,
  });
  const { check } = createChecker({ prober, userAgent, robots, siblings });
  return {
    check,
    probeAfresh: async (url) => {
      const afresh = createProber({ ...options, resolver: fixedResolver(fixedAddresses, systemResolver) });
      const observation = await afresh.probe(url);
      await afresh.close();
      return observation;
    },
    close: () => prober.close(),
  };
}
