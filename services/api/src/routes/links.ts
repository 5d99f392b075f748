/** The routes of links and their checks. */
import { CheckQuery, fieldsField, Link, LinkQuery, linkAsOfField, Uuid } from '@footing/model';
import { type Database, findCheck, findLink, listChecks, listLinks, listLinksAsJson } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { readAsOf } from '../plugins/as-of.ts';
import { sendText } from '../plugins/formats.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';
import { pageAsJson } from '../representations/json.ts';

const LinkParams = Type.Object({ id: { ...Uuid, description: 'Id of the link: take it from `/v1/links`.' } });
const CheckParams = Type.Object({
  ...LinkParams.properties,
  check: { ...Uuid, description: 'Id of the check: take it from the checks of the link.' },
});

/** Registers `/v1/links` and the routes below it. */
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
        querystring: Type.Object(
          { ...LinkQuery.properties, ...fieldsField(Link) },
          { additionalProperties: false },
        ),
        response: { 200: shared('LinkPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const { asOf, fields, ...asked } = request.query;
      const instant = readAsOf(asOf);
      const query = { ...asked, ...(instant === undefined ? {} : { asOf: instant }) };
      if (fields !== undefined) {
        const page = await listLinks(database, query);
        addPageLinks(request, reply, page.nextCursor);
        return page;
      }
      const page = await listLinksAsJson(database, query);
      addPageLinks(request, reply, page.nextCursor);
      return sendText(reply, 'json', pageAsJson(page));
    },
  );

  app.get(
    '/v1/links/:id',
    {
      schema: {
        operationId: 'getLink',
        tags: ['links'],
        summary: 'Read a link',
        description: 'One link, with the citations that rest on it; now, or with `asOf` at another time.',
        params: LinkParams,
        querystring: Type.Object(linkAsOfField, { additionalProperties: false }),
        response: { 200: shared('Link'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    ({ params, query }) => existingLink(database, params.id, readAsOf(query.asOf)),
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
        querystring: CheckQuery,
        response: { 200: shared('CheckPage'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async (request, reply) => {
      const { id } = await existingLink(database, request.params.id);
      const page = await listChecks(database, id, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/links/:id/checks/:check',
    {
      schema: {
        operationId: 'getCheck',
        tags: ['links'],
        summary: 'Read a check of a link',
        description: 'What one check found, and how it came to its verdict where that changed.',
        params: CheckParams,
        response: { 200: shared('CheckDetail'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params }) => {
      const check = await findCheck(database, params.id, params.check);
      if (check === undefined)
        throw new ProblemError('not-found', `There is no check ${params.check} of a link ${params.id}.`);
      return check;
    },
  );
}

async function existingLink(database: Database, id: string, asOf?: string) {
  const link = await findLink(database, id, asOf);
  if (link === undefined) throw new ProblemError('not-found', `There is no link ${id}.`);
  return link;
}
