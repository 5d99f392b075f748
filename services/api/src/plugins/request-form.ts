/** Refuses requests of a form that no route takes, before anything of them is read: method, body, length, host. */
import type { FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import { ProblemError } from './problems.ts';

/** The methods of every address: this API is only read. */
export const METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Longest path and query; RFC 9110 (4.1) asks for 8000 at the least. */
export const MAX_ADDRESS_CHARS = 8_000;

/**
 * Registers the checks. They come before all other hooks. A body is not waited for: Node reads and drops what is sent of
 * it until the request ends or its time is over.
 */
export function refuseOddForms(app: App): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!METHODS.includes(request.method)) {
      reply.header('allow', METHODS.join(', '));
      throw new ProblemError('method-not-allowed', `${request.method} is not one of ${METHODS.join(', ')}.`);
    }
    if (hasBody(request)) throw new ProblemError('body-not-allowed', 'No request takes a body here.');
    if (request.url.length > MAX_ADDRESS_CHARS)
      throw new ProblemError(
        'address-too-long',
        `Path and query have ${request.url.length} characters, of at most ${MAX_ADDRESS_CHARS}.`,
      );
    const hosts = countHosts(request);
    if (hosts > 1 || (hosts === 0 && request.raw.httpVersion !== '1.0'))
      throw new ProblemError('malformed-request', `The request has ${hosts} Host headers, and not one.`);
    done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Node joins repeated headers or keeps the first, so they are counted where they are as sent. */
function countHosts({ raw }: FastifyRequest): number {
  let hosts = 0;
  for (let index = 0; index < raw.rawHeaders.length; index += 2)
    if (raw.rawHeaders[index]?.length === 4 && raw.rawHeaders[index]?.toLowerCase() === 'host') hosts += 1;
  return hosts;
}
