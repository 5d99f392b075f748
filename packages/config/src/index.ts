/** The package's public face. */
export { checkerSettings, confirmationSettings } from './checker-options.ts';
export { configTable, environmentExample } from './config-table.ts';
export { CONFIG_ERRORS, ConfigError } from './errors.ts';
export { readConfig } from './read-config.ts';
export type { Config } from './schema.ts';
