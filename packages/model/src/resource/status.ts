/** The schema of the state of the whole service, as `footing status` tells it. */
import Type, { type Static } from '@footing/typebox';
import { EvidenceHealth } from '../evidence-health.ts';
import { Instant } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { VerdictName } from '../vocabulary/link.ts';
import { Change } from './change.ts';
import { StateCounts } from './link-health.ts';

const count = Type.Integer({ minimum: 0 });

/** How many there are of each of some names; a name of which there is none may be absent. */
function counts<Name extends string>(names: readonly Name[]) {
  return Type.Object(Object.fromEntries(names.map((name) => [name, Type.Optional(count)])));
}

/** How the whole service stands. */
export const Status = Type.Object({
  asOf: Instant,
  database: Type.Object({
    version: Type.String({ description: 'Version of PostgreSQL.' }),
    schema: Type.String({ description: 'The newest migration that it has.' }),
  }),
  works: count,
  citations: count,
  records: Type.Object({ total: count, evidenceHealth: counts(EvidenceHealth.enum) }),
  links: Type.Object({
    total: count,
    states: StateCounts,
    due: count,
    oldestDueAt: Nullable(Instant),
    lastCheckedAt: Nullable(Instant),
  }),
  checksInLastDay: Type.Object({ total: count, verdicts: counts(VerdictName.enum) }),
  hosts: Type.Object({ total: count, inOutage: count }),
  latestChanges: Type.Array(Change, { description: 'Newest first.' }),
});
export type Status = Static<typeof Status>;
