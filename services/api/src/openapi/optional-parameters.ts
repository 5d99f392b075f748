/** Corrects which query parameters of the OpenAPI document are required. */
import type { Operation } from './operations.ts';

/**
 * Marks query parameters that have a default as optional. The schemas require them, since they are always there once
 * the default is filled in; a caller may leave them out.
 */
export function makeDefaultsOptional({ parameters = [] }: Operation): void {
  for (const parameter of parameters)
    if (parameter.in === 'query' && parameter.schema?.default !== undefined) parameter.required = false;
}
