/** Tells caches by what an answer varies. */
import type { FastifyReply } from 'fastify';

/** Adds a header of requests to those by which the answer varies. */
export function addVary(reply: FastifyReply, name: string): void {
  const varies = reply.getHeader('vary');
  reply.header('vary', varies === undefined ? name : `${String(varies)}, ${name}`);
}
