/** The errors that keep the database from being used. */
import { FootingError } from '@footing/errors';

/** Every error code, with the situation in which it is raised. */
export const STORE_ERRORS = {
  database_unreachable: 'The database server does not answer at the address of DATABASE_URL.',
  database_refused: 'The database server refuses the user name or password.',
  database_address_invalid: 'The address in DATABASE_URL cannot be read.',
  database_missing: 'The server has no database of that name.',
  database_too_old: 'The server is older than PostgreSQL 15.',
  migration_from_the_future: 'A newer version of Footing has migrated the database.',
  migration_changed: 'A migration file was edited after it had run on this database.',
  migration_failed: 'A migration failed; nothing of it was kept.',
  embedded_unsupported_platform: 'The registry has no embedded PostgreSQL for this platform.',
  embedded_no_account: 'Footing runs as root and there is no account to run PostgreSQL as.',
  embedded_folder_unusable: 'The data folder cannot be created, written or entered.',
  embedded_data_corrupt: 'The data folder does not hold data that the server can use.',
  embedded_data_version: 'The data folder was written by another major version of PostgreSQL.',
  embedded_port_in_use: 'Another program listens on the port of the embedded PostgreSQL.',
  embedded_claimed: 'Another `footing start` runs on the data folder.',
  embedded_failed: 'The embedded PostgreSQL could not be set up or started for another reason.',
} as const;

/** The database cannot be used in its present state. */
export class StoreError extends FootingError<keyof typeof STORE_ERRORS> {
  override readonly name = 'StoreError';
}
