/** The routes of citations and their dependents. */
import { formatReferences } from '@footing/bibliography';
import { citationFields, Slug } from '@footing/model';
import { type Database, findCitation, findDependents, listCitations } from '@footing/store';
import Type from 'typebox';
import type { App } from '../app.ts';
import { pageOf, problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { MEDIA_TYPES, negotiate } from '../plugins/formats.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

const ListQuery = Type.Object(
  {
    ...citationFields,
    format: Type.Optional(
      Type.String({
        enum: ['json', 'csl', 'bibtex', 'ris'],
        description: 'Format of the answer; before the `Accept` header.',
      }),
    ),
  },
  { additionalProperties: false },
);

const CitationParams = Type.Object({
  work: Slug,
  number: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
});

/** Registers `/v1/citations`, and a work's citation with its dependents. */
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
        querystring: ListQuery,
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
        params: CitationParams,
        response: { 200: shared('Citation'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    ({ params: { work, number } }) => existingCitation(database, work, number),
  );

  app.get(
    '/v1/works/:work/citations/:number/dependents',
    {
      schema: {
        operationId: 'listDependents',
        tags: ['citations'],
        summary: 'What would fall if a source fell',
        description:
          'The records that rest on a citation, with the health of their evidence now and if this source were lost.',
        params: CitationParams,
        response: { 200: shared('Dependents'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { work, number } }) => {
      await existingCitation(database, work, number);
      return findDependents(database, work, number);
    },
  );
}

async function existingCitation(database: Database, work: string, number: number) {
  const citation = await findCitation(database, work, number);
  if (citation === undefined)
    throw new ProblemError('not-found', `The work "${work}" has no citation ${number}.`);
  return citation;
}
