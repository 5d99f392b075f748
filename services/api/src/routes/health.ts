/** The health routes for orchestrators. */
import type { Database } from '@footing/store';
import Type from 'typebox';
import type { App } from '../app.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';

const NoQuery = Type.Object({}, { additionalProperties: false });
const Status = Type.Object({ status: Type.Literal('ok') });

/** Registers `/livez` and `/readyz`. */
export function healthRoutes(app: App, database: Database): void {
  // Requested every few seconds, so only warnings and errors are logged.
  const quiet = app.log.level === 'silent' ? 'silent' : 'warn';
  app.get(
    '/livez',
    {
      logLevel: quiet,
      schema: {
        operationId: 'livez',
        tags: ['health'],
        summary: 'Whether the process runs',
        description: 'Answers as long as the process can answer at all; asks nothing of the database.',
        querystring: NoQuery,
        response: { 200: Status, ...problemAnswers(400) },
      },
    },
    () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      logLevel: quiet,
      schema: {
        operationId: 'readyz',
        tags: ['health'],
        summary: 'Whether requests can be served',
        description: 'Answers 200 when the database answers, 503 when it does not.',
        querystring: NoQuery,
        response: { 200: Status, ...problemAnswers(400, 503) },
      },
    },
    async () => {
      await database.pool.query('SELECT 1');
      return { status: 'ok' as const };
    },
  );
}
