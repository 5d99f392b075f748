/** What every list takes. */
import Type, { type Static } from 'typebox';

export const pageFields = {
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Most items of a page.' }),
  cursor: Type.Optional(
    Type.String({ maxLength: 500, description: 'Where the page begins: a `nextCursor`.' }),
  ),
};

const PageRequest = Type.Object(pageFields);
/** Which page of a list is wanted. */
export type PageRequest = Static<typeof PageRequest>;

/** A parameter that may be repeated. */
export function several<T extends Parameters<typeof Type.Array>[0]>(schema: T, description: string) {
  return Type.Optional(Type.Array(schema, { maxItems: 20, description }));
}
