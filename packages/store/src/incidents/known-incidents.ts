/** Reads the incidents on which signs may bear. */
import {
  type IncidentSign,
  type IncidentState,
  type KnownIncidents,
  REOPEN_MS,
  TOGETHER_MS,
} from '@footing/model';
import { type SQL, sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { textArray, uuidArray } from '../upsert.ts';

/** All incidents that a fold of these signs needs. Two queries. */
export async function knownIncidents(tx: Queryable, signs: readonly IncidentSign[]): Promise<KnownIncidents> {
  const links = signs.flatMap((sign) => ('link' in sign ? [sign.link] : []));
  const { rows } = await tx.execute<{ link: string; incident: string; isLost: boolean }>(sql`
    SELECT DISTINCT ON (link_id) link_id AS link, incident_id AS incident, back_at IS NULL AS "isLost"
    FROM incident_links WHERE link_id = ANY(${uuidArray(links)}) AND lost_at IS NOT NULL
    ORDER BY link_id, back_at IS NULL DESC, lost_at DESC`);
  return {
    losses: new Map(rows.map(({ link, ...loss }) => [link, loss])),
    incidents: await selectKnown(
      tx,
      signs,
      rows.map(({ incident }) => incident),
    ),
  };
}

interface Row extends Record<string, unknown>, Omit<IncidentState, 'openedAt' | 'closedAt' | 'lastLostAt'> {
  openedAt: string;
  closedAt: string | null;
  lastLostAt: string;
}

async function selectKnown(
  tx: Queryable,
  signs: readonly IncidentSign[],
  ids: readonly string[],
): Promise<IncidentState[]> {
  const first = signs.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  const before = (ms: number): SQL => sql`${new Date(first - ms).toISOString()}::timestamptz`;
  const of = (cause: 'host' | 'network'): SQL =>
    textArray([
      ...new Set(
        signs.flatMap((sign) => {
          if ('cause' in sign) return sign.cause === cause ? [sign.subject] : [];
          return cause === 'host' && 'host' in sign ? [sign.host] : [];
        }),
      ),
    ]);
  const whole = (cause: 'host' | 'network'): SQL =>
    sql`SELECT id FROM incidents WHERE cause = ${cause} AND subject = ANY(${of(cause)})
      AND (closed_at IS NULL OR closed_at >= ${before(REOPEN_MS)})`;
  const { rows } = await tx.execute<Row>(sql`
    SELECT id, cause, subject, name, host, is_down AS "isDown", lost, reopened, part_of AS "partOf",
      extract(epoch FROM opened_at) * 1000 AS "openedAt", extract(epoch FROM closed_at) * 1000 AS "closedAt",
      extract(epoch FROM last_lost_at) * 1000 AS "lastLostAt"
    FROM incidents WHERE part_of IS NULL AND id IN (
      SELECT unnest(${uuidArray(ids)})
      UNION ${whole('host')}
      UNION ${whole('network')}
      UNION SELECT id FROM incidents WHERE cause = 'link' AND host = ANY(${of('host')}) AND closed_at IS NULL
        AND last_lost_at >= ${before(TOGETHER_MS)})
    ORDER BY opened_at, id`);
  return rows.map((row) => ({
    ...row,
    openedAt: Number(row.openedAt),
    closedAt: row.closedAt === null ? null : Number(row.closedAt),
    lastLostAt: Number(row.lastLostAt),
  }));
}
