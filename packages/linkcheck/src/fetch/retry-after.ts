/** Longest wait that a server is granted; beyond it the header is taken for a mistake. */
const MAX_SECONDS = 7 * 24 * 3600;

/** Seconds that `Retry-After` asks for, in either of its forms (RFC 9110, 10.2.3); undefined when it makes no sense. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(MAX_SECONDS, Math.max(0, Math.ceil(seconds)));
}
