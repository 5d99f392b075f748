/** What one probe of an address observed. */
import type { Page } from '../page/page.ts';
import type { PhaseTimings, RedirectHop } from '../schema.ts';
import type { Failure } from './failure.ts';

/** Everything one probe learnt of an address; what is missing was not reached. */
export interface Observation {
  url: string;
  observedAt: Date;
  redirects: RedirectHop[];
  /** The address that answered, or that the chain had come to when it failed. */
  finalUrl: string;
  status?: number;
  contentType?: string;
  /** Seconds that `Retry-After` (RFC 9110, 10.2.3) asks for, from `observedAt`. */
  retryAfterSeconds?: number;
  /** The answer is a challenge to prove that a person asks. */
  challenged?: boolean;
  failure?: Failure;
  timings: PhaseTimings;
  /** Bytes of the body that were read, after decompression. */
  bytes?: number;
  /** The body went on beyond what is read. */
  truncated?: boolean;
  page?: Page;
}
