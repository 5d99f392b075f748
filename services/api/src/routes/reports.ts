/** The route of the report on all links. */
import { type Database, reportLinkHealth } from '@footing/store';
import Type from 'typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';

/** Registers `/v1/reports/link-health`. */
export function reportRoutes(app: App, database: Database): void {
  app.get(
    '/v1/reports/link-health',
    {
      schema: {
        operationId: 'reportLinkHealth',
        tags: ['reports'],
        summary: 'How the links stand',
        description: 'Links in each state: in all, by host, by work and by section.',
        querystring: Type.Object(
          {
            hosts: Type.Integer({
              minimum: 0,
              maximum: 200,
              default: 20,
              description: 'Most hosts that are named.',
            }),
          },
          { additionalProperties: false },
        ),
        response: { 200: shared('LinkHealth'), ...problemAnswers(400, 500, 503) },
      },
    },
    ({ query }) => reportLinkHealth(database, query),
  );
}
