/** The routes of works. */
import { pageFields, Slug } from '@footing/model';
import { type Database, findWork, listWorks } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

/** Registers `/v1/works` and its items. */
export function workRoutes(app: App, database: Database): void {
  app.get(
    '/v1/works',
    {
      schema: {
        operationId: 'listWorks',
        tags: ['works'],
        summary: 'List the works',
        description:
          'The books and reports whose sources are watched, with their sections, in the order of their slugs.',
        querystring: Type.Object(pageFields, { additionalProperties: false }),
        response: { 200: shared('WorkPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await listWorks(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/works/:work',
    {
      schema: {
        operationId: 'getWork',
        tags: ['works'],
        summary: 'Read a work',
        description: 'One work with its sections.',
        params: Type.Object({ work: Slug }),
        response: { 200: shared('Work'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params }) => {
      const work = await findWork(database, params.work);
      if (work === undefined) throw new ProblemError('not-found', `There is no work "${params.work}".`);
      return work;
    },
  );
}
