/** Reads the `Retry-After` header. */

/** Maximum wait, in seconds (7 days). A longer one is taken for a mistake and cut to this. */
const MAX_SECONDS = 7 * 24 * 3600;

/**
 * Seconds that `Retry-After` requests, in either form (seconds or date; RFC 9110, 10.2.3); undefined if
 * unreadable.
 */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(MAX_SECONDS, Math.max(0, Math.ceil(seconds)));
}
