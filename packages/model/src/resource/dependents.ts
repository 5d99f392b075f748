/** The records that rest on a citation. */
import Type, { type Static } from 'typebox';
import { EvidenceHealth } from '../evidence-health.ts';
import { Slug } from '../identifiers.ts';
import { RecordKind } from '../vocabulary/record.ts';

/** What would fall if a source fell. */
export const Dependents = Type.Object(
  {
    work: Slug,
    number: Type.Integer(),
    items: Type.Array(
      Type.Object({
        kind: RecordKind,
        slug: Slug,
        title: Type.String(),
        evidenceHealth: EvidenceHealth,
        ifLost: EvidenceHealth,
      }),
    ),
  },
  { description: 'The records that rest on a citation, with their health now and if its source were lost.' },
);
export type Dependents = Static<typeof Dependents>;
