/** The operations of an OpenAPI document. */

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  examples?: Record<string, { value: unknown; 'x-disabled'?: true }>;
  schema?: { type?: string; default?: unknown };
}

/** An operation, as far as it is completed after its route was registered. */
export interface Operation {
  operationId: string;
  parameters?: Parameter[];
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>;
  'x-codeSamples'?: { lang: string; label: string; source: string }[];
}

/** Every operation of a document, in its order. Changes to them are changes to the document. */
export function operationsOf(document: { paths?: object | undefined }): Operation[] {
  const paths = (document.paths ?? {}) as Record<string, Record<string, Operation>>;
  return Object.values(paths).flatMap((methods) => Object.values(methods));
}
