/** The reader of the log of changes that makes notices. */
import { type Change, foldNotices, type HeldNotice, storyOf } from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { and, inArray, isNull, sql } from '#drizzle';
import type { ChangeReader } from '../changes/read-onward.ts';
import type { Queryable } from '../database/database.ts';
import { notices } from '../schema/index.ts';

/** For how long notices are held back, in milliseconds. */
export interface NoticeHold {
  /** Of what has gone: what comes back within that is not told, and what goes with it is one notice. */
  holdMs: number;
  /** Of what is well again: what goes again within that goes on untold. */
  calmMs: number;
}

/** Most changes that are folded in one transaction. */
const MAX_CHANGES = 1_000;

/** Makes notices of incidents, links and records, which are told once they have been held back. */
export function noticeReader({ holdMs, calmMs }: NoticeHold): ChangeReader {
  return {
    name: 'notices',
    filter: {
      type: [
        ...(['incident.opened', 'incident.reopened', 'incident.closed'] as const),
        ...(['link.moved', 'link.state_changed', 'record.health_changed'] as const),
      ],
    },
    limit: MAX_CHANGES,
    async handle(tx, changes) {
      const folded = [...foldNotices(await heldOf(tx, changes), changes)];
      if (folded.length === 0) return;
      // One that is released meanwhile stays: it was told, and what comes after it is told too.
      await tx.delete(notices).where(
        and(
          isNull(notices.releasedAt),
          inArray(
            notices.story,
            folded.map(([story]) => story),
          ),
        ),
      );
      const made = folded.flatMap(([, notice]) => notice ?? []);
      if (made.length > 0)
        await tx.insert(notices).values(
          made.map(({ story, kind, change, before, after }) => ({
            ...{ id: uuidv7(), story, kind, before, after, host: change.host, at: new Date(change.at) },
            ...{ works: change.works, sections: change.sections, subjectKind: change.subject.kind },
            ...{ subjectId: change.subject.id, subjectName: change.subject.name },
            dueAt: sql`now() + ${kind === 'restored' ? calmMs : holdMs} * interval '1 millisecond'`,
          })),
        );
    },
  };
}

/** The notices that are held of the stories of changes. They are locked, so that none is released meanwhile. */
async function heldOf(tx: Queryable, changes: readonly Change[]): Promise<ReadonlyMap<string, HeldNotice>> {
  const stories = [...new Set(changes.flatMap((change) => storyOf(change) ?? []))];
  const rows = await tx
    .select()
    .from(notices)
    .where(and(isNull(notices.releasedAt), inArray(notices.story, stories)))
    .for('update');
  return new Map(
    rows.flatMap(({ story, kind, before, after, at, host, works, sections, ...subject }) => {
      const { subjectKind, subjectId: id, subjectName: name } = subject;
      if (subjectKind === 'subscription') return [];
      const change = {
        ...{
          at: at.toISOString(),
          host,
          works,
          sections,
          subject: { kind: subjectKind, id, name, title: null },
        },
      };
      return [[story, { story, kind, before, after, change }] as const];
    }),
  );
}
