/** The schema of a figure in the API. */
import Type, { type Static } from '@footing/typebox';
import { Comparison, FigureInput } from '../input/figure.ts';
import { Amount } from '../input/sourced.ts';
import { Nullable } from '../nullable.ts';
import { Qualifier } from '../vocabulary/record.ts';
import { evidence, identity, Party } from './sourced.ts';

const { indicator, period, value, unit, qualifier } = FigureInput.properties;

const ComparisonOfFigure = Type.Object({ ...Comparison.properties, qualifier: Qualifier });

/** A number for a period. */
export const Figure = Type.Object(
  {
    ...identity,
    indicator,
    period,
    value,
    upperValue: Nullable({
      ...Amount,
      description: 'Upper end of a range, of which `value` is the lower end.',
    }),
    unit,
    qualifier,
    comparison: Nullable(ComparisonOfFigure),
    parties: Type.Array(Party),
    ...evidence,
  },
  {
    description:
      'A number with its period: the subject and, where there is one, the counterpart are its parties.',
  },
);
export type Figure = Static<typeof Figure>;
