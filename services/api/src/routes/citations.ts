import { formatReferences } from '@footing/bibliography';
import { CitationKind, LinkStateName, Slug } from '@footing/model';
import { type Database, findCitation, listCitations } from '@footing/store';
import Type from 'typebox';
import type { App } from '../app.ts';
import { pageOf, pageQuery, problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { MEDIA_TYPES, negotiate } from '../plugins/formats.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

const Query = Type.Object(
  {
    ...pageQuery,
    work: Type.Optional(Slug),
    section: Type.Optional(Slug),
    kind: Type.Optional(CitationKind),
    state: Type.Optional(
      Type.Array(LinkStateName, { description: 'State of the link; repeat it for several.' }),
    ),
    host: Type.Optional(Type.String({ maxLength: 260, description: 'Host of the address.' })),
    format: Type.Optional(
      Type.String({
        enum: ['json', 'csl', 'bibtex', 'ris'],
        description: 'Format of the answer; before the `Accept` header.',
      }),
    ),
    needsReview: Type.Optional(
      Type.Boolean({ description: 'Whether the importer asked a person to look at it.' }),
    ),
  },
  { additionalProperties: false },
);

/** The numbered sources of works. */
export function citationRoutes(app: App, database: Database): void {
  app.get(
    '/v1/citations',
    {
      schema: {
        operationId: 'listCitations',
        tags: ['citations'],
        summary: 'List citations',
        description:
          'The numbered sources of the works, each with the state of its link, by work and number. Filters combine. As JSON, or for reference managers as CSL-JSON, BibTeX or RIS.',
        querystring: Query,
        response: {
          200: {
            description: 'A page of citations. The `Link` header (RFC 8288) has the address of the next.',
            content: {
              [MEDIA_TYPES.json]: { schema: pageOf('Citation') },
              [MEDIA_TYPES.csl]: { schema: Type.String() },
              [MEDIA_TYPES.bibtex]: { schema: Type.String() },
              [MEDIA_TYPES.ris]: { schema: Type.String() },
            },
          },
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const page = await listCitations(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      const format = negotiate(request, ['json', 'csl', 'bibtex', 'ris']);
      if (format === 'json') return reply.send(page);
      const references = page.items.map(({ csl }) => csl);
      const text = format === 'csl' ? JSON.stringify(references) : formatReferences(references, format);
      return reply.type(`${MEDIA_TYPES[format]}; charset=utf-8`).send(text);
    },
  );

  app.get(
    '/v1/works/:work/citations/:number',
    {
      schema: {
        operationId: 'getCitation',
        tags: ['citations'],
        summary: 'Read a citation',
        description: 'The citation that a work numbers so.',
        params: Type.Object({ work: Slug, number: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) }),
        response: { 200: shared('Citation'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { work, number } }) => {
      const citation = await findCitation(database, work, number);
      if (citation === undefined)
        throw new ProblemError('not-found', `The work "${work}" has no citation ${number}.`);
      return citation;
    },
  );
}
