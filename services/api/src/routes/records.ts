/** The routes of agreements, events and figures: three lists and their items. */
import {
  Agreement,
  Event,
  EventSort,
  Figure,
  fieldsField,
  includeField,
  listFields,
  RECORD_FILTERS,
  type RecordKind,
  type RecordQuery,
  recordAsOfField,
  Slug,
} from '@footing/model';
import { type Database, findRecord, listRecords, parseRecord, readFacets } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { refuseUnknownNames } from '../known-terms.ts';
import { LISTINGS, type Listing } from '../listings.ts';
import { problemAnswers, shared, sharedRecordPage } from '../openapi/shared-schemas.ts';
import { readAsOf } from '../plugins/as-of.ts';
import { refuseContradictions } from '../plugins/contradictions.ts';
import { MEDIA_TYPES, negotiate, sendText } from '../plugins/formats.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';
import { csvHeader, csvLines } from '../representations/csv.ts';
import { pageAsJson } from '../representations/json.ts';
import { CONTEXT_PATH, pageAsJsonLd, toJsonLd } from '../representations/json-ld.ts';

/** Registers `/v1/agreements`, `/v1/events` and `/v1/figures`, with their items by slug. */
export function recordRoutes(app: App, database: Database): void {
  for (const listing of LISTINGS) {
    listRoute(app, database, listing);
    itemRoute(app, database, listing);
  }
}

const SHAPES = { agreement: Agreement, event: Event, figure: Figure } as const;

function queryOf(kind: RecordKind) {
  return Type.Object(
    {
      ...listFields,
      ...fieldsField(SHAPES[kind]),
      ...RECORD_FILTERS[kind],
      ...(kind === 'event' ? { sort: Type.Optional(EventSort) } : {}),
      format: Type.Optional(
        Type.String({
          enum: ['json', 'csv', 'jsonld'],
          description: 'Format of the answer; before the `Accept` header.',
        }),
      ),
    },
    { additionalProperties: false },
  );
}

function listRoute(app: App, database: Database, { kind, path, name, about }: Listing): void {
  app.get(
    `/v1/${path}`,
    {
      schema: {
        operationId: `list${name}s`,
        tags: [path],
        summary: `List ${path}`,
        description: `${about} Filters combine: a record must meet all. With \`facets\`, the answer counts the records by each value, under all filters but the facet's own. As JSON, or with \`format\` or \`Accept\` as CSV (\`${MEDIA_TYPES.csv}\`, safe for spreadsheets) or JSON-LD (\`${MEDIA_TYPES.jsonld}\`).`,
        querystring: queryOf(kind),
        response: {
          200: sharedRecordPage(name),
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const { asOf, ...asked }: RecordQuery = request.query;
      const instant = readAsOf(asOf);
      const query: RecordQuery = { ...asked, ...(instant === undefined ? {} : { asOf: instant }) };
      const format = negotiate(request, reply, ['json', 'csv', 'jsonld']);
      refuseContradictions(query);
      const page = await listRecords(database, kind, query);
      if (page.items.length === 0) await refuseUnknownNames(database, kind, query);
      addPageLinks(request, reply, page.nextCursor);
      const records = (): (Agreement | Event | Figure)[] => page.items.map((item) => parseRecord(kind, item));
      if (format === 'csv') return sendText(reply, 'csv', csvHeader(kind) + csvLines(kind, records()));
      if (format === 'jsonld') return sendText(reply, 'jsonld', pageAsJsonLd(kind, records()));
      const facets = query.facets === undefined ? {} : await readFacets(database, kind, query, query.facets);
      if (request.query.fields !== undefined) return reply.send({ ...page, items: records(), ...facets });
      return sendText(reply, 'json', pageAsJson({ ...page, ...facets }));
    },
  );
}

function itemRoute(app: App, database: Database, { kind, path, name }: Listing): void {
  app.get(
    `/v1/${path}/:slug`,
    {
      schema: {
        operationId: `get${name}`,
        tags: [path],
        summary: `Read one of the ${path}`,
        description: `The record of a slug or an id, with the sources it rests on and the health of its evidence. As JSON or JSON-LD.`,
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object(
          {
            ...includeField,
            ...recordAsOfField,
            ...fieldsField(SHAPES[kind]),
            format: Type.Optional(Type.String({ enum: ['json', 'jsonld'] })),
          },
          { additionalProperties: false },
        ),
        response: {
          200: shared(name),
          ...problemAnswers(400, 404, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const { slug } = request.params;
      const { include, asOf, fields } = request.query;
      const record = await findRecord(database, kind, slug, { include, asOf: readAsOf(asOf) });
      if (record === undefined) throw new ProblemError('not-found', `There is no ${kind} "${slug}".`);
      const format = negotiate(request, reply, ['json', 'jsonld']);
      if (format === 'json' && fields === undefined) return sendText(reply, 'json', record);
      if (format === 'json') return reply.send(parseRecord(kind, record));
      const node = { '@context': CONTEXT_PATH, ...toJsonLd(kind, parseRecord(kind, record)) };
      return sendText(reply, 'jsonld', JSON.stringify(node));
    },
  );
}
