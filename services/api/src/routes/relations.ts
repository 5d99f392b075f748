import { AgreementType, Slug } from '@footing/model';
import {
  type Database,
  findDependents,
  findPartners,
  findPlace,
  listSeries,
  worksWithCitation,
} from '@footing/store';
import Type from 'typebox';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { MEDIA_TYPES } from '../plugins/formats.ts';
import { ProblemError } from '../plugins/problems.ts';
import { CONTEXT, CONTEXT_PATH } from '../representations/json-ld.ts';

/** What records say of one another: dependents, partners, series. */
export function relationRoutes(app: App, database: Database): void {
  app.get(
    '/v1/citations/:number/dependents',
    {
      schema: {
        operationId: 'listDependents',
        tags: ['citations'],
        summary: 'What would fall if a source fell',
        description:
          'The records that rest on a citation, with the health of their evidence now and if this source were lost. `work` is needed where several works number a citation so.',
        params: Type.Object({ number: Type.Integer({ minimum: 1, maximum: 1_000_000 }) }),
        querystring: Type.Object({ work: Type.Optional(Slug) }, { additionalProperties: false }),
        response: { 200: shared('Dependents'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { number }, query: { work } }) => {
      const works = await worksWithCitation(database, number, work);
      const [only] = works;
      if (only === undefined)
        throw new ProblemError(
          'not-found',
          `There is no citation ${number}${work === undefined ? '' : ` in "${work}"`}.`,
        );
      if (works.length > 1)
        throw new ProblemError(
          'invalid-request',
          `Several works have a citation ${number}; name one with "work".`,
        );
      return findDependents(database, only, number);
    },
  );

  app.get(
    '/v1/places/:slug/partners',
    {
      schema: {
        operationId: 'listPartners',
        tags: ['places'],
        summary: 'Who is tied to a place',
        description:
          'Partners on the other side, each with the agreements that tie them. `type=twinning` gives the twinning graph; `below` takes in all that lies in the place, and the bodies there.',
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object(
          {
            type: Type.Optional(
              Type.Array(AgreementType, { description: 'Type of agreement; repeat it for several.' }),
            ),
            below: Type.Boolean({ default: false, description: 'Also places and bodies that lie in it.' }),
          },
          { additionalProperties: false },
        ),
        response: { 200: shared('Partners'), ...problemAnswers(400, 404, 500, 503) },
      },
    },
    async ({ params: { slug }, query: { type, below } }) => {
      if ((await findPlace(database, slug)) === undefined)
        throw new ProblemError('not-found', `There is no place "${slug}".`);
      return findPartners(database, slug, { types: type, below });
    },
  );

  app.get(
    '/v1/series',
    {
      schema: {
        operationId: 'listSeries',
        tags: ['figures'],
        summary: 'Figures as series',
        description:
          'Figures of one indicator, subject, counterpart and unit in the order of time, ready to plot.',
        querystring: Type.Object(
          {
            indicator: Type.Optional(Slug),
            subject: Type.Optional(Slug),
            unit: Type.Optional(Type.String({ maxLength: 40 })),
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ items: Type.Array(shared('FigureSeries')) }),
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    async ({ query }) => ({ items: await listSeries(database, query) }),
  );

  app.get(CONTEXT_PATH, { schema: { hide: true } }, (_request, reply) =>
    reply.type(MEDIA_TYPES.jsonld).send(JSON.stringify(CONTEXT)),
  );
}
