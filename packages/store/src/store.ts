/** The package's public face: the database, its migrations, and every query by name. */
export { InvalidCursorError, type Page } from './cursor.ts';
export { type Database, openDatabase } from './database.ts';
export { EMBEDDED_DATABASE, type EmbeddedCluster, startEmbedded } from './embedded/cluster.ts';
export { isPortFree } from './embedded/free-port.ts';
export { StoreError } from './errors.ts';
export { migrate } from './migrations.ts';
export { listChecks } from './queries/checks.ts';
export { findCitation, listCitations } from './queries/citations.ts';
export {
  countCheckedSince,
  countDue,
  countHostChecks,
  type DueHost,
  type DueLink,
  dueHosts,
  dueLinks,
  makeDue,
  postponeHost,
} from './queries/due-links.ts';
export {
  type EntityFilter,
  findOrganisation,
  findPlace,
  listOrganisations,
  listPlaces,
  listSectors,
  searchAll,
} from './queries/entities.ts';
export { reportLinkHealth } from './queries/link-health.ts';
export { findLink, listLinks } from './queries/links.ts';
export { loadCorpus } from './queries/load-corpus.ts';
export { type CheckRecord, ensureCheckPartitions, recordChecks } from './queries/record-checks.ts';
export type { RecordFilter } from './queries/record-filter.ts';
export { findDependents, findPartners, listSeries, worksWithCitation } from './queries/record-relations.ts';
export {
  countFacets,
  FACET_NAMES,
  findRecord,
  listRecords,
  type RecordQuery,
  type RecordShapes,
} from './queries/records.ts';
export { findWork, listWorks } from './queries/works.ts';
export type { RecordKind } from './schema.ts';
