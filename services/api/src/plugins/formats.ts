/** Chooses the format of a response. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

/** Media types of the response formats, by their names in `?format=`. */
export const MEDIA_TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  csl: 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;

/** The name of a response format. */
export type Format = keyof typeof MEDIA_TYPES;

/**
 * The format of a response, one of `formats`. `?format=` takes precedence over the `Accept` header, of which
 * the first acceptable type in order of `q` counts (RFC 9110, 12.5.1). The first of `formats` is the default,
 * also if `Accept` allows none of them.
 * @throws ProblemError `invalid-request` if `?format=` names another format.
 */
export function negotiate<const F extends Format>(
  request: FastifyRequest,
  reply: FastifyReply,
  formats: readonly F[],
): F {
  // A cache must not give the answer for one `Accept` to a request with another (RFC 9110, 12.5.5).
  reply.header('vary', 'accept');
  const { format } = request.query as { format?: string };
  const [fallback] = formats;
  if (fallback === undefined) throw new TypeError('an answer has at least one format');
  if (format !== undefined) {
    const chosen = formats.find((name) => name === format);
    if (chosen === undefined)
      throw new ProblemError(
        'invalid-request',
        `The query parameter "format" is one of ${formats.join(', ')}.`,
      );
    return chosen;
  }
  for (const type of acceptedTypes(request.headers.accept ?? '')) {
    const chosen = formats.find((name) => MEDIA_TYPES[name] === type);
    if (chosen !== undefined) return chosen;
    if (type === '*/*') return fallback;
  }
  return fallback;
}

/**
 * Sends text of another format than JSON. Such answers are described in the text of an operation and not in its schema:
 * clients that are generated from the document would otherwise type each answer as JSON or text.
 */
export function sendText(reply: FastifyReply, format: Exclude<Format, 'json'>, text: string): FastifyReply {
  return reply.type(`${MEDIA_TYPES[format]}; charset=utf-8`).serializer(String).send(text);
}

function acceptedTypes(header: string): string[] {
  return header
    .split(',')
    .map((entry) => {
      const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { type, q: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type);
}
