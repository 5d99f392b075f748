/** Adds real examples to the OpenAPI document. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A real request to an operation and its real response, with lists cut to one item. */
interface Example {
  request: string;
  answer: unknown;
}

/**
 * Examples by operation. `pnpm generate` writes them from the corpus; before the first run there are none.
 */
const EXAMPLES: Readonly<Record<string, Example>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'examples.json'), 'utf8'),
);

/** Media types of which an example is shown. */
const SHOWN = ['application/json', 'application/schema+json'];

interface Operation {
  operationId?: string;
  description?: string;
  responses?: Record<string, { content?: Record<string, { example?: unknown; schema?: unknown }> }>;
}

/** Adds to each operation of an OpenAPI document its example response and the request for it. */
export function addExamples(document: { paths?: object | undefined }): void {
  for (const methods of Object.values((document.paths ?? {}) as Record<string, Record<string, Operation>>)) {
    for (const operation of Object.values(methods)) {
      const example = EXAMPLES[operation.operationId ?? ''];
      const answers = operation.responses?.['200']?.content;
      const content = SHOWN.map((type) => answers?.[type]).find((shown) => shown !== undefined);
      if (example === undefined || content === undefined) continue;
      content.example = example.answer;
      operation.description = `${operation.description}\n\nExample: \`GET ${example.request}\``;
    }
  }
}
