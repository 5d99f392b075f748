/** The routes that export whole lists as streams. */
import { Readable } from 'node:stream';
import type { ServerLimits } from '@footing/config';
import { RECORD_FILTERS, type RecordFilter, type RecordKind } from '@footing/model';
import { type Database, listRecords, parseRecord } from '@footing/store';
import Type from '@footing/typebox';
import type { App } from '../app.ts';
import { LISTINGS } from '../listings.ts';
import { problemAnswers } from '../openapi/shared-schemas.ts';
import { refuseContradictions } from '../plugins/contradictions.ts';
import { MEDIA_TYPES, negotiate } from '../plugins/formats.ts';
import { csvHeader, csvLines } from '../representations/csv.ts';
import { ndjsonLines } from '../representations/ndjson.ts';

/** Number of records read at a time. Memory holds one such page, however long the export is. */
const EXPORT_PAGE_SIZE = 500;

/** Text that is sent as a stream of it. */
const TextStream = Type.Unsafe<Readable>(Type.String());

/** Registers the exports of agreements, events and figures. */
export function exportRoutes(app: App, database: Database, { answerMs, sendMs }: ServerLimits): void {
  for (const { kind, path, name } of LISTINGS) {
    app.get(
      `/v1/exports/${path}`,
      {
        // It is made while it is sent.
        handlerTimeout: answerMs + sendMs,
        schema: {
          operationId: `export${name}s`,
          tags: ['exports'],
          summary: `Export ${path}`,
          description: `All ${path} that meet the filters, one after another: NDJSON (a record a line) or CSV. The answer is a stream; an export of any length takes the same memory.`,
          querystring: Type.Object(
            {
              ...RECORD_FILTERS[kind],
              format: Type.Optional(Type.String({ enum: ['ndjson', 'csv'] })),
            },
            { additionalProperties: false },
          ),
          response: {
            200: {
              description: 'The stream.',
              content: {
                [MEDIA_TYPES.ndjson]: { schema: TextStream },
                [MEDIA_TYPES.csv]: { schema: TextStream },
              },
            },
            ...problemAnswers(400, 500, 503),
          },
        },
      },
      async (request, reply) => {
        const wanted = negotiate(request, reply, ['ndjson', 'csv']);
        const { format: _, ...filter } = request.query;
        refuseContradictions(filter);
        // The answer to HEAD has no text to read for.
        const text =
          request.method === 'HEAD' ? [] : await begin(kind, wanted, pagesOf(database, kind, filter));
        reply.header('content-disposition', `attachment; filename="${path}.${wanted}"`);
        reply.type(`${MEDIA_TYPES[wanted]}; charset=utf-8`);
        // The schema describes the text; the stream of it is what is sent.
        return reply.send(Readable.from(text));
      },
    );
  }
}

/**
 * The text of an export. Its first page is read before the answer begins, so that a database that is away makes that a
 * problem and not a torn file.
 */
async function begin(
  kind: RecordKind,
  format: 'ndjson' | 'csv',
  pages: ReturnType<typeof pagesOf>,
): Promise<AsyncIterable<string>> {
  const first = await pages.next();
  const lines = (records: readonly string[]): string =>
    format === 'csv'
      ? csvLines(
          kind,
          records.map((record) => parseRecord(kind, record)),
        )
      : ndjsonLines(records);
  return (async function* () {
    if (format === 'csv') yield csvHeader(kind);
    if (first.done !== true) yield lines(first.value);
    for await (const items of pages) yield lines(items);
  })();
}

async function* pagesOf(database: Database, kind: RecordKind, filter: RecordFilter) {
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await listRecords(database, kind, {
      ...filter,
      sort: 'date',
      limit: EXPORT_PAGE_SIZE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield items;
    if (nextCursor === null) return;
    cursor = nextCursor;
  }
}
