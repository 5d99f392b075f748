/** The package's public face: one schema for each shape that is stored, served or loaded. */
export { Citation, type NewsSource, type PrintedForms } from './citation.ts';
export {
  AgreementInput,
  EventInput,
  FigureInput,
  OrganisationInput,
  type PartyRef,
  PlaceInput,
} from './corpus-record.ts';
export { CslItem } from './csl.ts';
export { EdtfDate, overlaps, parseEdtf } from './edtf.ts';
export { Organisation, Partners, Place, SearchHit, SectorEntry } from './entity.ts';
export { EvidenceHealth, evidenceHealth } from './evidence-health.ts';
export { Instant, Slug, Uuid } from './identifiers.ts';
export { Check, Link, type Redirect, type Timings } from './link.ts';
export { LinkHealth } from './link-health.ts';
export { Problem } from './problem.ts';
export {
  AgreementLevel,
  AgreementStatus,
  AgreementType,
  EventType,
  SECTORS,
  Sector,
  Side,
} from './record-vocabulary.ts';
export { Agreement, Dependents, Event, Facets, Figure, FigureSeries } from './sourced-record.ts';
export { normaliseUrl } from './url.ts';
export { CitationKind, LINK_STATES, LinkState, Verdict } from './vocabulary.ts';
export { Work } from './work.ts';
export type { CitationInput, CorpusInput, WorkInput } from './work-input.ts';
