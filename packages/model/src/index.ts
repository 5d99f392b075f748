/** The package's public interface: one schema for each shape that is loaded, filtered by or served. */
export type { NewsSource } from '@footing/bibliography/schema';
export { asOfInstant } from './as-of.ts';
export { CslItem } from './csl.ts';
export { EdtfDate, overlaps, parseEdtf } from './edtf.ts';
export { EvidenceHealth, evidenceHealth } from './evidence-health.ts';
export {
  type ChangeFilter,
  ChangeQuery,
  ChangeStreamQuery,
  changeFilters,
  MAX_WAIT_SECONDS,
} from './filter/change.ts';
export { type CitationQuery, citationFields } from './filter/citation.ts';
export { DeliveryQuery } from './filter/delivery.ts';
export { OrganisationQuery, PartnersQuery, PlaceQuery, SearchQuery, SeriesQuery } from './filter/entity.ts';
export { fieldsField, IDENTIFYING_FIELDS } from './filter/fields.ts';
export { HostQuery, MAX_HOST_CHARS } from './filter/host.ts';
export { IncidentQuery } from './filter/incident.ts';
export { CheckQuery, LinkQuery, linkAsOfField, linkIncludeField } from './filter/link.ts';
export { type PageRequest, pageFields } from './filter/page.ts';
export { PartnershipQuery } from './filter/partnership.ts';
export {
  EventSort,
  FacetName,
  type Include,
  includeField,
  listFields,
  RECORD_FILTERS,
  type RecordFilter,
  type RecordQuery,
  type RecordSort,
  recordAsOfField,
} from './filter/record.ts';
export { EvidenceReportQuery, LinkHealthQuery } from './filter/report.ts';
export { SubscriptionQuery } from './filter/subscription.ts';
export { Instant, isDay, isInstant, isoDay, isUuid, Slug, Uuid } from './identifiers.ts';
export {
  foldSigns,
  type IncidentSign,
  type IncidentState,
  type KnownIncidents,
  REOPEN_MS,
  TOGETHER_MS,
} from './incident/fold-signs.ts';
export { AgreementInput } from './input/agreement.ts';
export type { CitationInput, CorpusInput, RecordInput, WorkInput } from './input/corpus.ts';
export { OrganisationInput, PlaceInput } from './input/entity.ts';
export { EventInput } from './input/event.ts';
export { FigureInput } from './input/figure.ts';
export { FILE_SCHEMAS, type FileName } from './input/file-schemas.ts';
export type { PartyRef } from './input/sourced.ts';
export type { Bibliography, WorkFacts } from './input/work.ts';
export { type FoldedNotices, foldNotices, type HeldNotice, storyOf } from './notice/fold-notices.ts';
export { isTimeZone, nextDigest } from './notice/next-digest.ts';
export { retryPauseMs } from './notice/retry-schedule.ts';
export { type Period, type PeriodFault, periodsOf } from './periods.ts';
export { Problem } from './problem.ts';
export { Agreement } from './resource/agreement.ts';
export { CHANGES, Change, ChangeType, type SubjectKind } from './resource/change.ts';
export { Citation, type PrintedForms } from './resource/citation.ts';
export {
  Delivery,
  DeliveryContent,
  DeliveryError,
  DeliveryState,
  Notice,
} from './resource/delivery.ts';
export { Dependents } from './resource/dependents.ts';
export { Organisation, OrganisationDetail, Place, PlaceDetail } from './resource/entity.ts';
export { Event } from './resource/event.ts';
export { EvidenceReport } from './resource/evidence-report.ts';
export { Facets } from './resource/facets.ts';
export { Figure } from './resource/figure.ts';
export { Host } from './resource/host.ts';
export {
  Incident,
  IncidentCause,
  IncidentDetail,
  IncidentStep,
  type RecordsByKind,
} from './resource/incident.ts';
export { Check, CheckDetail, Link } from './resource/link.ts';
export { LinkHealth, type StateCounts } from './resource/link-health.ts';
export { LinkReport } from './resource/link-report.ts';
export { Partners } from './resource/partners.ts';
export { Partnership } from './resource/partnership.ts';
export { SearchHit } from './resource/search-hit.ts';
export { Sector } from './resource/sector.ts';
export { FigureSeries } from './resource/series.ts';
export { Status } from './resource/status.ts';
export {
  Channel,
  DEFAULT_NOTICE_KINDS,
  type DisabledReason,
  maskedAddress,
  NoticeKind,
  Subscription,
  SubscriptionInput,
  Timing,
  Weekday,
} from './resource/subscription.ts';
export { Work } from './resource/work.ts';
export { isStorableText } from './storable-text.ts';
export { MAX_URL_CHARS, normaliseUrl } from './url.ts';
export { isCountry } from './vocabulary/country.ts';
export {
  CitationKind,
  LINK_STATES,
  LinkStateName,
  PhaseTimings,
  RedirectHop,
  VerdictName,
} from './vocabulary/link.ts';
export { type CitationBasis, type EntityKind, RECORD_KINDS, type RecordKind } from './vocabulary/record.ts';
export { VOCABULARIES, VocabulariesInput, Vocabulary, type VocabularyName } from './vocabulary/terms.ts';
