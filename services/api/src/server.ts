/** Builds the API server with all its routes. */
import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Database } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import fastify, { type FastifyBaseLogger } from 'fastify';
import type { App } from './app.ts';
import { describeRoutes } from './openapi/document.ts';
import { sharedSchemas } from './openapi/shared-schemas.ts';
import { selectFields } from './plugins/field-selection.ts';
import { ProblemError, sendProblem } from './plugins/problems.ts';
import { referenceRoutes } from './reference/reference-routes.ts';
import { citationRoutes } from './routes/citations.ts';
import { contextRoutes } from './routes/contexts.ts';
import { exportRoutes } from './routes/exports.ts';
import { healthRoutes } from './routes/health.ts';
import { linkRoutes } from './routes/links.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { placeRoutes } from './routes/places.ts';
import { problemRoutes } from './routes/problems.ts';
import { recordRoutes } from './routes/records.ts';
import { reportRoutes } from './routes/reports.ts';
import { schemaRoutes } from './routes/schemas.ts';
import { searchRoutes } from './routes/search.ts';
import { seriesRoutes } from './routes/series.ts';
import { vocabularyRoutes } from './routes/vocabularies.ts';
import { workRoutes } from './routes/works.ts';

/** Request ids that a caller may set in `x-request-id`; any other is replaced. */
const REQUEST_ID_PATTERN = /^[\w.-]{1,64}$/;

/** Builds the API, ready to listen or to receive injected requests. Closing it leaves the database open. */
export async function buildServer(database: Database, logger: Logger): Promise<App> {
  const app: App = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID_PATTERN.test(given) ? given : randomUUID();
    },
    // A misspelt filter must be rejected, since ignoring it would list everything.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array' } },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request) => {
    throw new ProblemError(
      'not-found',
      `There is no ${request.method} ${request.url.split('?', 1)[0]} here.`,
    );
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
  });
  // Anybody may read from a page of theirs; nothing here depends on who asks.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD'],
    exposedHeaders: ['link', 'x-request-id', 'retry-after'],
    maxAge: 86_400,
  });
  for (const schema of sharedSchemas()) app.addSchema(schema);
  await describeRoutes(app);
  selectFields(app);
  recordRoutes(app, database);
  seriesRoutes(app, database);
  organisationRoutes(app, database);
  placeRoutes(app, database);
  vocabularyRoutes(app, database);
  searchRoutes(app, database);
  exportRoutes(app, database);
  workRoutes(app, database);
  citationRoutes(app, database);
  linkRoutes(app, database);
  reportRoutes(app, database);
  healthRoutes(app, database);
  problemRoutes(app);
  schemaRoutes(app);
  contextRoutes(app);
  await referenceRoutes(app);
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs'));
  await app.ready();
  return app;
}
