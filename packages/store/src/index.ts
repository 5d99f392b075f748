/** The package's public face: the database, its migrations, and every query by name. */

export { loadCorpus } from './corpus/load-corpus.ts';
export { InvalidCursorError, type Page } from './cursor.ts';
export { type Database, openDatabase } from './database/database.ts';
export { StoreError } from './database/errors.ts';
export { migrate } from './database/migrations.ts';
export { EMBEDDED_DATABASE, type EmbeddedCluster, startEmbedded } from './embedded/cluster.ts';
export { isPortFree } from './embedded/free-port.ts';
export {
  type EntityFilter,
  findOrganisation,
  findPlace,
  listOrganisations,
  listPlaces,
  listSectors,
  searchAll,
} from './entities/entities.ts';
export { listChecks } from './links/checks.ts';
export {
  countDue,
  countHostLinksCheckedSince,
  countLinksCheckedSince,
  type DueHost,
  type DueLink,
  dueHosts,
  dueLinks,
  makeDue,
  postponeHost,
} from './links/due-links.ts';
export { reportLinkHealth } from './links/link-health.ts';
export { findLink, listLinks } from './links/links.ts';
export { type CheckResult, ensureCheckPartitions, saveChecks } from './links/save-checks.ts';
export {
  countFacets,
  FACET_NAMES,
  findRecord,
  listRecords,
  type RecordQuery,
  type RecordShapes,
} from './records/list-records.ts';
export type { RecordFilter } from './records/record-filter.ts';
export { findDependents, findPartners, listSeries, worksWithCitation } from './records/record-relations.ts';
export type { RecordKind } from './schema/index.ts';
export { findCitation, listCitations } from './works/citations.ts';
export { findWork, listWorks } from './works/works.ts';
