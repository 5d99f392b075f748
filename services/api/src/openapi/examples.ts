/** Adds real answers to the OpenAPI document. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Operation } from './operations.ts';

/** A real request to an operation and its real answer: a value of JSON, or text of another media type. */
interface Example {
  request: string;
  mediaType: string;
  answer: unknown;
}

/**
 * Examples by operation. `pnpm generate` writes them from the corpus; before the first run there are none.
 */
const EXAMPLES: Readonly<Record<string, Example>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'examples.json'), 'utf8'),
);

/** The request, as path and query, that an operation is shown with. Undefined if none was written yet. */
export function exampleRequest({ operationId }: Operation): string | undefined {
  return EXAMPLES[operationId]?.request;
}

/** Adds to an operation the answer to its example request. */
export function addExamples({ operationId, responses }: Operation): void {
  const example = EXAMPLES[operationId];
  const content = responses?.['200']?.content?.[example?.mediaType ?? ''];
  if (example !== undefined && content !== undefined) content.example = example.answer;
}
