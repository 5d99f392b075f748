/** The routes of the log of changes: page by page, by waiting, and as a stream. */
import { Readable } from 'node:stream';
import type { ServerLimits } from '@footing/config';
import { type ChangeFilter, ChangeQuery, ChangeStreamQuery, MAX_WAIT_SECONDS } from '@footing/model';
import {
  type ChangeNotices,
  type Database,
  latestChange,
  listChanges,
  listChangesBackwards,
  listenForChanges,
  slowestLag,
} from '@footing/store';
import { type LogReader, type Registry, readerMetrics } from '@footing/telemetry/metrics';
import Type from '@footing/typebox';
import type { FastifyReply } from 'fastify';
import type { App } from '../app.ts';
import { problemAnswers, shared } from '../openapi/shared-schemas.ts';
import { refuseLoneSection } from '../plugins/lone-section.ts';
import { addPageLinks } from '../plugins/page-links.ts';
import { ProblemError } from '../plugins/problems.ts';
import type { Stop } from '../plugins/stopping.ts';
import { changeEvent, streamHeartbeat, streamStart } from '../representations/event-stream.ts';

/** Most requests of one process that wait for changes, streams among them. */
const MAX_WAITING = 500;
/** Most changes that are read for a stream at once: it holds no more than these, however slow its reader is. */
const STREAM_PAGE = 100;
/** Longest silence of a stream; less where readers are cut sooner. */
const HEARTBEAT_MS = 15_000;

const EventStream = Type.Unsafe<Readable>(Type.String());

/** What the routes of changes need beside the database. */
export interface ChangeRoutesOptions {
  limits: ServerLimits;
  stop: Stop;
  registry: Registry;
}

