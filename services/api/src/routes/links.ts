/** The routes of links and their checks. */
import {
  CheckQuery,
  fieldsField,
  Link,
  LinkQuery,
  linkAsOfField,
  linkIncludeField,
  Uuid,
} from '@footing/model';
import {
  type Database,
  findCheck,
  findLink,
  type LinkView,
  listChecks,
  listLinks,
  listLinksAsJson,
} from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { readAsOf } from '../plugins/as-of.ts';
import { MEDIA_TYPES, negotiate, sendText } from '../plugins/formats.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';
import { pageAsJson } from '../representations/json.ts';
import { linksAsCsv } from '../representations/link-csv.ts';

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
        description: `The distinct addresses that citations point at, in the order in which they were first seen or, with \`sort\`, in that of their last change. Filters combine. As JSON, or with \`format\` or \`Accept\` as CSV (\`${MEDIA_TYPES.csv}\`, safe for spreadsheets).`,
        querystring: Type.Object(
          {
            ...LinkQuery.properties,
            ...fieldsField(Link),
            format: Type.Optional(
              Type.String({
                enum: ['json', 'csv'],
                description: 'Format of the answer; before the `Accept` header.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        response: { 200: shared('LinkPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const { asOf, fields, format: _named, ...asked } = request.query;
      const instant = readAsOf(asOf);
      const query = { ...asked, ...(instant === undefined ? {} : { asOf: instant }) };
      const format = negotiate(request, reply, ['json', 'csv']);
      if (format === 'csv' || fields !== undefined) {
        const page = await listLinks(database, query);
        addPageLinks(request, reply, page.nextCursor);
        return format === 'csv' ? sendText(reply, 'csv', linksAsCsv(page.items)) : page;
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
        querystring: Type.Object({ ...linkAsOfField, ...linkIncludeField }, { additionalProperties: false }),
        response: { 200: shared('Link'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    ({ params, query: { asOf, include } }) =>
      existingLink(database, params.id, { asOf: readAsOf(asOf), include }),
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

async function existingLink(database: Database, id: string, how: LinkView = {}) {
  const link = await findLink(database, id, how);
  if (link === undefined) throw new ProblemError('not-found', `There is no link ${id}.`);
  return link;
}
