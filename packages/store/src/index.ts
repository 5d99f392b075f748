/** The package's public interface: the database, its migrations, and every query by name. */
export { type ChangeNotices, listenForChanges } from './changes/change-notices.ts';
export {
  type ChangePage,
  type LoggedChange,
  latestChange,
  listChanges,
  listChangesBackwards,
  newestChanges,
} from './changes/list-changes.ts';
export { type ChangeReader, readOnward } from './changes/read-onward.ts';
export { type ReaderLag, slowestLag } from './changes/reader-lag.ts';
export type { AbsentRow } from './corpus/absent.ts';
export { loadCorpus } from './corpus/load-corpus.ts';
export { InvalidCursorError, type Page } from './cursor.ts';
export { isDatabaseAway } from './database/away.ts';
export { readDatabaseClock } from './database/clock.ts';
export { connectionLimits } from './database/connection-limits.ts';
export { type Database, openDatabase } from './database/database.ts';
export { STORE_ERRORS, StoreError } from './database/errors.ts';
export { migrate } from './database/migrations.ts';
export { isSchemaDifferent } from './database/schema-different.ts';
export {
  type ClaimedDelivery,
  claimDelivery,
  finishDelivery,
  type SendOutcome,
} from './deliveries/claim.ts';
export {
  forgetOldDeliveries,
  listDeliveries,
  makeTestDelivery,
  type ReplayRange,
  replayDeliveries,
} from './deliveries/deliveries.ts';
export { makeDigest } from './deliveries/digests.ts';
export { releaseNotices, remind } from './deliveries/make-deliveries.ts';
export { type NoticeHold, noticeReader } from './deliveries/notice-reader.ts';
export { findOrganisation, listOrganisations } from './entities/organisations.ts';
export { findPlace, listPlaces } from './entities/places.ts';
export { findUnknownTerms } from './entities/unknown-terms.ts';
export { listSectors, listVocabularies } from './entities/vocabularies.ts';
export { type KeptHistory, keepHistory } from './history/roll-up.ts';
export { findHost, listHosts } from './hosts/hosts.ts';
export { type FoundIncident, findIncident } from './incidents/incident-detail.ts';
export { INCIDENT_READER } from './incidents/incident-reader.ts';
export { listIncidents } from './incidents/incidents.ts';
export { forgetSilentNetworks, recordNetwork } from './incidents/network-outage.ts';
export { findCheck, listChecks } from './links/checks.ts';
export {
  countDue,
  countLinksCheckedSince,
  type DueHost,
  type DueLink,
  dueHosts,
  dueLinks,
  isAnyHostDue,
  makeDue,
  recallParkedLinks,
} from './links/due-links.ts';
export {
  findOutage,
  type HostFinding,
  hostsDownSince,
  mostDueHost,
  possibleAnswers,
} from './links/host-outage.ts';
export {
  beginTurn,
  countChecksThatDay,
  endTurn,
  postponeHost,
  type TurnStart,
} from './links/host-turns.ts';
export { reportLinkHealth } from './links/link-health.ts';
export { findLink, type LinkView, listLinks, listLinksAsJson } from './links/links.ts';
export { type CheckResult, ensureCheckPartitions, saveChecks } from './links/save-checks.ts';
export { countStanding } from './links/standing.ts';
export { findDependents } from './records/dependents.ts';
export { reportEvidence } from './records/evidence-report.ts';
export { findRecord } from './records/find-record.ts';
export { keepFacets, readFacets } from './records/kept-facets.ts';
export { listRecords } from './records/list-records.ts';
export { findPartners } from './records/partners.ts';
export { listPartnerships } from './records/partnerships.ts';
export { keepRenderings, parseRecord } from './records/record-json.ts';
export { listSeries } from './records/series.ts';
export { findUnknownSlugs } from './records/unknown-slugs.ts';
export { searchAll } from './search.ts';
export { type Backlog, readBacklog } from './status/backlog.ts';
export { readStatus } from './status/status.ts';
export {
  addSecret,
  addSubscription,
  findSubscription,
  listSubscriptions,
  muteSubscription,
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
} from './subscriptions/subscriptions.ts';
export { findCitation, listCitations } from './works/citations.ts';
export { reportLinks } from './works/link-report.ts';
export { findWork, listWorks } from './works/works.ts';
