/** The route of the full-text search. */
import { SearchQuery } from '@footing/model';
import { type Database, searchAll } from '@footing/store';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';

/** Registers `/v1/search`. */
export function searchRoutes(app: App, database: Database): void {
  app.get(
    '/v1/search',
    {
      schema: {
        operationId: 'search',
        tags: ['search'],
        summary: 'Search everything',
        description:
          'Records, organisations and places by their text, the best first. English stemming, accents ignored; the last word may be the beginning of one.',
        querystring: SearchQuery,
        response: { 200: shared('SearchHitPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await searchAll(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );
}
