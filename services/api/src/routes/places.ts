/** The routes of places and their partners. */
import { fieldsField, PartnersQuery, Place, PlaceQuery, Slug } from '@footing/model';
import { type Database, findPartners, findPlace, listPlaces } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { refuseUnknown } from '../known-terms.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

const SlugParams = Type.Object({ slug: Slug });

/** Registers `/v1/places` and the routes below it. */
export function placeRoutes(app: App, database: Database): void {
  const existingPlace = async (slug: string) => {
    const place = await findPlace(database, slug);
    if (place === undefined) throw new ProblemError('not-found', `There is no place "${slug}".`);
    return place;
  };

  app.get(
    '/v1/places',
    {
      schema: {
        operationId: 'listPlaces',
        tags: ['places'],
        summary: 'List places',
        description: 'Places from countries to districts, in the order of their slugs.',
        querystring: Type.Object(
          { ...PlaceQuery.properties, ...fieldsField(Place) },
          { additionalProperties: false },
        ),
        response: { 200: shared('PlacePage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const { kind } = request.query;
      const page = await listPlaces(database, request.query);
      if (page.items.length === 0 && kind !== undefined)
        await refuseUnknown(database, 'kind', 'place-kinds', [kind]);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/places/:slug',
    {
      schema: {
        operationId: 'getPlace',
        tags: ['places'],
        summary: 'Read a place',
        description: 'One place, with how many records it has of each kind.',
        params: SlugParams,
        response: { 200: shared('PlaceDetail'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    ({ params: { slug } }) => existingPlace(slug),
  );

  app.get(
    '/v1/places/:slug/partners',
    {
      schema: {
        operationId: 'listPartners',
        tags: ['places'],
        summary: 'Who is tied to a place',
        description:
          'Parties of its agreements from another country, or, of an agreement within one country, the other parties; each with the agreements that tie them, of a `type` where that is given; `below` takes in all that lies in the place, and the organisations there.',
        params: SlugParams,
        querystring: PartnersQuery,
        response: { 200: shared('Partners'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { slug }, query }) => {
      await existingPlace(slug);
      const partners = await findPartners(database, slug, query);
      if (partners.items.length === 0) await refuseUnknown(database, 'type', 'agreement-types', query.type);
      return partners;
    },
  );
}
