/** Takes the script of the reference from its package, and sends it, compressed, to the thread that asked for it. */
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import scalar from '@scalar/fastify-api-reference';
import fastify from 'fastify';

// The package has the script only as an answer of its Fastify plugin, so a server that never listens is asked for it; the
// plugin's own page, which has an inline script, is not used.
const server = fastify();
await server.register(scalar, { routePrefix: '/', configuration: { url: '/' } });
const { statusCode, rawPayload } = await server.inject('/js/scalar.js');
await server.close();
if (statusCode !== 200) throw new Error(`@scalar/fastify-api-reference has no script: ${statusCode}`);
parentPort?.postMessage(gzipSync(rawPayload));
