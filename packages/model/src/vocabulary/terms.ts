/** The vocabularies that come with a corpus: the terms its records may use, with their descriptions. */
import Type, { type Static } from '@footing/typebox';
import { SLUG_PATTERN } from '../identifiers.ts';
import { Nullable } from '../nullable.ts';

/** The names of the vocabularies, in the order in which they are listed. */
export const VOCABULARIES = [
  'sectors',
  'agreement-types',
  'agreement-levels',
  'event-types',
  'organisation-kinds',
  'place-kinds',
] as const;

/** The name of a vocabulary. */
export const VocabularyName = Type.Enum([...VOCABULARIES]);
export type VocabularyName = Static<typeof VocabularyName>;

const MAX_TERM_CHARS = 60;

/** A term of a vocabulary that comes with a corpus. */
export const Term = Type.String({
  pattern: SLUG_PATTERN,
  maxLength: MAX_TERM_CHARS,
  description: "A term of the corpus's vocabulary; `/v1/vocabularies` lists them.",
});

const Terms = Type.Optional(
  // A key is held to a pattern only, which therefore says how long it may be.
  Type.Record(
    Type.String({ pattern: SLUG_PATTERN.replace('^', `^(?=.{1,${MAX_TERM_CHARS}}$)`) }),
    Type.String({ minLength: 1 }),
    {
      additionalProperties: false,
      description: 'Terms as slugs, each with what it takes in.',
    },
  ),
);

/** The file `vocabularies.json`: the terms of each vocabulary, with their descriptions. */
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

/** A vocabulary in the API. */
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
