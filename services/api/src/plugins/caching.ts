/** Lets answers be kept by who asked, and sends them in fewer bytes: entity tags, 304, and content codings. */
import { hash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import { type Coding, chooseCoding, codingStream, createTextCoder } from './encodings.ts';
import { namesTag } from './entity-tags.ts';
import { addVary } from './vary.ts';

/** A shorter text is sent as it is: coded, it would take as many packets. */
const MIN_CODED_BYTES = 1_024;
/** How much of coded text is kept for the next who ask. */
const MAX_KEPT_BYTES = 16 * 1_024 * 1_024;

/**
 * Registers it for the record and what describes it (`/v1`, `/openapi.json`). The tag is of the text itself: the same text
 * has the same tag, of whichever server and after any restart, and a coding of it has one of its own.
 */
export function cacheAnswers(app: App): void {
  const code = createTextCoder(MAX_KEPT_BYTES);
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode !== 200 || !isKept(request) || reply.getHeader('cache-control') === 'no-store') {
      done(null, payload);
      return;
    }
    addVary(reply, 'accept-encoding');
    const coding = chooseCoding(request.headers['accept-encoding']);
    if (payload instanceof Readable) {
      done(null, coding === undefined ? payload : codedStream(payload, coding, reply));
      return;
    }
    if (typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    // Made into bytes once, for all that follows.
    const bytes = Buffer.from(payload);
    const isCoded = coding !== undefined && bytes.length >= MIN_CODED_BYTES;
    const key = hash('sha1', bytes, 'base64url');
    const tag = `"${isCoded ? `${key}.${coding}` : key}"`;
    reply.headers({ etag: tag, 'cache-control': 'no-cache' });
    const known = request.headers['if-none-match'];
    if (known !== undefined && namesTag(known, tag)) {
      reply.code(304).removeHeader('content-type');
      // What answers HEAD takes a body from the payload, and null has none.
      done(null, request.method === 'HEAD' ? Readable.from([]) : null);
      return;
    }
    if (!isCoded) {
      done(null, bytes);
      return;
    }
    reply.header('content-encoding', coding);
    code(bytes, key, coding).then((fewer) => done(null, fewer), done);
  });
}

function isKept({ url }: FastifyRequest): boolean {
  return url.startsWith('/v1/') || url === '/openapi.json';
}

function codedStream(plain: Readable, coding: Coding, reply: FastifyReply): Readable {
  reply.header('content-encoding', coding);
  // An error of one ends the other, and is the answer's.
  return pipeline(plain, codingStream(coding), () => undefined);
}
