/** Compares this machine's clock with the database's, which decides what is due and when a check was. */
import { type Database, readDatabaseClock } from '@footing/store';

/** A clock that differs by more is wrong, and its worker records nothing. */
export const MAX_CLOCK_DIFFERENCE_MS = 60_000;

/** The database's clock as this process knows it. */
export class DatabaseClock {
  readonly #database: Database;
  #offsetMs = 0;
  /** When the last question was sent that was answered, by the clock that is never set. */
  #lastContactAt = performance.now();

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Asks for the time once. Rejects if the database does not answer.
   */
  async measure(): Promise<void> {
    const sentAt = performance.now();
    const local = Date.now();
    const answered = await readDatabaseClock(this.#database);
    const tripMs = performance.now() - sentAt;
    this.#offsetMs = Math.round(answered.getTime() - local - tripMs / 2);
    this.#lastContactAt = sentAt;
  }

  /** How much the database's clock is ahead of this machine's, by the last measure. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** How far this machine's clock stands from the one that is never set: another number says that it was set. */
  get standMs(): number {
    return Date.now() - performance.now();
  }

  /** Whether this machine's clock agrees with the database's. */
  get isRight(): boolean {
    return Math.abs(this.#offsetMs) <= MAX_CLOCK_DIFFERENCE_MS;
  }

  /** Milliseconds since the database was last known to answer. */
  get silentMs(): number {
    return performance.now() - this.#lastContactAt;
  }

  /** The database's time now. */
  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }
}
