/** The schema of a figure in the API. */
import Type, { type Static } from 'typebox';
import { FigureInput } from '../input/figure.ts';
import { evidence, identity, Party } from './sourced.ts';

const { indicator, period, value, unit, qualifier, comparison } = FigureInput.properties;

/** A number for a period. */
export const Figure = Type.Object(
  {
    ...identity,
    indicator,
    period,
    value,
    unit,
    qualifier,
    comparison,
    parties: Type.Array(Party),
    ...evidence,
  },
  {
    description:
      'A number with its period: the subject and, where there is one, the counterpart are its parties.',
  },
);
export type Figure = Static<typeof Figure>;
