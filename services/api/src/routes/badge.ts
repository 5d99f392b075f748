/** The route of the badge. */
import { Slug } from '@footing/model';
import { countStanding, type Database } from '@footing/store';
import Type from '@footing/typebox';
import type { FastifyReply } from 'fastify';
import type { App } from '../app.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';
import { sendKept } from '../plugins/conditional.ts';
import { languageField, negotiateLanguage } from '../plugins/language.ts';
import { ProblemError } from '../plugins/problems.ts';
import { toBadge } from '../representations/badge.ts';

const SVG = 'image/svg+xml';
/** How long the badge may be used without asking again. */
const MAX_AGE_SECONDS = 300;

/** Registers `/badge.svg`. */
export function badgeRoute(app: App, database: Database): void {
  app.get(
    '/badge.svg',
    {
      schema: {
        operationId: 'getBadge',
        tags: ['reports'],
        summary: 'Show a badge',
        description:
          'An image for the page of a work: what share of the web sources that it cites stands. Those that were never checked, or are in doubt, count neither way. Its title tells the numbers.',
        querystring: Type.Object(
          {
            work: Type.Optional({ ...Slug, description: 'The work; all works without it.' }),
            ...languageField,
          },
          { additionalProperties: false },
        ),
        response: {
          200: {
            description: 'The image.',
            content: { [SVG]: { schema: Type.Unsafe<FastifyReply>(Type.String()) } },
          },
          ...problemAnswers(400, 404, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const { work } = request.query;
      const standing = await countStanding(database, work);
      if (standing === undefined) throw new ProblemError('not-found', `There is no work "${work}".`);
      const body = toBadge(standing, negotiateLanguage(request, reply));
      return sendKept(request, reply, { mediaType: SVG, body, maxAgeSeconds: MAX_AGE_SECONDS });
    },
  );
}
