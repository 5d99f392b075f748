/** The shape and the colour of each state, so that it is told without colour as well as with it. */
import type { Shapes } from '@footing/client';

/** A state of a link. */
export type LinkState = Shapes['Link']['state'];
/** The health of a record's evidence. */
export type EvidenceHealth = Shapes['Agreement']['evidenceHealth'];
/** A state that has a mark. */
export type MarkedState = LinkState | EvidenceHealth;
/** What a state means for who relies on it. */
export type Tone = 'good' | 'doubt' | 'bad' | 'archived' | 'none';

/** Paths in a square of 16, drawn as lines. */
const SHAPES = {
  check: 'M3 8.5 6.5 12 13 4.5',
  arrow: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  turn: 'M3 11V8.5A2.5 2.5 0 0 1 5.5 6H12M9 3l3 3-3 3',
  wave: 'M2 9c2-4 4-4 6 0s4 4 6 0',
  lock: 'M4 7.5h8v5.5H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M8 12.7v.3',
  cross: 'M4 4l8 8M12 4l-8 8',
  gap: 'M2 8h3.5M10.5 8H14M8 3v2M8 11v2',
  dash: 'M4 8h8',
  ring: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  half: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3zM8 3v10M10 4.5v7M12 6v4',
  box: 'M2.5 4h11v2.5h-11zM3.5 6.5v6.5h9V6.5M6.5 9h3',
  page: 'M4 2.5h5.5L12 5v8.5H4zM6.5 8h3M6.5 10.5h3',
} as const;

const MARKS: Readonly<Record<MarkedState, { shape: keyof typeof SHAPES; tone: Tone }>> = {
  alive: { shape: 'check', tone: 'good' },
  moved: { shape: 'arrow', tone: 'good' },
  redirected: { shape: 'turn', tone: 'good' },
  restricted: { shape: 'lock', tone: 'good' },
  drifted: { shape: 'wave', tone: 'doubt' },
  suspect: { shape: 'question', tone: 'doubt' },
  unreachable: { shape: 'gap', tone: 'doubt' },
  broken: { shape: 'cross', tone: 'bad' },
  unchecked: { shape: 'ring', tone: 'none' },
  skipped: { shape: 'dash', tone: 'none' },
  sound: { shape: 'check', tone: 'good' },
  weakened: { shape: 'half', tone: 'doubt' },
  archived: { shape: 'box', tone: 'archived' },
  lost: { shape: 'cross', tone: 'bad' },
  print_only: { shape: 'page', tone: 'none' },
  uncited: { shape: 'dash', tone: 'none' },
};

/** Whether a text is a state that has a mark. */
export function isMarkedState(text: string): text is MarkedState {
  return text in MARKS;
}

/** The mark of a state: the path of its shape, and its tone. */
export function markOf(state: MarkedState): { shape: string; tone: Tone } {
  const { shape, tone } = MARKS[state];
  return { shape: SHAPES[shape], tone };
}

/** The states of links that count as alive, as in doubt, and as broken, in the order in which they are listed. */
export const LINK_GROUPS = {
  alive: ['alive', 'moved', 'redirected', 'restricted'],
  doubt: ['suspect', 'unreachable', 'drifted'],
  broken: ['broken'],
  unchecked: ['unchecked', 'skipped'],
} as const satisfies Record<string, readonly LinkState[]>;

/** Every state of a link, the worst first. */
export const LINK_STATES: readonly LinkState[] = [
  ...LINK_GROUPS.broken,
  ...LINK_GROUPS.doubt,
  ...LINK_GROUPS.alive,
  ...LINK_GROUPS.unchecked,
];

/** Whether it is the name of a state of a link. */
export function isLinkState(name: string): name is LinkState {
  return LINK_STATES.some((state) => state === name);
}
