/** The embedded server: apart, so that what keeps it running does not load every query. */
export { isDatabaseAway } from '../database/away.ts';
export { StoreError } from '../database/errors.ts';
export { EMBEDDED_DATABASE } from './application-database.ts';
export { claimFolder } from './claim.ts';
export { type EmbeddedCluster, startEmbedded } from './cluster.ts';
export { isPortFree } from './free-port.ts';
