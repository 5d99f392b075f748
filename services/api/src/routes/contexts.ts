/** The route of the JSON-LD context to which records refer. */
import type { App } from '../app.ts';
import { MEDIA_TYPES } from '../plugins/formats.ts';
import { CONTEXT, CONTEXT_PATH } from '../representations/json-ld.ts';

/** Registers the URL of the context. */
export function contextRoutes(app: App): void {
  app.get(CONTEXT_PATH, { schema: { hide: true } }, (_request, reply) =>
    reply.type(MEDIA_TYPES.jsonld).send(JSON.stringify(CONTEXT)),
  );
}
