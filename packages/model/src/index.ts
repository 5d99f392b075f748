/** The package's public face: one schema for each shape that is stored, served or loaded. */

export type { NewsSource } from '@footing/bibliography/schema';
export { CslItem } from './csl.ts';
export { EdtfDate, overlaps, parseEdtf } from './edtf.ts';
export { EvidenceHealth, evidenceHealth } from './evidence-health.ts';
export { Instant, Slug, Uuid } from './identifiers.ts';
export {
  AgreementInput,
  EventInput,
  FigureInput,
  OrganisationInput,
  type PartyRef,
  PlaceInput,
} from './input/record.ts';
export type { CitationInput, CorpusInput, WorkInput } from './input/work.ts';
export { Problem } from './problem.ts';
export { Citation, type PrintedForms } from './resource/citation.ts';
export { Organisation, Partners, Place, SearchHit, SectorEntry } from './resource/entity.ts';
export { Check, Link } from './resource/link.ts';
export { LinkHealth } from './resource/link-health.ts';
export { Agreement, Dependents, Event, Facets, Figure, FigureSeries } from './resource/record.ts';
export { Work } from './resource/work.ts';
export { normaliseUrl } from './url.ts';
export {
  CitationKind,
  LINK_STATES,
  LinkStateName,
  PhaseTimings,
  RedirectHop,
  VerdictName,
} from './vocabulary/link.ts';
export {
  AgreementLevel,
  AgreementStatus,
  AgreementType,
  EventType,
  SECTORS,
  Sector,
  Side,
} from './vocabulary/record.ts';
