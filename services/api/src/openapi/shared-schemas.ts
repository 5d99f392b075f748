/** The schemas to which routes refer by name, so the OpenAPI document contains each only once. */
import {
  Agreement,
  Check,
  CheckDetail,
  Citation,
  Dependents,
  Event,
  Facets,
  Figure,
  FigureSeries,
  Link,
  LinkHealth,
  Organisation,
  OrganisationDetail,
  Partners,
  Place,
  PlaceDetail,
  Problem,
  SearchHit,
  Work,
} from '@footing/model';
import Type, { type Static, type TSchema } from 'typebox';

/** The shapes of the API by their names in the OpenAPI document. */
const SHARED = {
  Agreement,
  Check,
  CheckDetail,
  Citation,
  Dependents,
  Event,
  Facets,
  Figure,
  FigureSeries,
  Link,
  LinkHealth,
  Organisation,
  OrganisationDetail,
  Partners,
  Place,
  PlaceDetail,
  Problem,
  SearchHit,
  Work,
} as const;
type SharedName = keyof typeof SHARED;

/** The schemas to register once; every route then refers to them by name. */
export function sharedSchemas(): (TSchema & { $id: string })[] {
  return Object.entries(SHARED).map(([$id, schema]) => ({ ...schema, $id }));
}

/** A reference to a shared schema, with the type of that schema. */
export function shared<Name extends SharedName>(name: Name) {
  return Type.Unsafe<Static<(typeof SHARED)[Name]>>(Type.Ref(`${name}#`));
}

const PAGE_DESCRIPTION = 'A page of the list. The `Link` header (RFC 8288) has the address of the next.';

/** The schema of a page of a list. */
export function pageOf<Name extends SharedName>(name: Name) {
  return Type.Object(
    {
      items: Type.Array(shared(name)),
      nextCursor: Type.Union([Type.String(), Type.Null()], {
        description: 'Cursor of the next page; null on the last.',
      }),
      total: Type.Optional(
        Type.Integer({ minimum: 0, description: 'With `count=true`: how many items meet the filters.' }),
      ),
    },
    { description: PAGE_DESCRIPTION },
  );
}

/** The schema of a page of places or organisations. */
export function entityPageOf<Name extends 'Place' | 'Organisation'>(name: Name) {
  return Type.Object(
    {
      ...pageOf(name).properties,
      match: Type.Optional(
        Type.Literal('spelling', {
          description: 'Nothing has the words of `q`; these have names that are spelt much like it.',
        }),
      ),
    },
    { description: PAGE_DESCRIPTION },
  );
}

/** The error responses of a route, by status. */
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
