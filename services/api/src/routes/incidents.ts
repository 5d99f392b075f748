/** The routes of incidents. */
import { fieldsField, Incident, IncidentQuery, Uuid } from '@footing/model';
import { tellIncident } from '@footing/notices';
import { type Database, findIncident, listIncidents } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { languageField, negotiateLanguage } from '../plugins/language.ts';
import { refuseLoneSection } from '../plugins/lone-section.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';

/** Registers `/v1/incidents` and the route below it. */
export function incidentRoutes(app: App, database: Database): void {
  app.get(
    '/v1/incidents',
    {
      schema: {
        operationId: 'listIncidents',
        tags: ['incidents'],
        summary: 'List incidents',
        description:
          'What took sources away, one incident for each cause, those that were opened last first. A link that was in doubt and is well again is none; a cause that returns within three days after its end goes on with its incident. Filters combine.',
        querystring: Type.Object(
          { ...IncidentQuery.properties, ...fieldsField(Incident) },
          { additionalProperties: false },
        ),
        response: { 200: shared('IncidentPage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      refuseLoneSection(request.query);
      const page = await listIncidents(database, request.query);
      addPageLinks(request, reply, page.nextCursor);
      return page;
    },
  );

  app.get(
    '/v1/incidents/:id',
    {
      schema: {
        operationId: 'getIncident',
        tags: ['incidents'],
        summary: 'Read an incident',
        description:
          'One incident with its timeline, its links, and the records that rest on them, with what it costs in one sentence.',
        params: Type.Object({
          id: { ...Uuid, description: 'Id of the incident: take it from `/v1/incidents`.' },
        }),
        querystring: Type.Object(languageField, { additionalProperties: false }),
        response: { 200: shared('IncidentDetail'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async (request, reply) => {
      const incident = await findIncident(database, request.params.id);
      if (incident === undefined)
        throw new ProblemError('not-found', `There is no incident ${request.params.id}.`);
      return { ...incident, summary: tellIncident(incident, negotiateLanguage(request, reply)) };
    },
  );
}
