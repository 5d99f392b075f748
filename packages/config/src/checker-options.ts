/** Converts the settings of the checker to the plain options of its library. */
import type { Config } from './schema.ts';

/** The options of `openChecker` in `@footing/linkcheck`. */
export function checkerSettings(config: Config) {
  return {
    userAgent: config.CHECK_USER_AGENT,
    limits: {
      connectMs: config.CHECK_CONNECT_TIMEOUT_MS,
      firstByteMs: config.CHECK_FIRST_BYTE_TIMEOUT_MS,
      totalMs: config.CHECK_TOTAL_TIMEOUT_MS,
      maxBytes: config.CHECK_MAX_BYTES,
      maxRedirects: config.CHECK_MAX_REDIRECTS,
    },
    allowedNetworks: listOf(config.CHECK_ALLOW_ADDRESSES),
    fixedAddresses: fixedAddressesOf(config.CHECK_RESOLVE),
    robots: config.CHECK_ROBOTS,
    siblings: config.CHECK_SIBLINGS,
    addressDelayMs: addressDelayMs(config),
  };
}

/** So many hosts on one address are crawled at their full pace together, unless set otherwise. */
const HOSTS_AT_FULL_PACE = 10;

/** The pause between two requests to one address, in milliseconds. */
export function addressDelayMs({ CHECK_ADDRESS_DELAY_MS, CHECK_HOST_DELAY_MS }: Config): number {
  return CHECK_ADDRESS_DELAY_MS ?? CHECK_HOST_DELAY_MS / HOSTS_AT_FULL_PACE;
}

/** The settings that confirm failures: the part of linkcheck's confirmation policy that can be configured. */
export function confirmationSettings({ CONFIRM_FAILURES, CONFIRM_HOURS }: Config) {
  return { confirmFailures: CONFIRM_FAILURES, confirmMs: CONFIRM_HOURS * 3_600_000 };
}

function fixedAddressesOf(setting: string): Map<string, string> {
  return new Map(
    listOf(setting).map((entry) => {
      const [host = '', address = ''] = entry.split('=', 2);
      return [host.trim().toLowerCase(), address.trim()];
    }),
  );
}

/** The entries of a setting that are separated by commas. */
export function listOf(setting: string): string[] {
  return setting
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
