/** The server's connections: their limits, and problems for what Node would answer or drop by itself. */
import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerOptions, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServerLimits } from '@footing/config';
import type { ConnectionError, FastifyBaseLogger } from 'fastify';
import type { App } from '../app.ts';
import { PROBLEM_TYPE, PROBLEMS, type ProblemCode, problemOf } from './problems.ts';
import { MAX_ADDRESS_CHARS, METHODS } from './request-form.ts';

/** How often connections are looked at for their limits. */
const CHECK_INTERVAL_MS = 1_000;

/** The limits on connections, as options of Node's server. */
export function connectionOptions({ requestMs, maxHeaderBytes }: ServerLimits): ServerOptions {
  return {
    headersTimeout: requestMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(CHECK_INTERVAL_MS, requestMs),
    maxHeaderSize: maxHeaderBytes,
    // A request without Host is refused with a problem, and not by Node.
    requireHostHeader: false,
  };
}

/** Connections on which an answer is being sent: nothing can be said between its bytes. */
const answering = new WeakSet<Duplex>();

/** Has requests answered by the routes, or refused with a problem, that Node answers or drops by itself. */
export function answerEveryRequest(app: App): void {
  const { server } = app;
  // No body is taken, so none is asked for (100), and whatever else is expected makes no difference (417).
  for (const event of ['checkContinue', 'checkExpectation']) server.on(event, app.routing);
  for (const event of ['request', 'checkContinue', 'checkExpectation'])
    server.prependListener(event, ({ socket }: IncomingMessage, response: ServerResponse) => {
      answering.add(socket);
      response.once('close', () => answering.delete(socket));
    });
  // Node gives a request for a tunnel as a bare connection.
  server.on('connect', (_request, socket) => {
    refuse(socket, 'method-not-allowed', `CONNECT is not one of ${METHODS.join(', ')}.`, app.log);
  });
}

/** Answers what Node could not read as a request, with a problem, and closes the connection. */
export function refuseConnection(error: ConnectionError, socket: Duplex, log: FastifyBaseLogger): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  refuse(socket, ...classify(error), log);
}

function classify({ code, rawPacket }: ConnectionError): [code: ProblemCode, detail: string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return ['request-timeout', 'The request did not arrive in time.'];
    case 'HPE_HEADER_OVERFLOW':
      return hasLongAddress(rawPacket)
        ? ['address-too-long', `Path and query have more than ${MAX_ADDRESS_CHARS} characters.`]
        : ['headers-too-large', 'Request line and headers are too large.'];
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return ['body-not-allowed', 'No request takes a body here.'];
    default:
      return ['malformed-request', 'The request cannot be read as HTTP/1.1.'];
  }
}

/** Whether a packet begins with a request line whose address is longer than is taken. */
function hasLongAddress(packet: ConnectionError['rawPacket']): boolean {
  const [, address = ''] = Buffer.isBuffer(packet) ? packet.toString('latin1').split(' ', 2) : [];
  return address.startsWith('/') && !/\s/.test(address) && address.length > MAX_ADDRESS_CHARS;
}

/** Sends a problem on a connection, unless an answer is on its way, and closes it. */
function refuse(socket: Duplex, code: ProblemCode, detail: string, log: FastifyBaseLogger): void {
  const requestId = randomUUID();
  log.info({ reqId: requestId, problem: code }, 'a connection was refused');
  if (answering.has(socket) || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status } = PROBLEMS[code];
  const body = JSON.stringify(problemOf(code, { detail, instance: `urn:uuid:${requestId}`, requestId }));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'x-content-type-options: nosniff',
    ...(status === 405 ? [`allow: ${METHODS.join(', ')}`] : []),
    `date: ${new Date().toUTCString()}`,
    'connection: close',
  ];
  // Closed for good once the answer is handed to the system: a sender that never ends is not waited for.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
