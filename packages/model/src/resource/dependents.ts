/** The schema of a citation's dependents in the API. */
import Type, { type Static } from '@footing/typebox';
import { EvidenceHealth } from '../evidence-health.ts';
import { Slug } from '../identifiers.ts';
import { RecordKind } from '../vocabulary/record.ts';

/** A record as one of those that rest on something: where it is, and how its evidence stands now. */
export const RestingRecord = Type.Object({
  kind: RecordKind,
  slug: Slug,
  work: Slug,
  title: Type.String(),
  evidenceHealth: EvidenceHealth,
});

/**
 * The dependents of a citation: the records that rest on it, with their evidence health now and if its source
 * were lost.
 */
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
