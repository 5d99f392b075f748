/** The package's public interface: reads and documents the settings. */

export { channelSettings } from './channel-options.ts';
export { addressDelayMs, checkerSettings, confirmationSettings } from './checker-options.ts';
export { configTable, environmentExample } from './config-table.ts';
export { CONFIG_ERRORS, ConfigError } from './errors.ts';
export { readConfig } from './read-config.ts';
export type { Config } from './schema.ts';
export { type ServerLimits, serverLimits } from './server-limits.ts';
