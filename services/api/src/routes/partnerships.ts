/** The route of pairs of places that agreements join. */
import { PartnershipQuery } from '@footing/model';
import { type Database, listPartnerships } from '@footing/store';
import type { App } from '../app.ts';
import { refuseUnknownNames } from '../known-terms.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { refuseContradictions } from '../plugins/contradictions.ts';
import { addPageLinks } from '../plugins/page-links.ts';

/** Registers `/v1/partnerships`. */
export function partnershipRoutes(app: App, database: Database): void {
  app.get(
    '/v1/partnerships',
    {
      schema: {
        operationId: 'listPartnerships',
        tags: ['places'],
        summary: 'List pairs of places that agreements join',
        description:
          'Pairs of regions, or of countries, that the same agreements touch, those with most agreements first: enough for a map or a network. The filters are those of the agreements that count.',
        querystring: PartnershipQuery,
        response: { 200: shared('PartnershipPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      refuseContradictions(request.query);
      const page = await listPartnerships(database, request.query);
      if (page.items.length === 0) await refuseUnknownNames(database, 'agreement', request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );
}
