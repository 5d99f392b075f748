/** A schema helper for values that may be null. */
import Type, { type TSchema } from '@footing/typebox';

/**
 * A value that may be absent. It is written as `null` and not left out, so every response has every field.
 */
export function Nullable<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()]);
}
