/** What can go wrong with the database before any query runs; stable, for programs and for tests. */
export type StoreErrorCode =
  | 'database_unreachable'
  | 'database_refused'
  | 'database_missing'
  | 'database_too_old'
  | 'migration_from_the_future'
  | 'migration_changed'
  | 'migration_failed'
  | 'embedded_unsupported_platform'
  | 'embedded_no_account'
  | 'embedded_folder_unusable'
  | 'embedded_data_corrupt'
  | 'embedded_data_version'
  | 'embedded_port_in_use'
  | 'embedded_failed';

/** The database cannot be used as it stands. `message` is one line; `hint` says what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly hint: string;

  constructor(code: StoreErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
