/** The route of the JSON-LD context to which records refer. */
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';
import { MEDIA_TYPES } from '../plugins/formats.ts';
import { CONTEXT, CONTEXT_PATH } from '../representations/json-ld.ts';

const Context = Type.Object({ '@context': Type.Object({}, { additionalProperties: true }) });

/** Registers the URL of the context. */
export function contextRoutes(app: App): void {
  app.get(
    CONTEXT_PATH,
    {
      schema: {
        operationId: 'getContext',
        tags: ['contexts'],
        summary: 'Read the JSON-LD context',
        description:
          'The terms of JSON-LD answers in those of schema.org; answers name it as their `@context`.',
        response: {
          200: {
            description: 'The context (JSON-LD 1.1).',
            content: { [MEDIA_TYPES.jsonld]: { schema: Context } },
          },
          ...problemAnswers(400),
        },
      },
    },
    async (_request, reply) => {
      reply.type(MEDIA_TYPES.jsonld);
      return CONTEXT;
    },
  );
}
