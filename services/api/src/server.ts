/** Builds the API server with all its routes. */
import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Database } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import fastify, { type FastifyBaseLogger } from 'fastify';
import type { App } from './app.ts';
import { addExamples } from './openapi/examples.ts';
import { makeDefaultsOptional } from './openapi/optional-parameters.ts';
import { sharedSchemas } from './openapi/shared-schemas.ts';
import { ProblemError, sendProblem } from './plugins/problems.ts';
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
  await describe(app);
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
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs'));
  await app.ready();
  return app;
}

async function describe(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Footing',
        version: '0.1.0',
        description:
          'A sourced record and the health of its sources. Reads are open; answers are JSON, errors are RFC 9457 problems.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'Where this document came from.' }],
      // Reading needs no authentication.
      security: [],
      tags: [
        { name: 'agreements', description: 'Documents and understandings between parties.' },
        { name: 'events', description: 'Dated happenings.' },
        { name: 'figures', description: 'Numbers with a period.' },
        { name: 'organisations', description: 'Organisations that take part.' },
        { name: 'places', description: 'Places, and who is tied to them.' },
        { name: 'vocabularies', description: 'The terms that filters take.' },
        { name: 'schemas', description: 'The shapes of the files of a corpus.' },
        { name: 'search', description: 'Everything at once.' },
        { name: 'exports', description: 'Whole lists as streams.' },
        { name: 'works', description: 'Books and reports that cite.' },
        { name: 'citations', description: 'Their numbered sources.' },
        { name: 'links', description: 'The addresses of the sources, and what checks of them found.' },
        { name: 'reports', description: 'How the links stand.' },
        { name: 'health', description: 'For orchestrators.' },
        { name: 'problems', description: 'What error answers mean.' },
      ],
    },
    refResolver: {
      buildLocalReference: (json, _baseUri, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `schema-${index}`,
    },
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  app.addHook('onReady', async () => {
    const document = app.swagger();
    makeDefaultsOptional(document);
    addExamples(document);
  });
}
