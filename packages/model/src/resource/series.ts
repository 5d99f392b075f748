/** The schema of a figure series in the API. */
import Type, { type Static } from '@footing/typebox';
import { EvidenceHealth } from '../evidence-health.ts';
import { Slug } from '../identifiers.ts';
import { FigureInput } from '../input/figure.ts';
import { Nullable } from '../nullable.ts';

const { period, value, unit, qualifier } = FigureInput.properties;

/** Figures of one indicator, subject, counterpart and unit in the order of time, ready to plot. */
export const FigureSeries = Type.Object(
  {
    indicator: Slug,
    subject: Slug,
    counterpart: Nullable(Slug),
    unit,
    points: Type.Array(Type.Object({ slug: Slug, period, value, qualifier, evidenceHealth: EvidenceHealth })),
  },
  { description: 'Figures of one indicator, subject, counterpart and unit, in the order of time.' },
);
export type FigureSeries = Static<typeof FigureSeries>;
