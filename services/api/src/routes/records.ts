import {
  AgreementInput,
  EdtfDate,
  EventInput,
  EvidenceHealth,
  parseEdtf,
  Sector,
  Slug,
} from '@footing/model';
import {
  countFacets,
  type Database,
  FACET_NAMES,
  findRecord,
  listRecords,
  type RecordKind,
  type RecordQuery,
} from '@footing/store';
import Type, { type Static, type TSchema } from 'typebox';
import type { App } from '../app.ts';
import { pageQuery, problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { MEDIA_TYPES, negotiate } from '../plugins/formats.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';
import { csvHeader, csvLines } from '../representations/csv.ts';
import { CONTEXT_PATH, pageAsJsonLd, toJsonLd } from '../representations/json-ld.ts';

const several = <T extends TSchema>(schema: T, description: string) =>
  Type.Optional(Type.Array(schema, { maxItems: 20, description }));

const Include = Type.Optional(
  Type.Array(Type.Enum(['citations', 'links', 'parties']), {
    description: 'What to embed: sources in full, their links, details of parties.',
  }),
);
const FormatParameter = Type.Optional(
  Type.String({
    enum: ['json', 'csv', 'jsonld'],
    description: 'Format of the answer; before the `Accept` header.',
  }),
);
const Decimal = Type.String({ pattern: '^-?\\d{1,30}(\\.\\d{1,10})?$' });

/** Filters that all three kinds have. */
export const commonFilters = {
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'Words to find, in English stemming and without accents; the last may be the beginning of a word.',
    }),
  ),
  party: several(Slug, 'Organisation or place that takes part, on either side; each that is given must.'),
  partyBy: several(Slug, 'Party on the Belarusian side.'),
  partyCn: several(Slug, 'Party on the Chinese side.'),
  place: Type.Optional({
    ...Slug,
    description: 'Place the record touches (venue, parties), itself or anything below it.',
  }),
  from: Type.Optional({
    ...EdtfDate,
    description: 'EDTF. Records whose time overlaps the range from the beginning of this ...',
  }),
  to: Type.Optional({
    ...EdtfDate,
    description: '... to the end of this. A record without a date overlaps none.',
  }),
  work: Type.Optional(Slug),
  section: Type.Optional({ ...Slug, description: 'Section of the work that tells of it.' }),
  citation: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Number of a citation it rests on.' }),
  ),
  health: Type.Optional(
    Type.Array(EvidenceHealth, { description: 'Health of the evidence; repeat it for several.' }),
  ),
  minValue: Type.Optional({ ...Decimal, description: 'Least value.' }),
  maxValue: Type.Optional({ ...Decimal, description: 'Greatest value.' }),
  unit: Type.Optional(Type.String({ maxLength: 40, description: 'Unit of the value; ISO 4217 for money.' })),
};

/** Filters that only one kind has. */
export const ownFilters = {
  agreement: {
    type: several(AgreementInput.properties.type, 'Type; repeat it for several.'),
    status: several(AgreementInput.properties.status, 'Status; repeat it for several.'),
    level: several(AgreementInput.properties.level, 'Level; repeat it for several.'),
    sector: several(Sector, 'Sector; repeat it for several.'),
    event: Type.Optional({ ...Slug, description: 'Event at which it was made.' }),
  },
  event: { type: several(EventInput.properties.type, 'Type; repeat it for several.') },
  figure: {
    indicator: several(Slug, 'Indicator; repeat it for several.'),
    subject: Type.Optional({ ...Slug, description: 'Whose figure it is.' }),
    counterpart: Type.Optional({ ...Slug, description: 'In relation to whom.' }),
  },
};

/** What a list of a kind is called, shaped and said to be. */
interface Listing {
  kind: RecordKind;
  /** The list in the plural, in its address and in words. */
  path: string;
  name: 'Agreement' | 'Event' | 'Figure';
  about: string;
}

export const LISTINGS: readonly Listing[] = [
  {
    kind: 'agreement',
    path: 'agreements',
    name: 'Agreement',
    about:
      'Agreements, memoranda, roadmaps, plans, contracts, twinnings and other understandings between parties.',
  },
  {
    kind: 'event',
    path: 'events',
    name: 'Event',
    about: 'Visits, talks, forums, exhibitions, signings, openings and other dated happenings.',
  },
  {
    kind: 'figure',
    path: 'figures',
    name: 'Figure',
    about: 'Numbers with a period: trade, exports, volumes, students, programmes, residents, investment.',
  },
];

