import type { Fingerprint } from '../page/simhash.ts';
import type { PhaseTimings, RedirectHop } from '../schema.ts';
import type { Failure } from './failure.ts';

/** Characters up to which what a page is about may be nothing but a notice; a real page may well quote one. */
export const MAX_NOTICE_CHARS = 1_500;

/** What the page says of itself. */
export interface Page {
  title: string | null;
  /** The first heading (`h1`). */
  heading: string | null;
  /** The first second-level headings (`h2`) of what the page is about. */
  subheadings: string[];
  /** Characters of visible text. */
  textLength: number;
  /** Characters of what the page is about. */
  mainLength: number;
  /** The opening of what the page is about, where it is so short that it may be nothing but a notice. */
  excerpt: string;
  /** SimHash of what the page is about, without what stands around it; made when it is first asked for. */
  readonly fingerprint: Fingerprint;
  hasPasswordField: boolean;
  /** The page holds what its text does not show: pictures, frames, what scripts fill in. */
  hasUnseen: boolean;
  /** The page carries the script of a known wall against robots. */
  hasBotWall: boolean;
  /** The page carries the script or frame of a known seller of domains. */
  hasParking: boolean;
  /** Address that the page gives as its own (`link rel=canonical`), as written. */
  canonical?: string;
  /** Address that the page sends its reader on to (`Refresh`, or a script that does nothing else), as written. Evidence, not followed. */
  refresh?: string;
}

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
