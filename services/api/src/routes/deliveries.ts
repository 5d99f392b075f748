/** The route of deliveries: what was sent, and whether it has arrived. */
import { DeliveryQuery } from '@footing/model';
import { type Database, listDeliveries } from '@footing/store';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';

/** Registers `/v1/deliveries`. */
export function deliveryRoutes(app: App, database: Database): void {
  app.get(
    '/v1/deliveries',
    {
      schema: {
        operationId: 'listDeliveries',
        tags: ['notices'],
        summary: 'List deliveries',
        description:
          'What was sent to subscriptions, newest first, and whether it has arrived. What is `dead` was given up after ten attempts, and can be sent again on the command line (`footing deliveries replay`). What was said is not shown.',
        querystring: DeliveryQuery,
        response: { 200: shared('DeliveryPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await listDeliveries(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );
}
