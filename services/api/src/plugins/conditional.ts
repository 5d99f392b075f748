/** Answers that a client keeps and asks for again only where they differ (RFC 9110, 13). */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { namesTag } from './entity-tags.ts';

/** An answer that may be kept. */
export interface KeptAnswer {
  mediaType: string;
  body: string;
  /** How long it may be used without asking again. */
  maxAgeSeconds: number;
  /** When what it tells was last changed, if that is known. */
  modifiedAt?: Date | undefined;
}

/** A time of which more changes can come is not told: HTTP knows only seconds. */
const MIN_AGE_MS = 2_000;

/** Sends the answer with its `ETag` and `Last-Modified`, or 304 without it to a client that has it. */
export function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  { mediaType, body, maxAgeSeconds, modifiedAt }: KeptAnswer,
): FastifyReply {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  reply.headers({ etag: tag, 'cache-control': `public, max-age=${maxAgeSeconds}` });
  const isSettled = modifiedAt !== undefined && Date.now() - modifiedAt.getTime() >= MIN_AGE_MS;
  if (isSettled) reply.header('last-modified', modifiedAt.toUTCString());
  const { 'if-none-match': known, 'if-modified-since': since } = request.headers;
  const hasIt =
    known === undefined
      ? isSettled &&
        since !== undefined &&
        Math.floor(modifiedAt.getTime() / 1000) * 1000 <= Date.parse(since)
      : namesTag(known, tag);
  if (hasIt) return reply.code(304).send();
  return reply.type(`${mediaType}; charset=utf-8`).serializer(String).send(body);
}
