/** How the links fared, period by period: from the rollups of days, and from the checks of days that have none yet. */
import { type LinkHealth, type Period, VerdictName } from '@footing/model';
import { sql } from '#drizzle';
import type { Queryable } from '../database/database.ts';
import { statesWithTotal } from '../links/state-counts.ts';
import { type CountedStates, dailyRollups } from '../schema/index.ts';
import { recordset } from '../upsert.ts';

type LinkPeriod = NonNullable<LinkHealth['series']>[number];

interface Row extends Record<string, unknown> {
  from: string;
  to: string;
  states: CountedStates | null;
  verdicts: Record<string, number>;
  newlyBroken: number;
  restored: number;
  meanHoursToDetect: number | null;
  meanHoursToRecover: number | null;
}

/** The periods as they are given, each whole; of one that is not over, what is there by now. */
export async function linkSeries(tx: Queryable, periods: readonly Period[]): Promise<LinkPeriod[]> {
  const { rows } = await tx.execute<Row>(sql`
    WITH periods AS (
      SELECT "from"::date AS first_day, "to"::date AS last_day
      FROM ${recordset(dailyRollups, [], periods, { from: 'text', to: 'text' })} AS given
    ), known AS (
      SELECT (min(at) AT TIME ZONE 'UTC')::date AS since, (now() AT TIME ZONE 'UTC')::date AS today FROM link_arrivals
    ), days AS (
      SELECT p.first_day, told.*
      FROM periods p CROSS JOIN known k
      CROSS JOIN LATERAL generate_series(greatest(p.first_day, k.since), least(p.last_day, k.today), interval '1 day') AS each(day)
      LEFT JOIN daily_rollups r ON r.day = each.day::date AND r.rolled_at <= now()
      CROSS JOIN LATERAL (
        SELECT r.checks, r.newly_broken, r.restored, r.detected, r.hours_to_detect, r.recovered, r.hours_to_recover
        WHERE r.day IS NOT NULL
        UNION ALL
        SELECT live.* FROM summarise_checks(each.day::date::timestamp AT TIME ZONE 'UTC',
          (each.day::date + 1)::timestamp AT TIME ZONE 'UTC') AS live
        WHERE r.day IS NULL) AS told
    ), sums AS (
      SELECT first_day, sum(newly_broken)::int AS newly_broken, sum(restored)::int AS restored,
        sum(hours_to_detect) / nullif(sum(detected), 0) AS to_detect,
        sum(hours_to_recover) / nullif(sum(recovered), 0) AS to_recover
      FROM days GROUP BY first_day
    ), verdicts AS (
      SELECT first_day, jsonb_object_agg(verdict, checks) AS verdicts
      FROM (SELECT first_day, key AS verdict, sum(value::bigint) AS checks
            FROM days CROSS JOIN LATERAL jsonb_each_text(days.checks) GROUP BY first_day, key) AS counted
      GROUP BY first_day
    )
    SELECT to_char(p.first_day, 'YYYY-MM-DD') AS "from", to_char(p.last_day, 'YYYY-MM-DD') AS "to",
      coalesce(r.states, link_states_at((p.last_day + 1)::timestamp AT TIME ZONE 'UTC' - interval '1 microsecond')) AS states,
      coalesce(v.verdicts, '{}') AS verdicts, coalesce(s.newly_broken, 0) AS "newlyBroken", coalesce(s.restored, 0) AS restored,
      s.to_detect AS "meanHoursToDetect", s.to_recover AS "meanHoursToRecover"
    FROM periods p
    LEFT JOIN sums s ON s.first_day = p.first_day
    LEFT JOIN verdicts v ON v.first_day = p.first_day
    LEFT JOIN daily_rollups r ON r.day = p.last_day AND r.rolled_at <= now()
    ORDER BY p.first_day`);
  return rows.map(({ states, verdicts, ...row }) => ({
    ...row,
    ...statesWithTotal(states),
    checks: Object.values(verdicts).reduce((sum, count) => sum + count, 0),
    verdicts: Object.fromEntries(VerdictName.enum.map((verdict) => [verdict, verdicts[verdict] ?? 0])),
  }));
}
