/** The health routes for orchestrators. */
import type { Database } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';
import { databaseTrouble, ProblemError } from '../plugins/problems.ts';
import type { Stop } from '../plugins/stopping.ts';

/** What `/readyz` found, on a connection of its own. */
const WHY = {
  'database-unavailable': 'The database did not answer on a connection of its own, or has no tables.',
  'database-busy': 'The database answers, but a table that requests read is locked.',
} as const;
const Status = Type.Object({ status: Type.Literal('ok') });

/** Registers `/livez` and `/readyz`. */
export function healthRoutes(app: App, { probe }: Database, stop: Stop): void {
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
        description:
          'Answers 200 when the database answers, within 3 seconds, and 503 when not; `type` tells a database that cannot be reached (`database-unavailable`) from one whose tables are locked (`database-busy`) and from an API that stops (`stopping`).',
        response: { 200: Status, ...problemAnswers(400, 503) },
      },
    },
    async (request) => {
      if (stop.begun) throw new ProblemError('stopping', 'The API was told to stop.');
      try {
        await probe.ask();
      } catch (error) {
        request.log.warn({ err: error }, 'not ready');
        // Whatever else is wrong with a database, such as no tables: it does not serve.
        const trouble = databaseTrouble(error) ?? 'database-unavailable';
        throw new ProblemError(trouble, WHY[trouble]);
      }
      return { status: 'ok' as const };
    },
  );
}
