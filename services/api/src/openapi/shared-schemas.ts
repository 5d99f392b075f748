/** The schemas that routes refer to by name, so that the OpenAPI document has each once. */
import {
  Agreement,
  Check,
  Citation,
  Dependents,
  Event,
  Facets,
  Figure,
  FigureSeries,
  Link,
  LinkHealth,
  Organisation,
  Partners,
  Place,
  Problem,
  SearchHit,
  Work,
} from '@footing/model';
import Type, { type Static, type TSchema } from 'typebox';

/** The record's shapes by the name they have in the OpenAPI document. */
const SHARED = {
  Agreement,
  Check,
  Citation,
  Dependents,
  Event,
  Facets,
  Figure,
  FigureSeries,
  Link,
  LinkHealth,
  Organisation,
  Partners,
  Place,
  Problem,
  SearchHit,
  Work,
} as const;
type SharedName = keyof typeof SHARED;

/** The schemas to register once, so that every route refers to them by name. */
export function sharedSchemas(): (TSchema & { $id: string })[] {
  return Object.entries(SHARED).map(([$id, schema]) => ({ ...schema, $id }));
}

/** Refers to a shared schema, with its type. */
export function shared<Name extends SharedName>(name: Name) {
  return Type.Unsafe<Static<(typeof SHARED)[Name]>>(Type.Ref(`${name}#`));
}

/** A page of a list. */
export function pageOf<Name extends SharedName>(name: Name) {
  return Type.Object(
    {
      items: Type.Array(shared(name)),
      nextCursor: Type.Union([Type.String(), Type.Null()], {
        description: 'Cursor of the next page; null on the last.',
      }),
    },
    { description: `A page of the list. The \`Link\` header (RFC 8288) has the address of the next.` },
  );
}

/** Error answers that a route may give, by status. */
export function problemAnswers<const Status extends number>(...statuses: Status[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'A problem (RFC 9457).',
        content: { 'application/problem+json': { schema: shared('Problem') } },
      },
    ]),
  ) as Record<
    Status,
    {
      description: string;
      content: { 'application/problem+json': { schema: ReturnType<typeof shared<'Problem'>> } };
    }
  >;
}
