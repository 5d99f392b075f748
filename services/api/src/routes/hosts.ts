/** The routes of hosts. */
import { fieldsField, Host, HostQuery, MAX_HOST_CHARS } from '@footing/model';
import { type Database, findHost, listHosts } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

const HostParams = Type.Object({
  name: Type.String({
    maxLength: MAX_HOST_CHARS,
    description: 'Name of the host, with its port where that is not the default.',
  }),
});

/** Registers `/v1/hosts` and the route below it. */
export function hostRoutes(app: App, database: Database): void {
  app.get(
    '/v1/hosts',
    {
      schema: {
        operationId: 'listHosts',
        tags: ['hosts'],
        summary: 'List hosts',
        description:
          'The hosts of all links, by name or, with `sort`, by need: how many links they have in each state, how many are due, when they are checked, and whether they answer at all. Filters combine.',
        querystring: Type.Object(
          { ...HostQuery.properties, ...fieldsField(Host) },
          { additionalProperties: false },
        ),
        response: { 200: shared('HostPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await listHosts(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/hosts/:name',
    {
      schema: {
        operationId: 'getHost',
        tags: ['hosts'],
        summary: 'Read a host',
        description: 'One host, with the sum of what is known of its links.',
        params: HostParams,
        response: { 200: shared('Host'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params }) => {
      const host = await findHost(database, params.name.toLowerCase());
      if (host === undefined) throw new ProblemError('not-found', `There is no host ${params.name}.`);
      return host;
    },
  );
}
