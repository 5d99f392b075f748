/** The schema of a citation in the API. */
import { NewsSource } from '@footing/bibliography/schema';
import Type, { type Static } from '@footing/typebox';
import { CslItem } from '../csl.ts';
import { Instant, Slug, Uuid } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';
import { CitationKind, LinkStateName } from '../vocabulary/link.ts';

/** The printed texts from which the citation was read. */
export const PrintedForms = Type.Object(
  {
    footnote: Type.Optional(Type.String()),
    bibliography: Type.Optional(Type.String()),
  },
  { description: 'The citation as the work prints it, at the foot of the page and in the list.' },
);
export type PrintedForms = Static<typeof PrintedForms>;

/** A numbered source of a work. */
export const Citation = Type.Object(
  {
    id: Uuid,
    work: Slug,
    number: Type.Integer({ minimum: 1 }),
    kind: CitationKind,
    title: Type.String(),
    csl: CslItem,
    pinpoint: Nullable(Type.String({ description: 'The cited page or pages.' })),
    section: Nullable(Slug),
    newsSource: Nullable(NewsSource),
    printed: PrintedForms,
    confidence: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'How sure the importer was of the address.',
    }),
    reviewNotes: Type.Array(Type.String(), { description: 'What the importer asked a person to look at.' }),
    link: Nullable(
      Type.Object({
        id: Uuid,
        url: Type.String(),
        state: LinkStateName,
        stateSince: Instant,
        lastCheckedAt: Nullable(Instant),
      }),
    ),
    createdAt: Instant,
    updatedAt: Instant,
  },
  { description: 'One numbered source of a work, with the state of its link.' },
);
export type Citation = Static<typeof Citation>;
