/** The routes of subscriptions: what is told to whom, without secrets and whole addresses. */
import { Slug, SubscriptionQuery } from '@footing/model';
import { type Database, findSubscription, listSubscriptions } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

/** Registers `/v1/subscriptions` and the route below it. */
export function subscriptionRoutes(app: App, database: Database): void {
  app.get(
    '/v1/subscriptions',
    {
      schema: {
        operationId: 'listSubscriptions',
        tags: ['notices'],
        summary: 'List subscriptions',
        description:
          'What is told to whom, how and when, by name. They are added on the command line (`footing subscriptions`). Secrets are not shown, and addresses only in part.',
        querystring: SubscriptionQuery,
        response: { 200: shared('SubscriptionPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await listSubscriptions(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/subscriptions/:name',
    {
      schema: {
        operationId: 'getSubscription',
        tags: ['notices'],
        summary: 'Read a subscription',
        description: 'One subscription, and whether what it tells arrives.',
        params: Type.Object({ name: { ...Slug, description: 'Name of the subscription.' } }),
        response: { 200: shared('Subscription'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { name } }) => {
      const subscription = await findSubscription(database, name);
      if (subscription === undefined)
        throw new ProblemError('not-found', `There is no subscription ${name}.`);
      return subscription;
    },
  );
}
