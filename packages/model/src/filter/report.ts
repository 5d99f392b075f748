/** The parameters of the reports. */
import Type, { type Static } from '@footing/typebox';
import { asOfField } from '../as-of.ts';
import { Over } from '../periods.ts';

const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });

/** The periods of a series. */
const SERIES = {
  over: Type.Optional(Over),
  from: Type.Optional({
    ...Day,
    description:
      'First day of the series; needs `over`. Without it the series has 30 days, 26 weeks or 12 months.',
  }),
  to: Type.Optional({
    ...Day,
    description: 'Last day of the series, today where not given; needs `over`.',
  }),
};

/** Parameters of the report on the evidence of all records. */
export const EvidenceReportQuery = Type.Object(SERIES, { additionalProperties: false });
export type EvidenceReportQuery = Static<typeof EvidenceReportQuery>;

/** Parameters of the report on all links. */
export const LinkHealthQuery = Type.Object(
  {
    hosts: Type.Integer({ minimum: 0, maximum: 200, default: 20, description: 'Most hosts that are named.' }),
    ...asOfField('By the citations and sections of today.'),
    ...SERIES,
  },
  { additionalProperties: false },
);
export type LinkHealthQuery = Static<typeof LinkHealthQuery>;
