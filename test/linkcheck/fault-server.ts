/** Servers on loopback that misbehave as servers on the web do. */
import { createServer as createHttpServer } from 'node:http';
import { createSecureServer as createHttp2Server } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { page, type Responder } from './answers.ts';
import { folderResponder, RESPONDERS } from './responders.ts';

/** A server on loopback whose behaviour depends on the path. */
export interface FaultServer {
  port: number;
  /** The requests that reached the server, as `host path`, in order. */
  requests: string[];
  /** Adds a path, or replaces its respond from now on. */
  on(path: string, respond: Responder): void;
  close(): Promise<void>;
}

/** Starts a fault server on 127.0.0.1. It responds for every host name. */
export async function startFaultServer(): Promise<FaultServer> {
  const requests: string[] = [];
  const responders = new Map(Object.entries(RESPONDERS));
  const server = createHttpServer({ maxHeaderSize: 131_072 }, (request, response) => {
    const path = request.url ?? '/';
    requests.push(`${request.headers.host} ${path}`);
    const respond = responders.get(path) ?? folderResponder(path) ?? page('Page not found', 404);
    respond(request, response);
  });
  const { port, close } = await listen(server);
  return { port, requests, on: (path, respond) => responders.set(path, respond), close };
}

/** Starts a TLS server with a self-signed certificate for the host name, with HTTP/2 only or HTTP/1.1. */
export async function startTlsServer(
  hostname: string,
  { validFrom = daysFromNow(-10), validTo = daysFromNow(10), http2 = false } = {},
): Promise<{ port: number; ca: string; close(): Promise<void> }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: hostname }], {
    notBeforeDate: validFrom,
    notAfterDate: validTo,
  });
  const secure = page('Secure');
  const server = http2
    ? createHttp2Server({ key, cert }, (_request, response) =>
        response.end(`<title>Secure</title>${'<p>words</p>'.repeat(20)}`),
      )
    : createHttpsServer({ key, cert }, (request, response) => secure(request, response));
  return { ...(await listen(server)), ca: cert };
}

/** The instant that is the given number of days from now; negative numbers go back. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 24 * 3600 * 1000);
}

/** Listens on a free port of 127.0.0.1. `close` destroys all open connections. */
export async function listen(server: Server): Promise<{ port: number; close(): Promise<void> }> {
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
