/** The yardstick of the API: Fastify and pg, one named query an answer, sent as the database made it. Run as a child. */
import fastify from 'fastify';
import pg from 'pg';
import { EXPORT, type Read } from './api-reads.ts';

/** Begins to serve the reads; the parent gets the address. */
process.once('message', async ({ url, reads }: { url: string; reads: Read[] }) => {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const app = fastify();
  const queries = new Map(
    reads.map(({ path, sql, values }, index) => [
      path,
      { name: `read_${index}`, text: sql, values: [...values] },
    ]),
  );
  const json = 'application/json; charset=utf-8';
  app.get(EXPORT.path.split('?', 1)[0] ?? '', async (_request, reply) => {
    const { rows } = await pool.query<{ body: string }>({ name: 'export', text: EXPORT.sql });
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .send(rows.map(({ body }) => `${body}\n`).join(''));
  });
  app.get('/*', async (request, reply) => {
    const query = queries.get(request.url);
    if (query === undefined) return reply.code(404).send();
    const { rows } = await pool.query<{ body: string }>(query);
    return reply.type(json).send(rows[0]?.body);
  });
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
});
process.once('disconnect', () => process.exit());
