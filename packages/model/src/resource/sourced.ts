/** The common fields of agreements, events and figures in the API. */
import Type from '@footing/typebox';
import { CslItem } from '../csl.ts';
import { EvidenceHealth } from '../evidence-health.ts';
import { Instant, Slug, Uuid } from '../identifiers.ts';
import { sourced } from '../input/sourced.ts';
import { Nullable } from '../nullable.ts';
import { Country } from '../vocabulary/country.ts';
import { LinkStateName } from '../vocabulary/link.ts';
import { CitationBasis, EntityKind, PartyRole } from '../vocabulary/record.ts';

/** A party of a record. */
export const Party = Type.Object(
  {
    slug: Slug,
    name: Type.String(),
    entity: { ...EntityKind, description: 'Which list the slug is of.' },
    country: Nullable({
      ...Country,
      description: 'Country of the organisation or place (ISO 3166-1 alpha-2); null where it has none.',
    }),
    role: PartyRole,
    kind: Type.Optional(
      Type.String({ description: 'With `include=parties`: kind of organisation or place.' }),
    ),
    place: Type.Optional(
      Nullable(Type.String({ description: 'With `include=parties`: where an organisation is.' })),
    ),
  },
  { description: 'Who takes part.' },
);

/** A citation on which a record rests. */
const Source = Type.Object(
  {
    number: Type.Integer(),
    section: Nullable(Slug),
    basis: Nullable(CitationBasis),
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

/** The first fields of every record: its identity. */
export const identity = {
  id: Uuid,
  slug: Slug,
  work: Slug,
  title: Type.String(),
  summary: Type.String(),
};

/** The last fields of every record: its evidence. */
export const evidence = {
  sections: sourced.sections,
  citations: Type.Array(Source),
  evidenceHealth: EvidenceHealth,
  uncitedReason: sourced.uncitedReason,
  note: sourced.note,
  highlight: Type.Optional(
    Type.String({ description: 'With `q`: where it matched, as HTML with `<mark>`.' }),
  ),
  createdAt: Instant,
  updatedAt: Instant,
};
