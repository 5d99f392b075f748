/** Proves that this machine's own network works before a host is blamed for a failure that a machine without one sees too. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectivityMonitor, isAnswered, type Observation, type Witness } from '@footing/linkcheck';
import type { Logger } from '@footing/telemetry';

/** How long another check is waited for that shows it anyway, before a witness is asked. */
const MAX_GRACE_MS = 1_000;
/** Between two times of asking witnesses. */
const MIN_PAUSE_MS = 10_000;
/** Limit on one proof; a failure that is not proved by then does not count. */
const MAX_WAIT_MS = 20_000;
/** Maximum number of witnesses that are asked at a time. */
const MAX_WITNESSES = 3;
/** Minimum number of them whose silence is told as an outage of the network: one alone may be down. */
const MIN_SILENT_WITNESSES = 2;

/** What the proof needs. */
export interface NetworkProofOptions {
  connectivity: ConnectivityMonitor;
  /** Requests a URL with a look-up and a connection of its own. Never rejects. */
  probeAfresh(url: string): Promise<Observation>;
  /** Some hosts that may answer, other than the one with this name, where none has answered yet. */
  candidates(host: string, limit: number): Promise<Witness[]>;
  /** Told that no other host answers, each time that some were asked in vain; and that one does again. */
  onOutage(isDown: boolean): void;
  logger: Logger;
}

/** What all checks of this worker say about its own network, and what witnesses say that are asked for that alone. */
export class NetworkProof {
  readonly #options: NetworkProofOptions;
  readonly #waiting = new Set<() => void>();
  #round: Promise<void> | undefined;
  /** When witnesses were asked last, by the clock that is never set. */
  #askedMs = Number.NEGATIVE_INFINITY;
  #isRefuted = false;
  /** Whether an outage may be recorded; until a host has answered, it may be one of an earlier worker. */
  #mayBeDown = true;
  /** Counts the witnesses that were asked, so that they take turns. */
  #turn = 0;

  constructor(options: NetworkProofOptions) {
    this.#options = options;
  }

  /** Takes in what a check of a host has observed, now. */
  observe(host: string, observation: Observation): void {
    this.#options.connectivity.observe(host, observation, new Date());
    if (this.#mayBeDown && isAnswered(observation)) {
      this.#mayBeDown = false;
      this.#options.onOutage(false);
    }
    this.#wake();
  }

  /**
   * Whether a failure of a host before a connection, seen at `at`, is the host's own: another host has answered since. If
   * none has, waits for a moment, then asks the robots.txt of some others: those that answered last, or else any. All who
   * wait share what these say. If none of them answers, nothing is proved for the next ten seconds, unless a check shows it.
   */
  async isProved(host: string, at: Date, signal: AbortSignal): Promise<boolean> {
    const isProved = (): boolean => this.#options.connectivity.isProved(host, at);
    const giveUpMs = performance.now() + MAX_WAIT_MS;
    await this.#comesTrue(isProved, MAX_GRACE_MS, signal);
    while (!isProved() && !signal.aborted && performance.now() < giveUpMs) {
      const pauseMs = this.#askedMs + MIN_PAUSE_MS - performance.now();
      if (this.#round === undefined && pauseMs > 0) {
        if (this.#isRefuted) return false;
        await this.#comesTrue(isProved, pauseMs, signal);
      } else {
        this.#round ??= this.#askWitnesses(host)
          .catch((error: unknown) => {
            // Nothing is proved, and no failure counts, until the database can be asked for witnesses.
            this.#options.logger.error({ err: error }, 'witnesses');
            this.#isRefuted = true;
          })
          .finally(() => {
            this.#round = undefined;
            this.#askedMs = performance.now();
            this.#wake();
          });
        const round = this.#round;
        const isOver = (): boolean => isProved() || this.#round !== round;
        await this.#comesTrue(isOver, giveUpMs - performance.now(), signal);
        if (this.#isRefuted) break;
      }
    }
    return isProved();
  }

  /** Waits until the condition is true, at most so long. Resolves to whether it is. */
  async #comesTrue(condition: () => boolean, ms: number, signal: AbortSignal): Promise<boolean> {
    if (condition()) return true;
    const met = new AbortController();
    const look = (): void => {
      if (condition()) met.abort();
    };
    this.#waiting.add(look);
    await sleep(ms, undefined, { signal: AbortSignal.any([met.signal, signal]) }).catch(() => undefined);
    this.#waiting.delete(look);
    return condition();
  }

  #wake(): void {
    for (const look of this.#waiting) look();
  }

  /** Asks some hosts other than this one at the same time. */
  async #askWitnesses(host: string): Promise<void> {
    const { connectivity, probeAfresh, candidates, logger } = this.#options;
    const known = connectivity.witnesses().filter((witness) => witness.host !== host);
    const first = known.length === 0 ? 0 : this.#turn++ % known.length;
    const chosen = [...known.slice(first), ...known.slice(0, first)].slice(0, MAX_WITNESSES);
    if (chosen.length < MAX_WITNESSES) {
      const hosts = new Set([host, ...chosen.map((witness) => witness.host)]);
      const others = await candidates(host, MAX_WITNESSES);
      chosen.push(
        ...others.filter((other) => !hosts.has(other.host)).slice(0, MAX_WITNESSES - hosts.size + 1),
      );
    }
    const answers = await Promise.all(
      chosen.map(async (witness) => {
        const observation = await probeAfresh(new URL('/robots.txt', witness.url).href);
        this.observe(witness.host, observation);
        return isAnswered(observation);
      }),
    );
    const isRefuted = !answers.includes(true);
    if (isRefuted && answers.length >= MIN_SILENT_WITNESSES) {
      this.#mayBeDown = true;
      this.#options.onOutage(true);
    }
    if (isRefuted && !this.#isRefuted)
      logger.warn(
        { asked: chosen.map((witness) => witness.host) },
        'no other host answers: this machine seems to be offline, and failures before a connection do not count',
      );
    this.#isRefuted = isRefuted;
  }
}
