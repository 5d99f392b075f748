import Type, { type Static } from 'typebox';
import { CslItem } from '../csl.ts';
import { EdtfDate } from '../edtf.ts';
import { EvidenceHealth } from '../evidence-health.ts';
import { Instant, Slug, Uuid } from '../identifiers.ts';
import { AgreementInput, Comparison, EventInput, Money } from '../input/record.ts';
import { Nullable } from '../nullable.ts';
import { LinkStateName } from '../vocabulary/link.ts';
import { Qualifier, Sector, Side } from '../vocabulary/record.ts';

/** Who takes part in a record. */
const Party = Type.Object(
  {
    slug: Slug,
    name: Type.String(),
    entity: Type.Enum(['organisation', 'place'], { description: 'Which list the slug is of.' }),
    side: Side,
    role: Type.String(),
    kind: Type.Optional(Type.String({ description: 'With `include=parties`: kind of body or place.' })),
    place: Type.Optional(Nullable(Type.String({ description: 'With `include=parties`: where a body is.' }))),
  },
  { description: 'Who takes part.' },
);

/** A source a record rests on. */
const Source = Type.Object(
  {
    number: Type.Integer(),
    section: Nullable(Slug),
    title: Type.Optional(Type.String({ description: 'With `include=citations`.' })),
    csl: Type.Optional(CslItem),
    link: Type.Optional(
      Nullable(
        Type.Object(
          { id: Uuid, url: Type.String(), state: LinkStateName, lastCheckedAt: Nullable(Instant) },
          { description: 'With `include=links`; null for print.' },
        ),
      ),
    ),
  },
  { description: 'A citation of the work, with the section of the passage.' },
);

const common = {
  id: Uuid,
  slug: Slug,
  work: Slug,
  title: Type.String(),
  summary: Type.String(),
};

const evidence = {
  sections: Type.Array(Slug, { description: 'Sections of the work that tell of it.' }),
  citations: Type.Array(Source),
  evidenceHealth: EvidenceHealth,
  uncitedReason: Nullable(Type.String({ description: 'Why it names no source.' })),
  note: Nullable(Type.String({ description: 'What is uncertain, or how the text was read.' })),
  highlight: Type.Optional(
    Type.String({ description: 'With `q`: where it matched, as HTML with `<mark>`.' }),
  ),
  createdAt: Instant,
  updatedAt: Instant,
};

/** A document or understanding between parties. */
export const Agreement = Type.Object(
  {
    ...common,
    type: AgreementInput.properties.type,
    status: AgreementInput.properties.status,
    level: AgreementInput.properties.level,
    signed: Nullable(EdtfDate),
    valid: Nullable(EdtfDate),
    parties: Type.Array(Party),
    sectors: Type.Array(Sector),
    value: Nullable(Money),
    event: Nullable(Slug),
    ...evidence,
  },
  { description: 'A document or understanding between parties.' },
);
export type Agreement = Static<typeof Agreement>;

/** A dated happening. */
export const Event = Type.Object(
  {
    ...common,
    type: EventInput.properties.type,
    date: Nullable(EdtfDate),
    place: Nullable(Slug),
    parties: Type.Array(Party),
    agreements: Type.Array(Slug, { description: 'Agreements made there.' }),
    ...evidence,
  },
  { description: 'A dated happening.' },
);
export type Event = Static<typeof Event>;

/** A number with its period. */
export const Figure = Type.Object(
  {
    ...common,
    indicator: Slug,
    period: EdtfDate,
    value: Type.String({ description: 'Exact decimal.' }),
    unit: Type.String(),
    qualifier: Qualifier,
    comparison: Nullable(Comparison),
    parties: Type.Array(Party),
    ...evidence,
  },
  {
    description:
      'A number with its period: the subject and, where there is one, the counterpart are its parties.',
  },
);
export type Figure = Static<typeof Figure>;

/** How many records have each value, under the other filters. */
export const Facets = Type.Record(
  Type.String(),
  Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() })),
  {
    description: 'With `facets`: for each, how many records have each value under all other filters.',
  },
);
export type Facets = Static<typeof Facets>;

/** Figures of one indicator and subject in the order of time, ready to plot. */
export const FigureSeries = Type.Object(
  {
    indicator: Slug,
    subject: Slug,
    counterpart: Nullable(Slug),
    unit: Type.String(),
    points: Type.Array(
      Type.Object({
        slug: Slug,
        period: EdtfDate,
        value: Type.String(),
        qualifier: Qualifier,
        evidenceHealth: EvidenceHealth,
      }),
    ),
  },
  { description: 'Figures of one indicator, subject, counterpart and unit, in the order of time.' },
);
export type FigureSeries = Static<typeof FigureSeries>;

/** What would fall if a source fell. */
export const Dependents = Type.Object(
  {
    work: Slug,
    number: Type.Integer(),
    items: Type.Array(
      Type.Object({
        kind: Type.Enum(['agreement', 'event', 'figure']),
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
