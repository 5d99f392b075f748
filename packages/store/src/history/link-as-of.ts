/** What was believed of a link at an instant, as SQL over `links`, `link_schedules` and `findings`: what is believed now, without what changed since. */
import type { LinkStateName, VerdictName } from '@footing/model';
import { type SQL, sql } from '#drizzle';
import { findings, linkSchedules, links } from '../schema/index.ts';
import { textArray } from '../upsert.ts';

/** What a link tells that is different at different times. */
export interface LinkBelief {
  state: SQL<LinkStateName>;
  stateSince: SQL<Date>;
  movedTo: SQL<string | null>;
  lastVerdict: SQL<VerdictName | null>;
  lastReason: SQL<string | null>;
  lastConfidence: SQL<number | null>;
  lastCheckedAt: SQL<Date | null>;
}

const NOW: LinkBelief = {
  state: sql`${links.state}`,
  stateSince: sql`${links.stateSince}`.mapWith(links.stateSince),
  movedTo: sql`${links.movedTo}`,
  lastVerdict: sql`${findings.verdict}`,
  lastReason: sql`${findings.reason}`,
  lastConfidence: sql`${findings.confidence}`,
  lastCheckedAt: sql`${linkSchedules.lastCheckedAt}`.mapWith(linkSchedules.lastCheckedAt),
};

/**
 * What is believed now, or was at `asOf`, an instant that is included. What the last check found is null where that check
 * is no longer kept.
 */
export function linkBelief(asOf: string | undefined): LinkBelief {
  if (asOf === undefined) return NOW;
  const at = sql`${asOf}::timestamptz`;
  // Rows of a type, before or after the instant, from the one that is next to it.
  const changes = (type: 'link.state_changed' | 'link.moved', side: 'since' | 'until') => sql`
    FROM changes c WHERE c.subject_id = ${links.id} AND c.position IS NOT NULL AND c.type = ${type}
      AND ${side === 'since' ? sql`c.at > ${at} ORDER BY c.position` : sql`c.at <= ${at} ORDER BY c.position DESC`} LIMIT 1`;
  const lastCheck = (
    current: SQL,
    kept: SQL,
  ) => sql`CASE WHEN ${linkSchedules.lastCheckedAt} <= ${at} THEN ${current} ELSE (
    SELECT ${kept} FROM checks k JOIN findings f ON f.id = k.finding_id WHERE k.link_number = ${links.number} AND k.checked_at <= ${at}
    ORDER BY k.checked_at DESC LIMIT 1) END`;
  return {
    state: sql`coalesce((SELECT c.before->>'state' ${changes('link.state_changed', 'since')}), ${links.state})`,
    stateSince: sql`CASE WHEN EXISTS (SELECT 1 ${changes('link.state_changed', 'since')})
      THEN coalesce((SELECT c.at ${changes('link.state_changed', 'until')}), ${links.createdAt})
      ELSE ${links.stateSince} END`.mapWith(links.stateSince),
    movedTo: sql`CASE WHEN EXISTS (SELECT 1 ${changes('link.moved', 'since')})
      THEN (SELECT c.before->>'movedTo' ${changes('link.moved', 'since')}) ELSE ${links.movedTo} END`,
    lastVerdict: sql<VerdictName | null>`${lastCheck(sql`${findings.verdict}`, sql`f.verdict`)}`,
    lastReason: sql<string | null>`${lastCheck(sql`${findings.reason}`, sql`f.reason`)}`,
    lastConfidence: sql<number | null>`${lastCheck(sql`${findings.confidence}`, sql`f.confidence`)}`,
    lastCheckedAt: lastCheck(sql`${linkSchedules.lastCheckedAt}`, sql`k.checked_at`).mapWith(
      linkSchedules.lastCheckedAt,
    ),
  };
}

/** Whether the link was there at `asOf`. */
export function wasThere(asOf: string): SQL {
  return sql`${links.createdAt} <= ${asOf}::timestamptz`;
}

/**
 * Holds for every link that was in one of the states, and for few others: those that are in one now, and those that have
 * left one since. By it links are found through indexes, where what they were has to be looked up for each.
 */
export function mayHaveBeenIn(states: readonly LinkStateName[], asOf: string): SQL {
  const named = textArray(states);
  return sql`${links.id} IN (
    SELECT id FROM links WHERE state = ANY(${named})
    UNION
    SELECT c.subject_id FROM changes c
    WHERE c.position IS NOT NULL AND c.type = 'link.state_changed' AND c.at > ${asOf}::timestamptz
      AND c.before->>'state' = ANY(${named}))`;
}
