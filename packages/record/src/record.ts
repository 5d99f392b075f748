/** The package's public face: one schema for each shape that is stored, served or loaded. */
export { Citation, type NewsSource, type PrintedForms } from './citation.ts';
export { CslItem } from './csl.ts';
export { Instant, Slug, Uuid } from './identifiers.ts';
export { Check, Link, type Redirect, type Timings } from './link.ts';
export { LinkHealth } from './link-health.ts';
export { Problem } from './problem.ts';
export { normaliseUrl } from './url.ts';
export { CitationKind, LINK_STATES, LinkState, Verdict } from './vocabulary.ts';
export { Work } from './work.ts';
export type { CitationInput, WorkInput } from './work-input.ts';
