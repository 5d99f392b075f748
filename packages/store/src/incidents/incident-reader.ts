/** The reader of the log of changes that makes incidents. */
import { type Change, type ChangeType, foldSigns, type IncidentSign } from '@footing/model';
import { v7 as uuidv7 } from 'uuid';
import { sql } from '#drizzle';
import { actAs } from '../changes/actor.ts';
import type { ChangeReader } from '../changes/read-onward.ts';
import type { Queryable } from '../database/database.ts';
import { changes as changesTable } from '../schema/index.ts';
import { recordset } from '../upsert.ts';
import { knownIncidents } from './known-incidents.ts';
import { saveIncidents } from './save-incidents.ts';

/** The changes that bear on incidents. */
const TYPES: ChangeType[] = [
  'link.state_changed',
  'host.outage_began',
  'host.outage_ended',
  'network.outage_began',
  'network.outage_ended',
];
/** Most changes that are folded in one transaction. */
const MAX_CHANGES = 1_000;

/** Makes incidents of the changes of links, hosts and networks. */
export const INCIDENT_READER: ChangeReader = {
  name: 'incidents',
  filter: { type: TYPES },
  limit: MAX_CHANGES,
  async handle(tx, changes) {
    const grounds = await groundsOfLosses(tx, changes);
    const signs = changes.flatMap((change) => toSign(change, grounds) ?? []);
    if (signs.length === 0) return;
    await actAs(tx, 'worker');
    await saveIncidents(tx, foldSigns(await knownIncidents(tx, signs), signs, uuidv7));
  },
};

/** Reasons that are those of a host and not of a page: its name, the connection to it, TLS. */
const GROUND_OF_HOST = /^(?:dns|connect|tls)_/;

const WELL: ReadonlySet<string> = new Set(['alive', 'moved', 'redirected', 'restricted']);

function toSign(change: Change, grounds: ReadonlyMap<string, string>): IncidentSign | undefined {
  const at = new Date(change.at).getTime();
  const { id: link, name } = change.subject;
  switch (change.type) {
    case 'link.state_changed': {
      const { state } = change.after;
      if (state === 'broken' && change.host !== null) {
        const isOfHost = GROUND_OF_HOST.test(grounds.get(change.id) ?? '');
        return { sign: 'link_lost', link, url: name, host: change.host, isOfHost, at };
      }
      return WELL.has(state) ? { sign: 'link_back', link, at } : undefined;
    }
    case 'host.outage_began':
    case 'host.outage_ended':
      return sign(change.type === 'host.outage_began', 'host', name, at);
    case 'network.outage_began':
    case 'network.outage_ended':
      return sign(change.type === 'network.outage_began', 'network', name, at);
    default:
      return undefined;
  }
}

function sign(isDown: boolean, cause: 'host' | 'network', subject: string, at: number): IncidentSign {
  return { sign: isDown ? 'down' : 'up', cause, subject, at };
}

/** The reason code of the check that was recorded with each loss of a link, by the id of the change. */
async function groundsOfLosses(
  tx: Queryable,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
  const losses = changes.flatMap((change) =>
    change.type === 'link.state_changed' && change.after.state === 'broken'
      ? [{ subjectId: change.subject.id, at: change.at, change: change.id }]
      : [],
  );
  if (losses.length === 0) return new Map();
  const { rows } = await tx.execute<{ change: string; ground: string }>(sql`
    SELECT l.change, c.reason_code AS ground
    FROM ${recordset(changesTable, ['subjectId', 'at'], losses, { change: 'text' })} AS l
    CROSS JOIN LATERAL (
      SELECT reason_code FROM findings
      WHERE link_number = (SELECT number FROM links WHERE links.id = l.subject_id) AND first_found_at BETWEEN l.at - interval '1 day' AND l.at + interval '1 hour'
        AND state = 'broken'
      ORDER BY first_found_at DESC LIMIT 1) AS c
    WHERE c.reason_code IS NOT NULL`);
  return new Map(rows.map(({ change, ground }) => [change, ground]));
}
