/** What parsing a page gives. */
import type { SimHash } from './simhash.ts';

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
  /** SimHash of what the page is about, without what stands around it. Computed at the first call. */
  fingerprint(): SimHash;
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
