/** Counts of links by state, as they are told. */
import { LINK_STATES, type LinkHealth } from '@footing/model';
import type { CountedStates } from '../schema/index.ts';

/** Every state with its number of links, which is the sum of those that are given, and the total. */
export function statesWithTotal(
  ...counts: readonly (CountedStates | null | undefined)[]
): Pick<LinkHealth, 'states' | 'total'> {
  const states = Object.fromEntries(
    LINK_STATES.map((state) => [state, counts.reduce((sum, each) => sum + (each?.[state] ?? 0), 0)]),
  );
  return { total: totalOf(states), states };
}

/** The sum of counts by name. */
export function totalOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
