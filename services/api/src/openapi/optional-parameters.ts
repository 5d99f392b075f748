/** Corrects which query parameters of the OpenAPI document are required. */

interface Operation {
  parameters?: { in?: string; required?: boolean; schema?: { default?: unknown } }[];
}

/**
 * Marks query parameters that have a default as optional. The schemas require them, since they are always there once
 * the default is filled in; a caller may leave them out.
 */
export function makeDefaultsOptional(document: { paths?: object | undefined }): void {
  for (const methods of Object.values((document.paths ?? {}) as Record<string, Record<string, Operation>>))
    for (const { parameters = [] } of Object.values(methods))
      for (const parameter of parameters)
        if (parameter.in === 'query' && parameter.schema?.default !== undefined) parameter.required = false;
}
