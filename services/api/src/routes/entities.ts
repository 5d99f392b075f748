import { OrganisationInput, PlaceInput, SectorEntry, Slug } from '@footing/model';
import {
  type Database,
  findOrganisation,
  findPlace,
  listOrganisations,
  listPlaces,
  listSectors,
  searchAll,
} from '@footing/store';
import Type from 'typebox';
import type { App } from '../app.ts';
import { pageOf, pageQuery, problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

const q = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'Words to find in names and other spellings.',
});
const SlugParams = Type.Object({ slug: Slug });

/** Organisations, places and sectors, and the search over everything. */
export function entityRoutes(app: App, database: Database): void {
  app.get(
    '/v1/organisations',
    {
      schema: {
        operationId: 'listOrganisations',
        tags: ['organisations'],
        summary: 'List organisations',
        description: 'Bodies that take part in records, in the order of their slugs.',
        querystring: Type.Object(
          {
            ...pageQuery,
            q: Type.Optional(q),
            kind: Type.Optional(OrganisationInput.properties.kind),
            place: Type.Optional({ ...Slug, description: 'Place they are in, however deep.' }),
          },
          { additionalProperties: false },
        ),
        response: { 200: pageOf('Organisation'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const { place, ...filter } = request.query;
      const page = await listOrganisations(database, { ...filter, within: place });
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
        description: 'One body.',
        params: SlugParams,
        response: { 200: shared('Organisation'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { slug } }) => {
      const organisation = await findOrganisation(database, slug);
      if (organisation === undefined)
        throw new ProblemError('not-found', `There is no organisation "${slug}".`);
      return organisation;
    },
  );

  app.get(
    '/v1/places',
    {
      schema: {
        operationId: 'listPlaces',
        tags: ['places'],
        summary: 'List places',
        description: 'Places from countries to districts, in the order of their slugs.',
        querystring: Type.Object(
          {
            ...pageQuery,
            q: Type.Optional(q),
            kind: Type.Optional(PlaceInput.properties.kind),
            within: Type.Optional({
              ...Slug,
              description: 'Place they lie in, however deep; itself included.',
            }),
          },
          { additionalProperties: false },
        ),
        response: { 200: pageOf('Place'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await listPlaces(database, request.query);
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
        description: 'One place.',
        params: SlugParams,
        response: { 200: shared('Place'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { slug } }) => {
      const place = await findPlace(database, slug);
      if (place === undefined) throw new ProblemError('not-found', `There is no place "${slug}".`);
      return place;
    },
  );

  app.get(
    '/v1/sectors',
    {
      schema: {
        operationId: 'listSectors',
        tags: ['sectors'],
        summary: 'List sectors',
        description: 'The vocabulary of sectors, and how many agreements are of each.',
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: Type.Object({ items: Type.Array(SectorEntry) }), ...problemAnswers(400, 500, 503) },
      },
    },
    async () => ({ items: await listSectors(database) }),
  );

  app.get(
    '/v1/search',
    {
      schema: {
        operationId: 'search',
        tags: ['search'],
        summary: 'Search everything',
        description:
          'Records, organisations and places by their text, the best first. English stemming, accents ignored; the last word may be the beginning of one.',
        querystring: Type.Object({ ...pageQuery, q }, { additionalProperties: false }),
        response: { 200: pageOf('SearchHit'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await searchAll(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );
}
