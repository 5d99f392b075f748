import Type, { type TSchema } from 'typebox';

/** A value that may be absent; written `null` rather than left out, so that every answer has every field. */
export function Nullable<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()]);
}
