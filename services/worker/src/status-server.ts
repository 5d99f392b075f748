/** Answers whether the worker runs and works, and its metrics, over HTTP. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '@footing/telemetry';
import type { Registry } from '@footing/telemetry/metrics';
import { UNREADY } from './readiness.ts';

/** Limits on who asks: nothing here needs many connections, nor a long request. */
const MAX_CONNECTIONS = 64;
const REQUEST_TIMEOUT_MS = 10_000;

/** What the server tells of. */
export interface StatusServerOptions {
  host: string;
  /** 0 takes a free one. */
  port: number;
  registry: Registry;
  logger: Logger;
  /** Why the worker is not ready; undefined if it is. */
  whyUnready(): Promise<keyof typeof UNREADY | undefined>;
}

/** A server that answers until it is closed. */
export interface StatusServer {
  address: string;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Starts to answer `/livez`, `/readyz` and `/metrics`. Rejects if the port cannot be had. */
export async function startStatusServer(options: StatusServerOptions): Promise<StatusServer> {
  const { host, port, logger } = options;
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => {
      answer(request, options)
        .catch((error: unknown) => {
          logger.error({ err: error, url: request.url }, 'a request was not answered');
          return problem(500, 'Something went wrong here', 'The fault is ours; the log has it.');
        })
        .then((told) => send(request, response, told));
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(port, host);
  await once(server, 'listening');
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  { method = '', url = '' }: IncomingMessage,
  { registry, whyUnready }: StatusServerOptions,
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD')
    return problem(405, 'The method is not allowed', 'Ask by GET or HEAD.');
  const [path = ''] = url.split('?', 1);
  if (path === '/livez') return json(200, { status: 'ok' });
  if (path === '/metrics') return { status: 200, type: registry.contentType, body: await registry.metrics() };
  if (path !== '/readyz') return problem(404, 'Not found', 'There are /livez, /readyz and /metrics.');
  const why = await whyUnready();
  return why === undefined
    ? json(200, { status: 'ok' })
    : problem(503, 'The worker is not ready', UNREADY[why], { reason: why });
}

function json(status: number, value: object): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** A problem (RFC 9457), whose kind is told by its status and, where it has one, its reason. */
function problem(status: number, title: string, detail: string, more: object = {}): Answer {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, ...more });
  return { status, type: 'application/problem+json; charset=utf-8', body };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
