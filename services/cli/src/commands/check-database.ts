/** The command `footing check` without sources: checks the links of the database. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '@footing/config';
import { printable } from '@footing/linkcheck';
import type { LinkStateName } from '@footing/model';
import {
  countDue,
  countLinksCheckedSince,
  type Database,
  hostsDownSince,
  listLinks,
  listWorks,
  makeDue,
  mostDueHost,
  reportLinkHealth,
} from '@footing/store';
import { CommandError, EXIT, interruptedBy } from '../command-error.ts';
import { type DatabaseSession, inSession } from '../database-session.ts';
import { problemList, stateTable } from '../link-summary.ts';
import { loadCorpusFrom } from '../load-corpus-from.ts';
import { createProgress } from '../progress.ts';
import { hasEnded, spawnService, stopProcess } from '../service-process.ts';
import { sparingLook } from '../sparing-look.ts';

/** The options of the command. */
export interface CheckOptions {
  /** Whether to check only the links that are due. */
  due?: boolean;
  host?: string[];
  failOn: LinkStateName[];
}

const POLL_MS = 200;
/** Between two looks at what holds the sweep up. */
const LOOK_MS = 2_000;
/** States whose links are listed after the table, and the maximum number listed. */
const PROBLEM_STATES: LinkStateName[] = ['broken', 'suspect', 'unreachable'];
const MAX_SHOWN = 20;

/**
 * Runs one sweep now, with a worker of its own. Returns exit code 1 if any link is in one of the states of
 * `failOn`.
 */
export function check(config: Config, { due = false, host, failOn }: CheckOptions): Promise<number> {
  return inSession(config, async (session) => {
    const { database, signal } = session;
    if ((await listWorks(database, { limit: 1 })).items.length === 0) await loadCorpusFrom(session);
    const started = new Date();
    const total = due ? await countDue(database, started) : await makeDue(database, started, host);
    if (total > 0) await sweep(session, config, started, total);
    if (!signal.aborted) return summarise(database, failOn);
    console.log(interruption(await countLinksCheckedSince(database, started), total));
    return interruptedBy(signal);
  });
}

/**
 * Runs a worker with `--once` and shows its progress.
 * @throws CommandError `sweep_failed`.
 */
async function sweep(
  { url, database, signal }: DatabaseSession,
  config: Config,
  started: Date,
  total: number,
): Promise<void> {
  const LOG_LEVEL = process.env['LOG_LEVEL'] ?? 'warn';
  const worker = spawnService('worker', ['--once'], { DATABASE_URL: url, LOG_LEVEL });
  const ended = once(worker, 'exit');
  const progress = createProgress(total, process.stdout);
  // Both read all links, or all that are due.
  const checked = sparingLook(() => countLinksCheckedSince(database, started), POLL_MS);
  const waitingFor = sparingLook(() => holdUp(database, started), LOOK_MS);
  const startedMs = performance.now();
  try {
    while (!hasEnded(worker) && !signal.aborted) {
      await Promise.race([ended, sleep(POLL_MS)]);
      const host = performance.now() - startedMs < LOOK_MS ? undefined : await waitingFor.latest();
      progress.update(Math.min(total, await checked.latest()), host);
    }
    if (!signal.aborted) progress.update(Math.min(total, await checked.read()));
  } finally {
    progress.stop();
    await stopProcess(worker, (config.SHUTDOWN_SECONDS + 5) * 1000);
  }
  if (!signal.aborted && worker.exitCode !== 0) {
    throw new CommandError(
      'sweep_failed',
      'The sweep could not be finished.',
      'The log lines above say why; what was checked is recorded.',
    );
  }
  if (!signal.aborted) {
    const down = await hostsDownSince(database, started, MAX_SHOWN);
    for (const host of down) console.log(`${printable(host)} is down; its other links were put off.`);
  }
}

/** Which host holds the sweep up: the one with the most links left. */
async function holdUp(database: Database, started: Date): Promise<string | undefined> {
  const most = await mostDueHost(database, started);
  return most === undefined ? undefined : `waiting for ${printable(most.host)} (${most.links} left)`;
}

/** What an interrupted sweep leaves behind. */
function interruption(checked: number, total: number): string {
  return checked === 0
    ? 'Interrupted; nothing was checked yet.'
    : `Interrupted; ${Math.min(checked, total)} of ${total} links were checked and recorded.`;
}

/** Prints the states of all links and the first problems. Returns the exit code. */
async function summarise(database: Database, failOn: readonly LinkStateName[]): Promise<number> {
  const { states } = await reportLinkHealth(database, { hosts: 0 });
  console.log(stateTable(states));
  const failing = failOn.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  const { items } = await listLinks(database, { limit: MAX_SHOWN, state: PROBLEM_STATES });
  if (items.length > 0) console.log(`\n${problemList(items)}`);
  const more = PROBLEM_STATES.reduce((sum, state) => sum + (states[state] ?? 0), 0) - items.length;
  if (more > 0) console.log(`... and ${more} more; /v1/links?state=... of the API lists them all.`);
  return failing > 0 ? EXIT.broken : EXIT.ok;
}
