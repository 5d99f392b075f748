/** The shape of a parsed page. */
import type { SimHash } from './simhash.ts';
import type { TextSample } from './text-sample.ts';

/** Main content up to this many characters may be a mere notice; a longer page may quote one. */
export const MAX_NOTICE_CHARS = 1_500;

/** What a page says about itself. */
export interface Page {
  title: string | null;
  /** The first heading (`h1`). */
  heading: string | null;
  /** The first second-level headings (`h2`) outside menus, headers and footers. */
  subheadings: string[];
  /** Number of characters of visible text. */
  textLength: number;
  /** Number of characters of the main content. */
  mainLength: number;
  /**
   * The beginning of the main content (without any: of the text around it) if that may be a mere notice; else
   * empty.
   */
  excerpt: string;
  /** SimHash of the main content, without menus and the like. Computed at the first call. */
  fingerprint(): SimHash;
  /** Sample of the pairs of neighbouring words of the main content. Computed at the first call. */
  sample(): TextSample;
  hasPasswordField: boolean;
  /** The page has content that its text does not show: pictures, frames, or what scripts fill in. */
  hasUnseen: boolean;
  /** The page contains a script, frame or form of a known bot wall. */
  hasBotWall: boolean;
  /** The page contains a script or frame of a known domain seller. */
  hasParking: boolean;
  /** Names of the places in the page that fragments lead to; absent where scripts, or too many, leave them unknown. */
  places?: ReadonlySet<string>;
  /** URL that the page declares as its own (`link rel=canonical`), as written. */
  canonical?: string;
  /**
   * URL to which the page sends its reader (`Refresh`, or a script that does nothing else), as written.
   * Evidence only; not followed.
   */
  refresh?: string;
}
