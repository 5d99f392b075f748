/** The parameters that every list has. */
import Type, { type Static } from '@footing/typebox';

/** The page of a list: its size, and the cursor at which it begins. */
export const pageFields = {
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Most items of a page.' }),
  cursor: Type.Optional(
    Type.String({ maxLength: 500, description: 'Where the page begins: a `nextCursor`.' }),
  ),
};

/** The parameter that asks for the number of all items of a list. */
export const countField = {
  count: Type.Optional(
    Type.Boolean({
      description: 'Whether the answer says how many items meet the filters in all (`total`).',
    }),
  ),
};

const PageRequest = Type.Object(pageFields);
/** The page of a list that is requested. */
export type PageRequest = Static<typeof PageRequest>;

/** An optional parameter that may be repeated up to 20 times. */
export function several<T extends Parameters<typeof Type.Array>[0]>(schema: T, description: string) {
  return Type.Optional(Type.Array(schema, { maxItems: 20, description }));
}
