/** Records the check that the examples of the OpenAPI document show. */
import { explain, judge, type Observation } from '@footing/linkcheck';
import type { Link } from '@footing/model';
import { type Database, ensureCheckPartitions, listChecks, saveChecks } from '@footing/store';

const CHECKED_AT = new Date('2026-03-01T10:00:00Z');

/** Records one check of a link whose page is not found. Returns the id of the check. */
export async function recordExampleCheck(database: Database, { id, url }: Link): Promise<string> {
  const observation: Observation = {
    url,
    observedAt: CHECKED_AT,
    redirects: [],
    finalUrl: url,
    status: 404,
    contentType: 'text/html; charset=utf-8',
    bytes: 2_048,
    headers: { server: 'nginx' },
    timings: { dnsMs: 1.2, connectMs: 20.1, tlsMs: 24.6, firstByteMs: 61.5, bodyMs: 2.3, totalMs: 110 },
  };
  const judged = judge(observation);
  const { verdict, reasonCode, reason, confidence } = judged;
  const transcript = explain({ observation, verdict: judged, comparisons: {} }).join('\n');
  const { status = null, finalUrl, bytes, contentType, timings } = observation;
  await ensureCheckPartitions(database, CHECKED_AT);
  await saveChecks(database, [
    {
      check: {
        linkId: id,
        checkedAt: CHECKED_AT,
        ...{ verdict, reasonCode, reason, confidence, transcript },
        ...{ status, finalUrl, bytes, contentType, timings },
      },
      expectedLastCheckedAt: null,
      next: {
        state: 'suspect',
        stateSince: CHECKED_AT,
        failures: 1,
        firstFailureAt: CHECKED_AT,
        successes: 0,
        nextCheckAt: CHECKED_AT,
      },
    },
  ]);
  const [check] = (await listChecks(database, id, { limit: 1 })).items;
  if (check === undefined) throw new Error('the check was not recorded');
  return check.id;
}
