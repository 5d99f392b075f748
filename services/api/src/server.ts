/** Builds the API server with all its routes. */
import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { readConfig, type ServerLimits, serverLimits } from '@footing/config';
import type { Database } from '@footing/store';
import type { Logger } from '@footing/telemetry';
import { Registry } from '@footing/telemetry/metrics';
import fastify, {
  type FastifyBaseLogger,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { App } from './app.ts';
import { dashboardRoutes, type SendNotFoundPage } from './dashboard/dashboard-routes.ts';
import { describeRoutes } from './openapi/document.ts';
import { sharedSchemas } from './openapi/shared-schemas.ts';
import { cacheAnswers } from './plugins/caching.ts';
import { answerEveryRequest, connectionOptions, refuseConnection } from './plugins/connections.ts';
import { selectFields } from './plugins/field-selection.ts';
import { refuseOddValues, VALIDATION } from './plugins/parameter-values.ts';
import { ProblemError, sendProblem } from './plugins/problems.ts';
import { MAX_ADDRESS_CHARS, METHODS, refuseOddForms } from './plugins/request-form.ts';
import { logRequests } from './plugins/request-log.ts';
import { measureRequests } from './plugins/request-metrics.ts';
import { cutSlowReaders } from './plugins/slow-readers.ts';
import { createStop, type Stop } from './plugins/stopping.ts';
import { referenceRoutes } from './reference/reference-routes.ts';
import { badgeRoute } from './routes/badge.ts';
import { changeRoutes } from './routes/changes.ts';
import { citationRoutes } from './routes/citations.ts';
import { contextRoutes } from './routes/contexts.ts';
import { deliveryRoutes } from './routes/deliveries.ts';
import { exportRoutes } from './routes/exports.ts';
import { feedRoutes } from './routes/feeds.ts';
import { healthRoutes } from './routes/health.ts';
import { hostRoutes } from './routes/hosts.ts';
import { incidentRoutes } from './routes/incidents.ts';
import { linkRoutes } from './routes/links.ts';
import { metricsRoute } from './routes/metrics.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { partnershipRoutes } from './routes/partnerships.ts';
import { placeRoutes } from './routes/places.ts';
import { problemRoutes } from './routes/problems.ts';
import { recordRoutes } from './routes/records.ts';
import { reportRoutes } from './routes/reports.ts';
import { schemaRoutes } from './routes/schemas.ts';
import { searchRoutes } from './routes/search.ts';
import { seriesRoutes } from './routes/series.ts';
import { subscriptionRoutes } from './routes/subscriptions.ts';
import { vocabularyRoutes } from './routes/vocabularies.ts';
import { workRoutes } from './routes/works.ts';

/** Request ids that a caller may set in `x-request-id`; any other is replaced. */
const REQUEST_ID_PATTERN = /^[\w.-]{1,64}$/;

/** What the API is built with, beside its database. */
export interface ServerOptions {
  limits?: ServerLimits;
  stop?: Stop;
  /** Where its metrics are kept, with those of the process if there are any. */
  registry?: Registry;
  /** Where readers reach the API, for links in feeds; else where each request reaches it. */
  publicUrl?: string | undefined;
}

/** Builds the API, ready to listen or to receive injected requests. Closing it leaves the database open. */
export async function buildServer(
  database: Database,
  logger: Logger,
  {
    limits = serverLimits(readConfig({})),
    stop = createStop(limits),
    registry = new Registry(),
    publicUrl,
  }: ServerOptions = {},
): Promise<App> {
  const app: App = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID_PATTERN.test(given) ? given : randomUUID();
    },
    ajv: VALIDATION,
    // A part of a path that is too long is refused by its schema, which names it.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: MAX_ADDRESS_CHARS },
    http: connectionOptions(limits),
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    handlerTimeout: limits.answerMs,
    forceCloseConnections: 'idle',
    // What was accepted is answered, also while the server closes.
    return503OnClosing: false,
    clientErrorHandler: (error, socket) => refuseConnection(error, socket, app.log),
    frameworkErrors: (error, request, reply) => {
      identify(request, reply);
      sendProblem(error, request, reply);
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(sendProblem);
  let sendNotFoundPage: SendNotFoundPage = () => false;
  app.setNotFoundHandler((request, reply) => {
    if (sendNotFoundPage(request, reply)) return reply;
    throw new ProblemError(
      'not-found',
      `There is no ${request.method} ${request.url.split('?', 1)[0]} here.`,
    );
  });
  answerEveryRequest(app);
  app.addHook('onRequest', (request, reply, done) => {
    identify(request, reply);
    done();
  });
  logRequests(app);
  // Anybody may read from a page of theirs; nothing here depends on who asks.
  await app.register(cors, {
    origin: '*',
    methods: METHODS.filter((method) => method !== 'OPTIONS'),
    exposedHeaders: ['link', 'etag', 'x-request-id', 'retry-after', 'allow'],
    maxAge: 86_400,
    // What OPTIONS asks is answered, also where it is not a browser that asks.
    strictPreflight: false,
  });
  stop.register(app);
  measureRequests(app, registry);
  cutSlowReaders(app, limits);
  cacheAnswers(app);
  refuseOddForms(app);
  refuseOddValues(app);
  for (const schema of sharedSchemas()) app.addSchema(schema);
  await describeRoutes(app);
  selectFields(app);
  recordRoutes(app, database);
  seriesRoutes(app, database);
  organisationRoutes(app, database);
  placeRoutes(app, database);
  partnershipRoutes(app, database);
  vocabularyRoutes(app, database);
  searchRoutes(app, database);
  exportRoutes(app, database, limits);
  workRoutes(app, database);
  citationRoutes(app, database);
  linkRoutes(app, database);
  hostRoutes(app, database);
  incidentRoutes(app, database);
  reportRoutes(app, database);
  changeRoutes(app, database, { limits, stop, registry });
  feedRoutes(app, database, publicUrl);
  badgeRoute(app, database);
  subscriptionRoutes(app, database);
  deliveryRoutes(app, database);
  healthRoutes(app, database, stop);
  metricsRoute(app, database, registry);
  problemRoutes(app);
  schemaRoutes(app);
  contextRoutes(app);
  await referenceRoutes(app);
  sendNotFoundPage = await dashboardRoutes(app);
  await app.ready();
  return app;
}

/** Gives an answer the headers that every answer has. */
function identify(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
}
