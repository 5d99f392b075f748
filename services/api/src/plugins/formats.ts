/** Chooses the format of a response. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

/** Media types of the response formats, by their names in `?format=`. */
export const MEDIA_TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
  markdown: 'text/markdown',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  csl: 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;

/** The name of a response format. */
export type Format = keyof typeof MEDIA_TYPES;

/**
 * The format of a response, one of `formats`. `?format=` takes precedence over the `Accept` header, by which each
 * format has the weight of the most specific range that it meets (RFC 9110, 12.5.1). The format of most weight is
 * chosen; of several, the one whose range comes first. The first of `formats` is the default, also if `Accept` allows
 * none of them: no answer has status 406.
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
  const ranges = acceptedRanges(request.headers.accept ?? '');
  const [best] = formats
    .flatMap((name) => {
      const range = rangeOf(MEDIA_TYPES[name], ranges);
      return range === undefined || range.weight === 0 ? [] : [{ name, ...range }];
    })
    .sort((one, other) => other.weight - one.weight || one.position - other.position);
  return best?.name ?? fallback;
}

/**
 * Sends text that is made already. Formats other than JSON are described in the text of an operation and not in its schema:
 * clients that are generated from the document would otherwise type each answer as JSON or text.
 */
export function sendText(reply: FastifyReply, format: Format, text: string): FastifyReply {
  return reply.type(`${MEDIA_TYPES[format]}; charset=utf-8`).serializer(String).send(text);
}

/** A range of `Accept`, such as `text/*`: its weight from 0 to 1, and its place in the header. */
interface MediaRange {
  range: string;
  weight: number;
  position: number;
}

/** The ranges of an `Accept` or `Accept-Language` header. One whose weight cannot be read has none. */
export function acceptedRanges(header: string): MediaRange[] {
  return header.split(',').map((entry, position) => {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return { range, weight: weight >= 0 && weight <= 1 ? weight : 0, position };
  });
}

/** The most specific of the ranges that a media type meets. */
function rangeOf(type: string, ranges: readonly MediaRange[]): MediaRange | undefined {
  const [kind] = type.split('/', 1);
  for (const wanted of [type, `${kind}/*`, '*/*']) {
    const found = ranges.find(({ range }) => range === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
