/** The filters of pairs of places that agreements join. */
import Type, { type Static } from '@footing/typebox';
import { pageFields } from './page.ts';
import { RECORD_FILTERS } from './record.ts';

/** Places have no value: those that compare it are of lists. */
const { minValue: _min, maxValue: _max, unit: _unit, ...filters } = RECORD_FILTERS.agreement;

/** Parameters of a list of partnerships: those of the agreements that count, and which pairs are made of them. */
export const PartnershipQuery = Type.Object(
  {
    ...pageFields,
    between: Type.Enum(['regions', 'countries'], {
      default: 'regions',
      description:
        'What the pairs are of: `regions` are the places that lie directly in a country, `countries` those that lie in no other place.',
    }),
    abroad: Type.Boolean({ default: false, description: 'Only pairs of two countries.' }),
    ...filters,
  },
  { additionalProperties: false },
);
export type PartnershipQuery = Static<typeof PartnershipQuery>;
