/** The routes of citations and their dependents. */
import { formatReferences } from '@footing/bibliography';
import { Citation, citationFields, fieldsField, Slug } from '@footing/model';
import { type Database, findCitation, findDependents, listCitations } from '@footing/store';
import Type from '@footing/typebox';
import type { FastifyReply } from 'fastify';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { negotiate, sendText } from '../plugins/formats.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

const FORMATS = ['json', 'csl', 'bibtex', 'ris'] as const;
const formatField = {
  format: Type.Optional(
    Type.String({ enum: [...FORMATS], description: 'Format of the answer; before the `Accept` header.' }),
  ),
};
const ListQuery = Type.Object(
  { ...citationFields, ...fieldsField(Citation), ...formatField },
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
          'The numbered sources of the works, each with the state of its link, by work and number. Filters combine. As JSON, or with `format` for reference managers as CSL-JSON, BibTeX or RIS.',
        querystring: ListQuery,
        response: {
          200: shared('CitationPage'),
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const page = await listCitations(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      const format = negotiate(request, reply, FORMATS);
      return format === 'json' ? reply.send(page) : sendReferences(reply, page.items, format);
    },
  );

  app.get(
    '/v1/works/:work/citations/:number',
    {
      schema: {
        operationId: 'getCitation',
        tags: ['citations'],
        summary: 'Read a citation',
        description:
          'The citation that a work numbers so; with `format` for reference managers as CSL-JSON, BibTeX or RIS.',
        params: CitationParams,
        querystring: Type.Object(formatField, { additionalProperties: false }),
        response: { 200: shared('Citation'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async (request, reply) => {
      const { work, number } = request.params;
      const citation = await existingCitation(database, work, number);
      const format = negotiate(request, reply, FORMATS);
      return format === 'json' ? reply.send(citation) : sendReferences(reply, [citation], format);
    },
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

/** Sends citations as reference managers read them. */
function sendReferences(
  reply: FastifyReply,
  citations: readonly Citation[],
  format: Exclude<(typeof FORMATS)[number], 'json'>,
): FastifyReply {
  const references = citations.map(({ csl }) => csl);
  const text = format === 'csl' ? JSON.stringify(references) : formatReferences(references, format);
  return sendText(reply, format, text);
}

async function existingCitation(database: Database, work: string, number: number) {
  const citation = await findCitation(database, work, number);
  if (citation === undefined)
    throw new ProblemError('not-found', `The work "${work}" has no citation ${number}.`);
  return citation;
}
