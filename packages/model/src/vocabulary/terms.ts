/** Vocabularies that come with a corpus: the terms its records may use, each with what it takes in. */
import Type, { type Static } from 'typebox';
import { SLUG_PATTERN, Slug } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';

/** The vocabularies, in the order in which they are listed. */
export const VOCABULARIES = [
  'sectors',
  'agreement-types',
  'agreement-levels',
  'event-types',
  'organisation-kinds',
  'place-kinds',
] as const;

export const VocabularyName = Type.Enum([...VOCABULARIES]);
export type VocabularyName = Static<typeof VocabularyName>;

/** A term of a vocabulary of a corpus. */
export const Term = Type.String({
  pattern: SLUG_PATTERN,
  maxLength: 60,
  description: "A term of the corpus's vocabulary; `/v1/vocabularies` lists them.",
});

const Terms = Type.Optional(
  Type.Record(Slug, Type.String({ minLength: 1 }), { additionalProperties: false }),
);

/** The file `vocabularies.json`: for each vocabulary its terms, each with what it takes in. */
export const VocabulariesInput = Type.Object(
  {
    sectors: Terms,
    'agreement-types': Terms,
    'agreement-levels': Terms,
    'event-types': Terms,
    'organisation-kinds': Terms,
    'place-kinds': Terms,
  } satisfies Record<VocabularyName, typeof Terms>,
  {
    additionalProperties: false,
    description:
      'Terms of each vocabulary with their descriptions. A vocabulary that is left out has the terms that are used.',
  },
);
export type VocabulariesInput = Static<typeof VocabulariesInput>;

/** A vocabulary as it is served. */
export const Vocabulary = Type.Object(
  {
    name: VocabularyName,
    terms: Type.Array(
      Type.Object({
        slug: Term,
        description: Nullable(Type.String({ description: 'What the term takes in, where the corpus says.' })),
      }),
    ),
  },
  { description: 'A vocabulary: the terms that records, organisations or places use.' },
);
export type Vocabulary = Static<typeof Vocabulary>;
