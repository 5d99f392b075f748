/** The parameter that narrows the items of an answer to some of their fields. */
import Type, { type TObject } from '@footing/typebox';

/** Fields by which an item is known. They are in every answer, whatever is asked for. */
export const IDENTIFYING_FIELDS: readonly string[] = ['id', 'slug', 'work', 'number', 'kind'];

/** The parameter `fields` for items of a shape, whose properties are the names that it takes. */
export function fieldsField({ properties }: TObject) {
  const names = Object.keys(properties);
  return {
    fields: Type.Optional(
      Type.Array(Type.String({ enum: names }), {
        maxItems: names.length,
        description:
          'Only these fields of each item, and those by which it is known; separated by commas, or repeated. For JSON.',
      }),
    ),
  };
}
