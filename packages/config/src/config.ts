/** The package's public face. */
export { configTable } from './config-table.ts';
export { readConfig } from './read-config.ts';
export type { Config } from './schema.ts';
