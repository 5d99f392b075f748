/** Serves the dashboard: its pages, and the files that they load. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import { sendKept } from '../plugins/conditional.ts';
import { acceptedRanges } from '../plugins/formats.ts';

/**
 * Where the build of the dashboard is. The API does not depend on its package, so that a part of the checkout which has no
 * use for pages can be installed without them.
 */
const BUILD = path.resolve(import.meta.dirname, '../../../web/dist');

/** What its pages may load and do (CSP Level 3): what comes from here alone, nothing inline, in no foreign frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const SECURITY = { 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer' };

const NOT_BUILT =
  'The dashboard is not built: install Footing as its README says. The API is here: /v1/works, and described at /docs.\n';

const HIDDEN = { schema: { hide: true } };

/** Below these there are no pages, also for a browser. */
const NO_PAGES = /^\/(?:v1|feeds|docs|problems|assets)(?:[/?]|$)/;

/** Sends the dashboard's page of an address that is nobody's; false where the problem of the API is the answer. */
export type SendNotFoundPage = (request: FastifyRequest, reply: FastifyReply) => boolean;

/** Registers the paths that the build lists, and its files. */
export async function dashboardRoutes(app: App, build = BUILD): Promise<SendNotFoundPage> {
  const list = path.join(build, 'paths.json');
  if (!existsSync(list)) {
    app.get('/', HIDDEN, (_request, reply) => reply.type('text/plain; charset=utf-8').send(NOT_BUILT));
    return () => false;
  }
  await app.register(serveStatic, {
    root: path.join(build, 'assets'),
    prefix: '/assets/',
    schemaHide: true,
    preCompressed: true,
    index: false,
    redirect: false,
    // The name of each file changes with what is in it.
    immutable: true,
    maxAge: '365d',
  });
  const page = readFileSync(path.join(build, 'index.html'), 'utf8');
  const paths = JSON.parse(readFileSync(list, 'utf8')) as string[];
  for (const pattern of paths)
    app.get(pattern, HIDDEN, (request, reply) =>
      sendKept(request, reply.headers(SECURITY), { mediaType: 'text/html', body: page, maxAgeSeconds: 0 }),
    );
  return (request, reply) => {
    if (!isPageAsked(request)) return false;
    reply.code(404).headers(SECURITY).type('text/html; charset=utf-8').send(page);
    return true;
  };
}

/** Whether a browser asks for a page: it names HTML itself, and no address of the API. */
function isPageAsked({ method, url, headers }: FastifyRequest): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || NO_PAGES.test(url)) return false;
  return acceptedRanges(headers.accept ?? '').some(
    ({ range, weight }) => range === 'text/html' && weight > 0,
  );
}