/** Registers `/v1/changes` and `/v1/changes/stream`. */
export function changeRoutes(
  app: App,
  database: Database,
  { limits, stop, registry }: ChangeRoutesOptions,
): void {
  const notices = listenForChanges(database);
  app.addHook('onClose', () => notices.close());
  // A stream gives a sign before its reader would count as one that has stopped, and ends before it would be cut.
  const pace = { heartbeatMs: Math.min(HEARTBEAT_MS, limits.stallMs / 2), maxMs: limits.sendMs * 0.9 };
  const readers = readerMetrics(registry, (cursors) => slowestLag(database, cursors));

  /** Counts a request that waits. The signal aborts when its client has gone or the server stops. */
  const enter = (reply: FastifyReply, cursor: string | undefined): Waiting => {
    if (readers.count >= MAX_WAITING)
      throw new ProblemError('too-many-readers', `${MAX_WAITING} requests are waiting for changes already.`);
    const reader = readers.enter(cursor);
    const gone = new AbortController();
    reply.raw.once('close', () => {
      reader.leave();
      gone.abort();
    });
    return { reader, signal: AbortSignal.any([gone.signal, stop.closing]) };
  };

  app.get(
    '/v1/changes',
    {
      handlerTimeout: limits.answerMs + MAX_WAIT_SECONDS * 1_000,
      schema: {
        operationId: 'listChanges',
        tags: ['changes'],
        summary: 'List changes',
        description:
          'What has changed in what is believed of links, hosts, records and citations, oldest first or, with `sort`, newest first. Keep `cursor` and ask with it again: each change comes once, in the same order for all. With `waitSeconds` the answer waits for a change. Filters combine.',
        querystring: ChangeQuery,
        response: { 200: shared('ChangePage'), ...problemAnswers(400, 500, 503) },
      },
    },
    async (request, reply) => {
      const { waitSeconds, sort, ...query } = request.query;
      refuseLoneSection(query);
      // What the log holds has the shape of its type already; to find out which would cost more than to write it.
      reply.type('application/json; charset=utf-8').serializer(JSON.stringify);
      if (sort === '-at') {
        if (waitSeconds > 0)
          throw new ProblemError(
            'invalid-request',
            '`waitSeconds` waits for what comes after; it needs another `sort`.',
          );
        const back = await listChangesBackwards(database, query);
        addPageLinks(request, reply, back.nextCursor);
        return back;
      }
      let page = await listChanges(database, query);
      if (page.items.length === 0 && waitSeconds > 0 && request.method === 'GET') {
        const { reader, signal } = enter(reply, page.cursor);
        const end = performance.now() + waitSeconds * 1_000;
        while (page.items.length === 0 && performance.now() < end && !signal.aborted) {
          await notices.wait(end - performance.now(), signal);
          page = await listChanges(database, { ...query, cursor: page.cursor });
          reader.reached(page.cursor);
        }
      }
      const nextCursor = page.more ? page.cursor : null;
      addPageLinks(request, reply, nextCursor);
      return { items: page.items.map(({ change }) => change), nextCursor, cursor: page.cursor };
    },
  );

  app.get(
    '/v1/changes/stream',
    {
      handlerTimeout: limits.answerMs + limits.sendMs,
      schema: {
        operationId: 'streamChanges',
        tags: ['changes'],
        summary: 'Stream changes',
        description: `Changes as Server-Sent Events, as they are made. Each event has the type of its change, the change as JSON, and an id. A client that connects again sends the last id as \`Last-Event-ID\` (browsers do so by themselves) and misses nothing. Without it or \`cursor\` the stream begins with the next change, or at \`since\`. After ${HEARTBEAT_MS / 1_000} seconds without a change there is a comment. A stream ends before \`API_SEND_SECONDS\` are over, and when the server stops: connect again.`,
        querystring: ChangeStreamQuery,
        headers: Type.Object({
          'last-event-id': Type.Optional(
            Type.String({ maxLength: 500, description: 'Id of the last event that was received.' }),
          ),
        }),
        response: {
          200: { description: 'The stream.', content: { 'text/event-stream': { schema: EventStream } } },
          ...problemAnswers(400, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const { cursor: given, limit, ...filter } = request.query;
      refuseLoneSection(filter);
      const first = await firstCursor(request.headers['last-event-id'] || given, filter);
      reply.headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' });
      reply.type('text/event-stream');
      // The answer to HEAD has no events.
      if (request.method === 'HEAD') return reply.send(Readable.from([]));
      return reply.send(
        Readable.from(events(database, notices, filter, { first, limit, ...pace, ...enter(reply, first) })),
      );
    },
  );

  /** Where a stream begins. Reading one change shows that the cursor is good before the answer begins. */
  async function firstCursor(given: string | undefined, filter: ChangeFilter): Promise<string | undefined> {
    if (given !== undefined) {
      await listChanges(database, { ...filter, cursor: given, limit: 1 });
      return given;
    }
    return filter.since === undefined ? latestChange(database) : undefined;
  }
}

/** A request that waits for changes. */
interface Waiting {
  reader: LogReader;
  signal: AbortSignal;
}

interface StreamOptions extends Waiting {
  /** The cursor at which it begins; none for the beginning of the log. */
  first: string | undefined;
  limit: number | undefined;
  heartbeatMs: number;
  maxMs: number;
}

/** The text of a stream of at most `limit` changes and `maxMs`. It is read only as fast as the client takes it. */
async function* events(
  database: Database,
  notices: ChangeNotices,
  filter: ChangeFilter,
  { first, limit = Infinity, heartbeatMs, maxMs, reader, signal }: StreamOptions,
): AsyncGenerator<string> {
  yield streamStart(first);
  const end = performance.now() + maxMs;
  let cursor = first;
  let left = limit;
  let lastSign = performance.now();
  while (!signal.aborted && performance.now() < end) {
    const page = await listChanges(database, { ...filter, cursor, limit: Math.min(left, STREAM_PAGE) });
    cursor = page.cursor;
    left -= page.items.length;
    const isSilent = page.items.length === 0 && performance.now() - lastSign < heartbeatMs;
    if (!isSilent) {
      yield page.items.length > 0 ? page.items.map(changeEvent).join('') : streamHeartbeat(cursor);
      lastSign = performance.now();
    }
    // Only now has the client taken what was read before.
    reader.reached(cursor);
    if (left <= 0) return;
    if (!page.more) await notices.wait(Math.min(lastSign + heartbeatMs, end) - performance.now(), signal);
  }
}
