/** Makes notices of changes: what went and came back while its notice was held is not told. Pure. */
import type { EvidenceHealth } from '../evidence-health.ts';
import type { Change } from '../resource/change.ts';
import type { NoticeKind } from '../resource/subscription.ts';

/** A notice that is held back for a while. One story has at most one of them. */
export interface HeldNotice {
  /** What it goes on with: an incident, or one side of a link or record. */
  story: string;
  kind: NoticeKind;
  change: Pick<Change, 'at' | 'subject' | 'host' | 'works' | 'sections'>;
  /** What was known before the first change of it, and after the last: an address, or the health of evidence. */
  before: string | null;
  after: string | null;
}

/** The stories that have changed, each with what is held of it now; undefined for nothing. */
export type FoldedNotices = ReadonlyMap<string, HeldNotice | undefined>;

const RANKS: Readonly<Partial<Record<EvidenceHealth, number>>> = {
  lost: 0,
  weakened: 1,
  archived: 2,
  sound: 3,
};

/** The story that a change goes on with; undefined where no notice tells of it. */
export function storyOf({ type, subject: { id } }: Change): string | undefined {
  if (type.startsWith('incident.')) return `incident:${id}`;
  if (type === 'link.moved') return `moved:${id}`;
  if (type === 'link.state_changed') return `drifted:${id}`;
  return type === 'record.health_changed' ? `evidence:${id}` : undefined;
}

/** Goes on with the notices that are held, by their stories, with changes in their order. */
export function foldNotices(
  held: ReadonlyMap<string, HeldNotice>,
  changes: readonly Change[],
): FoldedNotices {
  const now = new Map<string, HeldNotice | undefined>(held);
  const changed = new Map<string, HeldNotice | undefined>();
  for (const change of changes) {
    const story = storyOf(change);
    if (story === undefined) continue;
    const before = now.get(story);
    const after = nextOf(story, before, change);
    if (after === before) continue;
    now.set(story, after);
    changed.set(story, after);
  }
  return changed;
}

function nextOf(story: string, held: HeldNotice | undefined, change: Change): HeldNotice | undefined {
  const make = (kind: NoticeKind, before: string | null = null, after: string | null = null): HeldNotice => ({
    ...{ story, kind, before, after },
    change: {
      ...{ at: change.at, subject: change.subject, host: change.host },
      ...{ works: change.works, sections: change.sections },
    },
  });
  switch (change.type) {
    case 'incident.opened':
    case 'incident.reopened':
      // Who was told that it is down, and not yet that it is well, knows already.
      if (held !== undefined) return held.kind === 'restored' ? undefined : held;
      return make(OUT[change.after.cause]);
    case 'incident.closed':
      return held === undefined ? make('restored') : held.kind === 'restored' ? held : undefined;
    case 'link.moved': {
      const { movedTo } = change.after;
      const from = held === undefined ? change.before.movedTo : held.before;
      return movedTo === null || movedTo === from ? undefined : make('moved', from, movedTo);
    }
    case 'link.state_changed':
      return change.after.state === 'drifted' ? (held ?? make('drifted')) : undefined;
    case 'record.health_changed': {
      const from = held?.before ?? change.before.evidenceHealth;
      const to = change.after.evidenceHealth;
      const kind = evidenceKind(from, to);
      return kind === undefined ? undefined : make(kind, from, to);
    }
    default:
      return held;
  }
}

const OUT = { link: 'broken', host: 'host_out', network: 'network_out' } as const;

function evidenceKind(before: string, after: EvidenceHealth): NoticeKind | undefined {
  const from = isHealth(before) ? RANKS[before] : undefined;
  const to = RANKS[after];
  if (to === undefined || from === to) return undefined;
  if (from !== undefined && to > from) return from < 2 ? 'evidence_regained' : undefined;
  if (to === 0) return 'evidence_lost';
  return to === 1 ? 'evidence_weakened' : undefined;
}

function isHealth(text: string): text is EvidenceHealth {
  return text in RANKS;
}
