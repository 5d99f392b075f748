import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A real request to an operation and its real answer, with lists cut to one item. */
interface Example {
  request: string;
  answer: unknown;
}

/** Examples by operation, written by `pnpm generate` from the corpus; empty before the first time. */
const EXAMPLES: Readonly<Record<string, Example>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'examples.json'), 'utf8'),
);

interface Operation {
  operationId?: string;
  description?: string;
  responses?: Record<string, { content?: Record<string, { example?: unknown; schema?: unknown }> }>;
}

/** Puts its example into each operation of an OpenAPI document, and a request that gives it. */
export function addExamples(document: { paths?: object | undefined }): void {
  for (const methods of Object.values((document.paths ?? {}) as Record<string, Record<string, Operation>>)) {
    for (const operation of Object.values(methods)) {
      const example = EXAMPLES[operation.operationId ?? ''];
      const content = operation.responses?.['200']?.content?.['application/json'];
      if (example === undefined || content === undefined) continue;
      content.example = example.answer;
      operation.description = `${operation.description}\n\nExample: \`GET ${example.request}\``;
    }
  }
}
