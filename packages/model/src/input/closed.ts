/** Makes a schema refuse keys that it does not name. */
import type { TSchema } from '@footing/typebox';

/**
 * A copy of a schema in which no object, however deep, takes a key that the schema does not name, unless the schema
 * says of that object what further keys it takes. The copy is plain JSON Schema: it is for validating and publishing,
 * not for composing further schemas.
 */
export function closed<T extends TSchema>(schema: T): T {
  return closeObjects(schema) as T;
}

function closeObjects(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closeObjects);
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closeObjects(value)]));
  return copy['type'] === 'object' ? { additionalProperties: false, ...copy } : copy;
}
