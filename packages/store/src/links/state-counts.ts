/** Counts of links by state, as SQL gives them. */
import { LINK_STATES, type StateCounts } from '@footing/model';

/** The counts of all states, with 0 for those that do not occur. */
export function allStates(counts: Readonly<Record<string, number>>): StateCounts {
  return Object.fromEntries(LINK_STATES.map((state) => [state, Number(counts[state] ?? 0)]));
}

/** The number of links in all states. */
export function countOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + Number(count), 0);
}
