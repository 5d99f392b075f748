/** The routes of works. */
import { pageFields, Slug } from '@footing/model';
import { type Database, findWork, listWorks, reportLinks } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { negotiate, sendText } from '../plugins/formats.ts';
import { languageField, negotiateLanguage } from '../plugins/language.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';
import { toReportCsv, toReportHtml, toReportMarkdown } from '../representations/link-report.ts';

const REPORT_FORMATS = ['json', 'html', 'csv', 'markdown'] as const;
const REPORT_WRITERS = { html: toReportHtml, csv: toReportCsv, markdown: toReportMarkdown } as const;
/** What a page of a report may do in a browser: show itself. */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Registers `/v1/works` and its items. */
export function workRoutes(app: App, database: Database): void {
  app.get(
    '/v1/works',
    {
      schema: {
        operationId: 'listWorks',
        tags: ['works'],
        summary: 'List the works',
        description:
          'The books and reports whose sources are watched, with their sections, in the order of their slugs.',
        querystring: Type.Object(pageFields, { additionalProperties: false }),
        response: { 200: shared('WorkPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const page = await listWorks(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/works/:work',
    {
      schema: {
        operationId: 'getWork',
        tags: ['works'],
        summary: 'Read a work',
        description: 'One work with its sections.',
        params: Type.Object({ work: Slug }),
        response: { 200: shared('Work'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params }) => {
      const work = await findWork(database, params.work);
      if (work === undefined) throw new ProblemError('not-found', `There is no work "${params.work}".`);
      return work;
    },
  );

  app.get(
    '/v1/works/:work/link-report',
    {
      schema: {
        operationId: 'reportWorkLinks',
        tags: ['reports'],
        summary: 'Report the sources of a work that fail',
        description:
          'The cited sources that are broken, drifted or out of reach: since when, why, what leans on them, and what can be done. As JSON, as a page to print or send (`format=html`), CSV or Markdown.',
        params: Type.Object({ work: Slug }),
        querystring: Type.Object(
          {
            format: Type.Optional(
              Type.String({
                enum: [...REPORT_FORMATS],
                description: 'Format of the answer; before the `Accept` header.',
              }),
            ),
            ...languageField,
          },
          { additionalProperties: false },
        ),
        response: { 200: shared('LinkReport'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async (request, reply) => {
      const report = await reportLinks(database, request.params.work);
      if (report === undefined)
        throw new ProblemError('not-found', `There is no work "${request.params.work}".`);
      const format = negotiate(request, reply, REPORT_FORMATS);
      if (format === 'json') return report;
      const body = REPORT_WRITERS[format](report, negotiateLanguage(request, reply));
      if (format === 'html') reply.header('content-security-policy', REPORT_POLICY);
      return sendText(reply, format, body);
    },
  );
}
