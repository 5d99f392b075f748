/** The route of the JSON Schemas of the files of a corpus. */
import { FILE_SCHEMAS, type FileName } from '@footing/model';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';
import { ProblemError } from '../plugins/problems.ts';

const NAMES = Object.keys(FILE_SCHEMAS).join(', ');

/** Registers `/v1/schemas/{name}`. */
export function schemaRoutes(app: App): void {
  app.get(
    '/v1/schemas/:name',
    {
      schema: {
        operationId: 'getSchema',
        tags: ['schemas'],
        summary: 'Get the schema of a corpus file',
        description: `JSON Schema (2020-12) of a file of a corpus, for editors and validators. The names are ${NAMES}.`,
        params: Type.Object({ name: Type.String({ maxLength: 60 }) }),
        response: {
          200: {
            description: 'A JSON Schema.',
            content: {
              'application/schema+json': { schema: Type.Object({}, { additionalProperties: true }) },
            },
          },
          ...problemAnswers(400, 404, 500),
        },
      },
    },
    ({ params: { name } }, reply) => {
      if (!Object.hasOwn(FILE_SCHEMAS, name))
        throw new ProblemError('not-found', `There is no schema "${name}"; the names are ${NAMES}.`);
      return reply.type('application/schema+json').send(FILE_SCHEMAS[name as FileName]);
    },
  );
}
