/** Sums of states: what stands, what is in doubt, what is lost, and of what nothing is known. */
import type { Shapes } from '@footing/client';
import {
  type EvidenceHealth,
  LINK_GROUPS,
  type LinkState,
  type Tone,
} from '../../components/state-shapes.ts';
import type { HealthCounts } from './read-evidence.ts';

/** States that count as one, with their number and how they are told. */
export interface CountedGroup {
  /** Its name in the texts. */
  name: string;
  tone: Tone;
  count: number;
  /** The states, as filters of the list that holds them. */
  states: readonly string[];
}

const HEALTH_GROUPS = {
  stand: ['sound', 'archived', 'print_only'],
  weakened: ['weakened'],
  lost: ['lost'],
  unknown: ['unchecked', 'uncited'],
} as const satisfies Record<string, readonly EvidenceHealth[]>;

const HEALTH_TONES = { stand: 'good', weakened: 'doubt', lost: 'bad', unknown: 'none' } as const;
const LINK_TONES = { alive: 'good', doubt: 'doubt', broken: 'bad', unchecked: 'none' } as const;

/** The records by what their health means. */
export function healthGroups(counts: HealthCounts): CountedGroup[] {
  return Object.entries(HEALTH_GROUPS).map(([name, states]) => ({
    name,
    tone: HEALTH_TONES[name as keyof typeof HEALTH_GROUPS],
    count: states.reduce((sum, state) => sum + counts[state], 0),
    states,
  }));
}

/** The links by what their state means. */
export function linkGroups(counts: Shapes['LinkHealth']['states']): CountedGroup[] {
  return Object.entries(LINK_GROUPS).map(([name, states]) => ({
    name,
    tone: LINK_TONES[name as keyof typeof LINK_GROUPS],
    count: sumOf(counts, states),
    states,
  }));
}

/** How many links are in one of some states. */
export function sumOf(counts: Shapes['LinkHealth']['states'], states: readonly LinkState[]): number {
  return states.reduce((sum, state) => sum + counts[state], 0);
}
