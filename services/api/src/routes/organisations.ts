/** The routes of organisations. */
import { fieldsField, Organisation, OrganisationQuery, Slug } from '@footing/model';
import { type Database, findOrganisation, listOrganisations } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { refuseUnknown } from '../known-terms.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

/** Registers `/v1/organisations` and its items. */
export function organisationRoutes(app: App, database: Database): void {
  app.get(
    '/v1/organisations',
    {
      schema: {
        operationId: 'listOrganisations',
        tags: ['organisations'],
        summary: 'List organisations',
        description: 'Organisations that take part in records, in the order of their slugs.',
        querystring: Type.Object(
          { ...OrganisationQuery.properties, ...fieldsField(Organisation) },
          { additionalProperties: false },
        ),
        response: { 200: shared('OrganisationPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const { kind } = request.query;
      const page = await listOrganisations(database, request.query);
      if (page.items.length === 0 && kind !== undefined)
        await refuseUnknown(database, 'kind', 'organisation-kinds', [kind]);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/organisations/:slug',
    {
      schema: {
        operationId: 'getOrganisation',
        tags: ['organisations'],
        summary: 'Read an organisation',
        description: 'One organisation, with how many records it has of each kind.',
        params: Type.Object({ slug: Slug }),
        response: { 200: shared('OrganisationDetail'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { slug } }) => {
      const organisation = await findOrganisation(database, slug);
      if (organisation === undefined)
        throw new ProblemError('not-found', `There is no organisation "${slug}".`);
      return organisation;
    },
  );
}
