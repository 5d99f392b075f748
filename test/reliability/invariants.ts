/** What must be true of all that is recorded, whatever happened. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { Change, Check, Link } from '@footing/model';
import type { Recorded } from './recorded.ts';
import type { Answer, Visit } from './sites.ts';

/** The invariants, by the names under which their violations are told. */
type Invariant =
  | 'every due link is checked once the faults have ended'
  | 'each check is one visit, and says what the site answered'
  | 'no check is recorded half'
  | 'no check is recorded twice, or on top of another'
  | 'each transition is one row of the log'
  | 'a reader of the log sees each change once, in order'
  | 'the counts are those of a recount'
  | 'no host has two visitors at once';

/** One violation, in words. */
export interface Violation {
  invariant: Invariant;
  what: string;
}

const NOT_TWICE: Invariant = 'no check is recorded twice, or on top of another';

/** The time of a check is that of its visit, as exactly as clocks that are compared over a busy connection. */
const MAX_TIME_DIFFERENCE_MS = 3_000;
/** Failures in a row after which a link is broken, as the workers are set. */
export const CONFIRM_FAILURES = 2;

/** The verdict that follows from an answer. A visitor that leaves before it, or is cut off, finds nobody. */
const VERDICTS: Record<Answer, Check['verdict']> = {
  page: 'alive',
  missing: 'broken',
  failing: 'unreachable',
  none: 'unreachable',
  left: 'unreachable',
};

/** The violations of what must be true at every instant, of visits that were noted until after that instant. */
export function findViolations(recorded: Recorded, visits: readonly Visit[]): Violation[] {
  const visitsOf = Map.groupBy(visits, ({ url }) => url);
  const changesOf = Map.groupBy(recorded.changes, ({ subject }) => subject.id);
  const ill = hostsThatFailed(recorded);
  return [
    ...recorded.links.flatMap((link) => {
      const checks = recorded.checks.get(link.id) ?? [];
      return [
        ...unlikeVisits(link, checks, visitsOf.get(link.url) ?? []),
        ...halfChecks(link, checks),
        ...twiceAtOnce(link, checks),
        ...(ill.has(link.host) ? [] : onTopOfAnother(link, checks)),
        ...unlikeLog(link, checks, changesOf.get(link.id) ?? []),
      ];
    }),
    ...halfCounts(recorded),
    ...unlikeRecount(recorded),
  ];
}

/** Finds a visit of its own for each check, in the order of time. */
function unlikeVisits({ url }: Link, checks: readonly Check[], visits: readonly Visit[]): Violation[] {
  const left = [...visits];
  return checks.flatMap((check) => {
    const at = Date.parse(check.checkedAt);
    const found = left.findIndex(
      ({ beganAt, answer }) =>
        VERDICTS[answer] === check.verdict && Math.abs(beganAt - at) <= MAX_TIME_DIFFERENCE_MS,
    );
    if (found >= 0) {
      left.splice(0, found + 1);
      return [];
    }
    const near = visits.filter(({ beganAt }) => Math.abs(beganAt - at) <= 10 * MAX_TIME_DIFFERENCE_MS);
    const what = `${url}: a check at ${check.checkedAt} says ${check.verdict} (${check.reason}); visits: ${near.map(tell).join(', ') || 'none'}`;
    return [{ invariant: 'each check is one visit, and says what the site answered', what }];
  });
}

function tell({ worker, beganAt, answer }: Visit): string {
  return `${new Date(beganAt).toISOString()} ${worker} ${answer}`;
}

/** A check without its parts, or without its link, or the link without it. */
function halfChecks(link: Link, checks: readonly Check[]): Violation[] {
  const last = checks.at(-1);
  const isWhole =
    link.state === (last?.state ?? 'unchecked') && link.lastCheckedAt === (last?.checkedAt ?? null);
  const unwhole = checks.filter(
    ({ verdict, state, reason, timings }) =>
      !verdict || !state || !reason || !Number.isFinite(timings.totalMs),
  );
  const violations: string[] = unwhole.map(({ id }) => `${link.url}: the check ${id} lacks a part`);
  if (!isWhole)
    violations.push(
      `${link.url}: the link is ${link.state} as of ${link.lastCheckedAt}, its last check ${last?.state} at ${last?.checkedAt}`,
    );
  return violations.map((what) => ({ invariant: 'no check is recorded half', what }));
}

