/** The routes of feeds: what has changed, for feed readers. */
import { changeFilters } from '@footing/model';
import { type Database, newestChanges } from '@footing/store';
import Type, { type Static } from '@footing/typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';
import { sendKept } from '../plugins/conditional.ts';
import { languageField, negotiateLanguage } from '../plugins/language.ts';
import { refuseLoneSection } from '../plugins/lone-section.ts';
import { type Feed, toAtom, toJsonFeed } from '../representations/feed.ts';

/** How long a feed may be used without asking again. */
const MAX_AGE_SECONDS = 60;
const ATOM = 'application/atom+xml';
const JSON_FEED = 'application/feed+json';

const FeedQuery = Type.Object(
  {
    ...changeFilters,
    ...languageField,
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Most changes, the newest.' }),
  },
  { additionalProperties: false },
);

/** The form of a JSON Feed, as far as this one has it. */
const JsonFeed = Type.Object(
  {
    version: Type.String(),
    title: Type.String(),
    home_page_url: Type.String(),
    feed_url: Type.String(),
    language: Type.String(),
    authors: Type.Array(Type.Object({ name: Type.String() })),
    items: Type.Array(
      Type.Object({
        id: Type.String(),
        url: Type.String({ description: 'Where this API tells of what changed.' }),
        title: Type.String({ description: 'The change in a sentence.' }),
        content_text: Type.String({ description: 'What there is to add, else the same.' }),
        date_published: Type.String(),
        tags: Type.Array(Type.String(), { description: 'The type of the change.' }),
      }),
      { description: 'Newest first.' },
    ),
  },
  { description: 'JSON Feed 1.1.' },
);

const ABOUT =
  'The newest changes as sentences, newest first, with links into this API. The filters are those of the log: with `work`, `section` or `host` it is the feed of one of them; with `type=incident.opened` and the like, one entry for each cause. An entry keeps its id in every feed. Ask with `If-None-Match`.';

/** Registers `/feeds/changes.atom` and `/feeds/changes.json`. */
export function feedRoutes(app: App, database: Database, publicUrl: string | undefined): void {
  const send = async (
    request: FastifyRequest<{ Querystring: Static<typeof FeedQuery> }>,
    reply: FastifyReply,
    mediaType: string,
    write: (feed: Feed) => string,
  ): Promise<FastifyReply> => {
    const { limit, lang: _lang, ...filter } = request.query;
    refuseLoneSection(filter);
    const changes = await newestChanges(database.db, limit, filter);
    const [newest] = changes;
    const feed: Feed = {
      changes,
      language: negotiateLanguage(request, reply),
      of: filter.section ?? filter.work ?? filter.host ?? null,
      origin: publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`,
      path: request.url,
    };
    return sendKept(request, reply, {
      ...{ mediaType, body: write(feed), maxAgeSeconds: MAX_AGE_SECONDS },
      modifiedAt: newest === undefined ? undefined : new Date(newest.at),
    });
  };

  app.get(
    '/feeds/changes.atom',
    {
      schema: {
        operationId: 'readAtomFeed',
        tags: ['feeds'],
        summary: 'Follow changes in Atom',
        description: ABOUT,
        querystring: FeedQuery,
        response: {
          200: {
            description: 'The feed (RFC 4287).',
            content: { [ATOM]: { schema: Type.Unsafe<FastifyReply>(Type.String()) } },
          },
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    (request, reply) => send(request, reply, ATOM, toAtom),
  );

  app.get(
    '/feeds/changes.json',
    {
      schema: {
        operationId: 'readJsonFeed',
        tags: ['feeds'],
        summary: 'Follow changes as JSON Feed',
        description: ABOUT,
        querystring: FeedQuery,
        response: {
          200: {
            description: 'The feed (JSON Feed 1.1).',
            content: {
              [JSON_FEED]: {
                schema: Type.Unsafe<FastifyReply>(JsonFeed),
              },
            },
          },
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    (request, reply) => send(request, reply, JSON_FEED, (feed) => `${JSON.stringify(toJsonFeed(feed))}\n`),
  );
}
