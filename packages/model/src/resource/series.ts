/** The schema of a figure series in the API. */
import Type, { type Static } from '@footing/typebox';
import { EvidenceHealth } from '../evidence-health.ts';
import { Slug } from '../identifiers.ts';
import { FigureInput } from '../input/figure.ts';
import { Nullable } from '../nullable.ts';
import { Figure } from './figure.ts';
import { Party } from './sourced.ts';

const { period, value, unit, qualifier } = FigureInput.properties;
const { upperValue, work } = Figure.properties;
const { name } = Party.properties;

/** Figures of one indicator, subject, counterpart and unit in the order of time, ready to plot. */
export const FigureSeries = Type.Object(
  {
    indicator: Slug,
    subject: Slug,
    subjectName: name,
    counterpart: Nullable(Slug),
    counterpartName: Nullable(name),
    unit,
    points: Type.Array(
      Type.Object({
        slug: Slug,
        period,
        value,
        upperValue,
        qualifier,
        work,
        citations: Type.Array(Type.Integer({ minimum: 1 }), {
          description: 'Numbers of the citations of the work on which the figure rests.',
        }),
        evidenceHealth: EvidenceHealth,
      }),
    ),
  },
  { description: 'Figures of one indicator, subject, counterpart and unit, in the order of time.' },
);
export type FigureSeries = Static<typeof FigureSeries>;
