/** Adds links between the pages of a list. */
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Adds the `Link` header (RFC 8288) with the first page and, if there is one, the next page. */
export function addPageLinks(request: FastifyRequest, reply: FastifyReply, nextCursor: string | null): void {
  const at = (cursor: string | null): string => {
    const url = new URL(request.url, 'http://relative');
    url.searchParams.delete('cursor');
    if (cursor !== null) url.searchParams.set('cursor', cursor);
    return `${url.pathname}${url.search}`;
  };
  const links = [`<${at(null)}>; rel="first"`];
  if (nextCursor !== null) links.push(`<${at(nextCursor)}>; rel="next"`);
  reply.header('link', links.join(', '));
}
