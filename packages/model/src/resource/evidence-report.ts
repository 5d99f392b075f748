/** The schema of the report on the evidence of all records. */
import Type, { type Static } from '@footing/typebox';
import { EvidenceHealth } from '../evidence-health.ts';
import { Instant } from '../identifiers.ts';
import { RecordKind } from '../vocabulary/record.ts';

/** The number of records of each health. */
const HealthCounts = Type.Object(
  Object.fromEntries(EvidenceHealth.enum.map((health) => [health, Type.Integer({ minimum: 0 })])),
  { description: 'Records by the health of their evidence.' },
);
const COUNTED = { total: Type.Integer({ minimum: 0 }), health: HealthCounts };

/** How the evidence of all records stands: now, and at the end of each of some periods. */
export const EvidenceReport = Type.Object(
  {
    asOf: Instant,
    ...COUNTED,
    kinds: Type.Array(Type.Object({ kind: RecordKind, ...COUNTED }), {
      description: 'Each kind of record.',
    }),
    series: Type.Optional(
      Type.Array(
        Type.Object({
          from: Type.String({ description: 'First day.' }),
          to: Type.String({ description: 'Last day; the period of today ends now.' }),
          ...COUNTED,
        }),
        { description: 'With `over`: how the records stood at the end of each period, the earliest first.' },
      ),
    ),
  },
  { description: 'How the evidence of all records stands.' },
);
export type EvidenceReport = Static<typeof EvidenceReport>;