/** Each host counts its checks in the transactions that record them. */
function halfCounts({ hosts, links, checks }: Recorded): Violation[] {
  const made = new Map<string, number>();
  for (const { id, host } of links) made.set(host, (made.get(host) ?? 0) + (checks.get(id)?.length ?? 0));
  return hosts
    .filter(({ name, checksThatDay }) => checksThatDay !== (made.get(name) ?? 0))
    .map(({ name, checksThatDay }) => ({
      invariant: 'no check is recorded half',
      what: `${name} counts ${checksThatDay} checks, and has ${made.get(name)}`,
    }));
}

/** Hosts of which a check found anything but a page, or that there is none. */
function hostsThatFailed({ links, checks }: Recorded): Set<string> {
  const isDefinite = ({ verdict }: Check): boolean => verdict === 'alive' || verdict === 'broken';
  return new Set(
    links.filter(({ id }) => checks.get(id)?.every(isDefinite) === false).map(({ host }) => host),
  );
}

/** Two checks of one instant are one check that is there twice. */
function twiceAtOnce({ url }: Link, checks: readonly Check[]): Violation[] {
  const instants = new Set(checks.map(({ checkedAt }) => checkedAt));
  return instants.size === checks.length
    ? []
    : [{ invariant: NOT_TWICE, what: `${url}: two checks of one instant` }];
}

/**
 * A check that was made from what was known before another one leaves states that do not follow from each other. Which
 * do is known exactly of hosts that never failed as a whole.
 */
function onTopOfAnother({ url }: Link, checks: readonly Check[]): Violation[] {
  let failures = 0;
  let isBroken = false;
  for (const { verdict, state, checkedAt } of checks) {
    failures = verdict === 'alive' ? 0 : failures + 1;
    isBroken = verdict === 'broken' && (isBroken || failures >= CONFIRM_FAILURES);
    const right = verdict === 'alive' ? 'alive' : isBroken ? 'broken' : 'suspect';
    if (state !== right) {
      const what = `${url}: after the check at ${checkedAt} it is ${state}; by its checks it is ${right}`;
      return [{ invariant: NOT_TWICE, what }];
    }
  }
  return [];
}

/** The transitions that the checks tell, and those of the log, which is played from the beginning. */
function unlikeLog(link: Link, checks: readonly Check[], changes: readonly Change[]): Violation[] {
  const told: string[] = [];
  let state: string = 'unchecked';
  for (const check of checks) {
    if (check.state !== state) told.push(`${state} -> ${check.state}`);
    ({ state } = check);
  }
  const logged = changes.flatMap((change) =>
    change.type === 'link.state_changed' ? [`${change.before.state} -> ${change.after.state}`] : [],
  );
  if (isDeepStrictEqual(logged, told)) return [];
  const at = told.findIndex((transition, index) => transition !== logged[index]);
  const what = `${link.url} is ${link.state}; checks tell ${told.length} transitions, the log ${logged.length}; from the ${at + 1}th: ${told.slice(at, at + 4).join(', ')} / ${logged.slice(at, at + 4).join(', ')}`;
  return [{ invariant: 'each transition is one row of the log', what }];
}

function unlikeRecount({ counts: { kept, recounted } }: Recorded): Violation[] {
  const others = recounted.filter((count, index) => !isDeepStrictEqual(count, kept[index]));
  if (others.length === 0 && kept.length === recounted.length) return [];
  const what = `${kept.length} counts are kept of ${recounted.length}; ${JSON.stringify(others.slice(0, 3))} were counted`;
  return [{ invariant: 'the counts are those of a recount', what }];
}

/** What a reader has seen, held against the log. Both are changes as text. */
export function unlikeRead(seen: readonly string[], log: readonly string[]): Violation[] {
  const at = log.findIndex((change, index) => change !== seen[index]);
  if (at < 0 && seen.length === log.length) return [];
  const what = `${seen.length} changes were seen of ${log.length}; the first that differs: ${seen[at < 0 ? log.length : at]} / ${log[at]}`;
  return [{ invariant: 'a reader of the log sees each change once, in order', what }];
}
