import type { Config } from '@footing/config';
import {
  type ConfirmationPolicy,
  createAddressPolicy,
  createProber,
  DEFAULT_POLICY,
  fixedResolver,
  type Prober,
} from '@footing/linkcheck';

/** The prober that the settings describe. */
export function proberFromConfig(config: Config): Prober {
  return createProber({
    policy: createAddressPolicy(listOf(config.CHECK_ALLOW_ADDRESSES)),
    resolver: fixedResolver(fixedAddresses(config.CHECK_RESOLVE)),
    userAgent: config.CHECK_USER_AGENT,
    limits: {
      connectMs: config.CHECK_CONNECT_TIMEOUT_MS,
      firstByteMs: config.CHECK_FIRST_BYTE_TIMEOUT_MS,
      totalMs: config.CHECK_TOTAL_TIMEOUT_MS,
      maxBytes: config.CHECK_MAX_BYTES,
      maxRedirects: config.CHECK_MAX_REDIRECTS,
    },
  });
}

/** The confirmation policy that the settings describe. */
export function policyFromConfig({ CONFIRM_FAILURES, CONFIRM_HOURS }: Config): ConfirmationPolicy {
  return { ...DEFAULT_POLICY, confirmFailures: CONFIRM_FAILURES, confirmMs: CONFIRM_HOURS * 3_600_000 };
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