/** The filters of a kind as the store takes them; the indicator of a figure is its type. */
export function toRecordQuery(query: Record<string, unknown>): RecordQuery {
  const { indicator, format: _, facets: __, ...rest } = query;
  for (const name of ['from', 'to']) {
    const value = rest[name];
    if (typeof value === 'string' && parseEdtf(value) === undefined) {
      throw new ProblemError(
        'invalid-request',
        `The query parameter "${name}" is not an EDTF date, such as 2023 or 2023-11.`,
      );
    }
  }
  return { ...rest, ...(indicator === undefined ? {} : { type: indicator }) } as unknown as RecordQuery;
}

/** The three lists of sourced records, and their items. */
export function recordRoutes(app: App, database: Database): void {
  for (const listing of LISTINGS) {
    listRoute(app, database, listing);
    itemRoute(app, database, listing);
  }
}

function listRoute(app: App, database: Database, { kind, path, name, about }: Listing): void {
  const sorts =
    kind === 'event'
      ? ['date', '-date', 'title', '-title', 'relevance']
      : ['date', '-date', 'title', '-title', 'value', '-value', 'relevance'];
  const Query = Type.Object(
    {
      ...pageQuery,
      ...ownFilters[kind],
      ...commonFilters,
      sort: Type.Optional(
        Type.String({
          enum: sorts,
          description: 'Order; `-` is descending. By date, or by relevance with `q`, where not given.',
        }),
      ),
      facets: Type.Optional(
        Type.Array(Type.Enum(FACET_NAMES), {
          maxItems: 9,
          description: 'Count records by these, each under all other filters.',
        }),
      ),
      include: Include,
      format: FormatParameter,
    },
    { additionalProperties: false },
  );
  app.get(
    `/v1/${path}`,
    {
      schema: {
        operationId: `list${name}s`,
        tags: [path],
        summary: `List ${path}`,
        description: `${about} Filters combine: a record must meet all. With \`facets\`, the answer counts the records by each value, under all filters but the facet's own. As JSON, CSV (safe for spreadsheets) or JSON-LD.`,
        querystring: Query,
        response: {
          200: {
            description: `A page of ${path}. The \`Link\` header (RFC 8288) has the address of the next.`,
            content: {
              [MEDIA_TYPES.json]: {
                schema: Type.Object({
                  items: Type.Array(shared(name)),
                  nextCursor: Type.Union([Type.String(), Type.Null()]),
                  facets: Type.Optional(shared('Facets')),
                }),
              },
              [MEDIA_TYPES.csv]: { schema: Type.String() },
              [MEDIA_TYPES.jsonld]: { schema: Type.String() },
            },
          },
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const query = request.query as Static<typeof Query>;
      const format = negotiate(request, ['json', 'csv', 'jsonld']);
      const filter = toRecordQuery(query);
      const page = await listRecords(database, kind, filter);
      addPageLinks(request, reply, page.nextCursor);
      if (format === 'csv')
        return reply
          .type(`${MEDIA_TYPES.csv}; charset=utf-8`)
          .send(csvHeader(kind) + csvLines(kind, page.items));
      if (format === 'jsonld') return reply.type(MEDIA_TYPES.jsonld).send(pageAsJsonLd(kind, page.items));
      const facets =
        query.facets === undefined ? {} : { facets: await countFacets(database, kind, filter, query.facets) };
      return reply.send({ ...page, ...facets });
    },
  );
}

function itemRoute(app: App, database: Database, { kind, path, name }: Listing): void {
  const ItemQuery = Type.Object(
    { include: Include, format: Type.Optional(Type.String({ enum: ['json', 'jsonld'] })) },
    { additionalProperties: false },
  );
  app.get(
    `/v1/${path}/:slug`,
    {
      schema: {
        operationId: `get${name}`,
        tags: [path],
        summary: `Read one of the ${path}`,
        description: `The record of a slug, with the sources it rests on and the health of its evidence. As JSON or JSON-LD.`,
        params: Type.Object({ slug: Slug }),
        querystring: ItemQuery,
        response: {
          200: {
            description: 'The record.',
            content: {
              [MEDIA_TYPES.json]: { schema: shared(name) },
              [MEDIA_TYPES.jsonld]: { schema: Type.String() },
            },
          },
          ...problemAnswers(400, 404, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const { slug } = request.params as { slug: string };
      const { include = [] } = request.query as Static<typeof ItemQuery>;
      const record = await findRecord(database, kind, slug, include);
      if (record === undefined) throw new ProblemError('not-found', `There is no ${kind} "${slug}".`);
      if (negotiate(request, ['json', 'jsonld']) === 'json') return reply.send(record);
      return reply
        .type(MEDIA_TYPES.jsonld)
        .send(JSON.stringify({ '@context': CONTEXT_PATH, ...toJsonLd(kind, record) }));
    },
  );
}
