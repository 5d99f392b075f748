/** Hosts that break HTTP/2, or never come to an end in it. */
import { constants, createSecureServer, type Http2Session, type ServerHttp2Stream } from 'node:http2';
import { createServer as createTlsServer } from 'node:tls';
import { generate } from 'selfsigned';
import { listen } from './fault-server.ts';
import type { StartedHost } from './hosts.ts';

const NAME = 'host.example.org';

/** What a host does with an HTTP/2 stream. */
type StreamResponder = (stream: ServerHttp2Stream, session: Http2Session) => void;

const HTML = { ':status': 200, 'content-type': 'text/html' };

/** Calls `step` again and again, for as long as it returns true. */
function again(step: () => boolean, everyMs: number): void {
  const timer = setInterval(() => {
    if (!step()) clearInterval(timer);
  }, everyMs);
}

const STREAM_RESPONDERS = {
  'http2-endless-hints': (stream) =>
    again(() => {
      for (let count = 0; count < 10 && !stream.destroyed; count += 1)
        stream.additionalHeaders({ ':status': 103, link: '</a.css>; rel=preload' });
      return !stream.destroyed;
    }, 1),
  'http2-silent': () => undefined,
  'http2-silent-with-pings': (stream, session) =>
    again(() => !stream.destroyed && session.ping(() => undefined), 1),
  'http2-reset': (stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR),
  'http2-goes-away': (_stream, session) => session.destroy(undefined, constants.NGHTTP2_ENHANCE_YOUR_CALM),
  'http2-body-that-drips': (stream) => {
    stream.respond(HTML);
    again(() => !stream.destroyed && stream.write('w') !== undefined, 50);
  },
  'http2-body-that-breaks-off': (stream) => {
    stream.respond(HTML);
    stream.write('words', () => stream.destroy(new Error('broken off')));
  },
} satisfies Record<string, StreamResponder>;

async function startStreams(respond: StreamResponder): Promise<StartedHost> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: NAME }]);
  const server = createSecureServer({ key, cert });
  server.on('stream', (stream) => {
    stream.on('error', () => undefined);
    if (stream.session !== undefined) respond(stream, stream.session);
  });
  server.on('sessionError', () => undefined);
  const { port, close } = await listen(server);
  return { url: `https://${NAME}:${port}/`, ca: cert, close };
}

/** A host that agrees on HTTP/2 and then says something else. */
async function startNonsense(): Promise<StartedHost> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: NAME }]);
  const server = createTlsServer({ key, cert, ALPNProtocols: ['h2'] }, (socket) => {
    socket.on('error', () => undefined);
    socket.write('\0\0\0 this is no frame '.repeat(100));
  });
  server.on('tlsClientError', () => undefined);
  const { port, close } = await listen(server);
  return { url: `https://${NAME}:${port}/`, ca: cert, close };
}

/** Functions that start a host, by its fault. */
export const HTTP2_FAULTS = {
  ...(Object.fromEntries(
    Object.entries(STREAM_RESPONDERS).map(([kind, respond]) => [kind, () => startStreams(respond)]),
  ) as Record<keyof typeof STREAM_RESPONDERS, () => Promise<StartedHost>>),
  'http2-nonsense': startNonsense,
};
