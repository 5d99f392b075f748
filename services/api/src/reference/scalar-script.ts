/** The script that draws the reference, as its package serves it. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import scalar from '@scalar/fastify-api-reference';
import fastify from 'fastify';

/** A script with its URL, which changes with its content. */
export interface ScalarScript {
  url: string;
  plain: Buffer;
  gzipped: Buffer;
}

/**
 * Takes the script from the package. The package has it only as an answer of its Fastify plugin, so a server that never
 * listens is asked for it; the plugin's own page, which has an inline script, is not used.
 */
export async function scalarScript(): Promise<ScalarScript> {
  const server = fastify();
  await server.register(scalar, { routePrefix: '/', configuration: { url: '/' } });
  const { statusCode, rawPayload: plain } = await server.inject('/js/scalar.js');
  await server.close();
  if (statusCode !== 200) throw new Error(`@scalar/fastify-api-reference has no script: ${statusCode}`);
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 16);
  return { url: `/docs/scalar-${hash}.js`, plain, gzipped: await promisify(gzip)(plain) };
}
