import type { Config } from '@footing/config';
import { type ConfirmationPolicy, DEFAULT_CONFIRMATION_POLICY } from '@footing/linkcheck';

/** The confirmation policy that the settings describe. */
export function confirmationPolicyOf({ CONFIRM_FAILURES, CONFIRM_HOURS }: Config): ConfirmationPolicy {
  return {
    ...DEFAULT_CONFIRMATION_POLICY,
    confirmFailures: CONFIRM_FAILURES,
    confirmMs: CONFIRM_HOURS * 3_600_000,
  };
}
