import { Instant, LinkStateName, Slug, Uuid, VerdictName } from '@footing/model';
import { type Database, findLink, listChecks, listLinks } from '@footing/store';
import Type from 'typebox';
import type { App } from '../app.ts';
import { pageOf, pageQuery, problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

const LinksQuery = Type.Object(
  {
    ...pageQuery,
    state: Type.Optional(
      Type.Array(LinkStateName, { description: 'State of the link; repeat it for several.' }),
    ),
    host: Type.Optional(Type.String({ maxLength: 260, description: 'Host of the address.' })),
    work: Type.Optional({ ...Slug, description: 'Work that cites it.' }),
    section: Type.Optional({ ...Slug, description: 'Section that cites it.' }),
    since: Type.Optional({
      ...Instant,
      description: 'Only links whose state has changed at or after this instant.',
    }),
  },
  { additionalProperties: false },
);

const ChecksQuery = Type.Object(
  {
    ...pageQuery,
    verdict: Type.Optional(VerdictName),
    since: Type.Optional({ ...Instant, description: 'Only checks at or after this instant.' }),
  },
  { additionalProperties: false },
);

const LinkParams = Type.Object({ id: Uuid });

/** Links, what is believed of them, and what their checks found. */
export function linkRoutes(app: App, database: Database): void {
  app.get(
    '/v1/links',
    {
      schema: {
        operationId: 'listLinks',
        tags: ['links'],
        summary: 'List links',
        description:
          'The distinct addresses that citations point at, in the order in which they were first seen. Filters combine.',
        querystring: LinksQuery,
        response: { 200: pageOf('Link'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const { since, ...filter } = request.query;
      const page = await listLinks(database, { ...filter, since: instantOf(since) });
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/links/:id',
    {
      schema: {
        operationId: 'getLink',
        tags: ['links'],
        summary: 'Read a link',
        description: 'One link, with the citations that rest on it.',
        params: LinkParams,
        response: { 200: shared('Link'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    ({ params }) => existingLink(database, params.id),
  );

  app.get(
    '/v1/links/:id/checks',
    {
      schema: {
        operationId: 'listChecks',
        tags: ['links'],
        summary: 'List the checks of a link',
        description: 'What each check of the link found, newest first.',
        params: LinkParams,
        querystring: ChecksQuery,
        response: { 200: pageOf('Check'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async (request, reply) => {
      const { since, ...filter } = request.query;
      const { id } = await existingLink(database, request.params.id);
      const page = await listChecks(database, { ...filter, linkId: id, since: instantOf(since) });
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );
}

async function existingLink(database: Database, id: string) {
  const link = await findLink(database, id);
  if (link === undefined) throw new ProblemError('not-found', `There is no link ${id}.`);
  return link;
}

function instantOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}
