import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';

type Scenario = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that misbehaves by path, as servers on the web do. */
export interface FaultServer {
  port: number;
  /** Requests that reached it, `host path`, in order. */
  requests: string[];
  /** Adds a path, or replaces what it does from now on. */
  on(path: string, scenario: Scenario): void;
  close(): Promise<void>;
}

/** A page of honest HTML. */
export function page(title: string, status = 200): Scenario {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html><head><title>${title}</title></head><body><p>${'Words of the page. '.repeat(20)}</p></body></html>`,
    );
  };
}

/** A redirect; `location` may be relative. */
function redirect(status: number, location: string): Scenario {
  return (_request, response) => response.writeHead(status, { location }).end();
}

function answer(status: number, headers: Record<string, string> = {}): Scenario {
  return (_request, response) => response.writeHead(status, headers).end();
}

/** Writes for ever, until the reader goes away. */
const endless: Scenario = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const chunk = Buffer.alloc(16_384, 'x');
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
};

/** Cyrillic in windows-1251, declared by a `meta` in the page. */
const windows1251: Scenario = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const title = Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]);
  response.end(
    Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><title>'),
      title,
      Buffer.from(`</title><p>${'text of the page '.repeat(10)}`),
    ]),
  );
};

/** 256 MiB of zeros behind a quarter of a megabyte of gzip. */
const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024));

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  '/': page('Front page'),
  '/ok': page('A page'),
  '/moved': redirect(301, '/ok'),
  '/moved-308': redirect(308, '/ok'),
  '/temporary': redirect(302, '/ok'),
  '/mixed': redirect(301, '/temporary'),
  '/to-root': redirect(302, '/'),
  '/loop': redirect(302, '/loop-back'),
  '/loop-back': redirect(302, '/loop'),
  '/nowhere': answer(302),
  '/metadata': redirect(302, 'http://169.254.169.254/latest/meta-data/'),
  '/scheme': redirect(302, 'file:///etc/passwd'),
  '/missing': page('Page not found', 404),
  '/gone': answer(410),
  '/bad-request': answer(400),
  '/forbidden': answer(403),
  '/unauthorized': answer(401),
  '/legal': answer(451),
  '/challenge': answer(403, { 'cf-mitigated': 'challenge' }),
  '/busy': answer(429, { 'retry-after': '120' }),
  '/maintenance': answer(503, { 'retry-after': '3600' }),
  '/error': answer(500),
  '/soft-404': page('404 Not Found'),
  '/soft-404-ru': page('Страница не найдена'),
  '/soft-404-be': page('Старонка не знойдзена'),
  '/soft-404-zh': page('页面不存在'),
  '/room-404': page('Meeting in room 404 of the academy'),
  '/silent': () => undefined,
  '/stalls': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<title>Half');
  },
  '/endless': endless,
  '/bomb': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
  '/bad-gzip': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('not gzip'),
  '/odd-coding': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'compress' }).end('x'),
  '/reset': ({ socket }) => socket.resetAndDestroy(),
  '/garbage': ({ socket }) => socket.end('this is not HTTP\r\n\r\n'),
  '/short': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write('<title>Short</title>');
    response.socket?.end();
  },
  '/windows-1251': windows1251,
  '/file.pdf': (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/empty': answer(204),
};

/** Starts it on 127.0.0.1. It answers to every host name. */
export async function startFaultServer(): Promise<FaultServer> {
  const requests: string[] = [];
  const scenarios = new Map(Object.entries(SCENARIOS));
  const server = createHttpServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(`${request.headers.host} ${path}`);
    const hops = /^\/chain\/(\d+)$/.exec(path)?.[1];
    if (hops !== undefined)
      redirect(302, hops === '0' ? '/ok' : `/chain/${Number(hops) - 1}`)(request, response);
    else (scenarios.get(path) ?? page('Page not found', 404))(request, response);
  });
  const { port, close } = await listen(server);
  return { port, requests, on: (path, scenario) => scenarios.set(path, scenario), close };
}

/** Starts an HTTPS server with a self-signed certificate for the host name, expired or not. */
export async function startTlsServer(
  hostname: string,
  { expired = false } = {},
): Promise<{ port: number; ca: string; close(): Promise<void> }> {
  const day = 24 * 3600 * 1000;
  const notBeforeDate = new Date(Date.now() - 10 * day);
  const notAfterDate = new Date(Date.now() + (expired ? -day : day));
  const { private: key, cert } = await generate([{ name: 'commonName', value: hostname }], {
    notBeforeDate,
    notAfterDate,
  });
  const server = createHttpsServer({ key, cert }, (request, response) => page('Secure')(request, response));
  return { ...(await listen(server)), ca: cert };
}

async function listen(server: Server): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
