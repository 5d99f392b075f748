/** The schema of references in CSL-JSON. */
import { PersonName } from '@footing/bibliography/schema';
import Type, { type Static } from '@footing/typebox';

/** The part of CSL-JSON 1.0 (Citation Style Language) that citations here use. */
export const CslItem = Type.Object(
  {
    id: Type.String(),
    type: Type.Enum(['webpage', 'article-newspaper', 'book']),
    title: Type.String(),
    author: Type.Optional(Type.Array(PersonName)),
    'container-title': Type.Optional(Type.String()),
    publisher: Type.Optional(Type.String()),
    issued: Type.Optional(Type.Object({ 'date-parts': Type.Array(Type.Array(Type.Integer())) })),
    'number-of-pages': Type.Optional(Type.String()),
    ISBN: Type.Optional(Type.String()),
    URL: Type.Optional(Type.String()),
  },
  { description: 'The reference as CSL-JSON.' },
);
export type CslItem = Static<typeof CslItem>;
