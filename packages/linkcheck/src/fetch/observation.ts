/** What one probe of a URL observed. */
import type { Page } from '../page/page.ts';
import type { PhaseTimings, RedirectHop } from '../schema.ts';
import type { Failure } from './failure.ts';

/** Everything one probe learnt about a URL. A missing field was not reached. */
export interface Observation {
  url: string;
  observedAt: Date;
  redirects: RedirectHop[];
  /** The URL that responded, or the one that the redirect chain had reached when it failed. */
  finalUrl: string;
  status?: number;
  contentType?: string;
  /** Seconds that `Retry-After` (RFC 9110, 10.2.3) requests, counted from `observedAt`. */
  retryAfterSeconds?: number;
  /** The response is a challenge: the server wants proof that a person sent the request. */
  challenged?: boolean;
  /** Headers of the last response that explain it, shortened. */
  headers?: Readonly<Record<string, string>>;
  failure?: Failure;
  timings: PhaseTimings;
  /** Number of body bytes that were read: after decompression for a page, as transferred for other files. */
  bytes?: number;
  /** The body continued beyond what was read. */
  truncated?: boolean;
  /** The parsed page; absent if the body was not read as text. */
  page?: Page;
}
