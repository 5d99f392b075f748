/** Turns errors into problem responses (RFC 9457). */
import type { Problem } from '@footing/model';
import { InvalidCursorError } from '@footing/store';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** Every kind of problem in the API's responses. The key is the last part of its `type`. */
export const PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: 'The request is not valid',
    about: 'A parameter is unknown, missing or has a value it cannot have; `detail` names it.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not valid',
    about:
      'Take cursors as they are from `nextCursor` or the `Link` header, and only for the list they came from.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    about: 'There is no such record, or no such address in this API.',
  },
  'database-unavailable': {
    status: 503,
    title: 'The database does not answer',
    about: 'Try again in a few seconds; `Retry-After` says when.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong here',
    about: 'The fault is ours. Report it with the `requestId`.',
  },
} as const satisfies Record<string, { status: number; title: string; about: string }>;

/** The key of a kind of problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** A request that ends in a problem. Routes throw it; `sendProblem` turns it into a response. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** URL of a kind of problem, relative to the API (RFC 9457, 3.1.1). The URL responds with an explanation. */
export function problemType(code: ProblemCode): string {
  return `/problems/${code}`;
}

/**
 * Responds to any error with `application/problem+json` (RFC 9457). Server errors are logged; unexpected
 * errors are not described in the response.
 */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, detail } = classify(error);
  const { status, title } = PROBLEMS[code];
  if (status >= 500) request.log.error({ err: error }, title);
  if (status === 503) reply.header('retry-after', '5');
  const problem: Problem = {
    type: problemType(code),
    title,
    status,
    detail,
    instance: request.url,
    requestId: request.id,
  };
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem);
}

function classify(error: FastifyError): { code: ProblemCode; detail: string } {
  if (error instanceof ProblemError) return { code: error.code, detail: error.message };
  if (error instanceof InvalidCursorError) return { code: 'invalid-cursor', detail: error.message };
  if (error.validation !== undefined) return { code: 'invalid-request', detail: describeValidation(error) };
  if (isDatabaseDown(error))
    return { code: 'database-unavailable', detail: 'The database cannot be reached just now.' };
  if (error.statusCode === 404) return { code: 'not-found', detail: error.message };
  if (error.statusCode !== undefined && error.statusCode < 500)
    return { code: 'invalid-request', detail: error.message };
  return { code: 'internal-error', detail: 'The request could not be answered.' };
}

function describeValidation({ validation, validationContext, message }: FastifyError): string {
  const [first] = validation ?? [];
  if (first === undefined) return message;
  const name =
    first.instancePath.split('/')[1] ?? first.params['additionalProperty'] ?? first.params['missingProperty'];
  const allowed = first.params['allowedValues'];
  const choices = Array.isArray(allowed) ? ` (${allowed.join(', ')})` : '';
  const where = validationContext === 'params' ? 'path' : 'query';
  if (first.keyword === 'additionalProperties')
    return `The ${where} parameter "${String(name)}" is not known here.`;
  return `The ${where} parameter "${String(name)}" ${first.message ?? 'is not valid'}${choices}.`;
}

/**
 * Error codes that mean an unavailable database: of Node's sockets, and of PostgreSQL (class 08, shutdowns,
 * too many connections, cancelled statements, no such database).
 */
const DATABASE_DOWN_CODES =
  /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EPIPE|08\w{3}|57P0[123]|53300|57014|3D000)$/;

function isDatabaseDown(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: string };
    if (code !== undefined && DATABASE_DOWN_CODES.test(code)) return true;
    if (/timeout exceeded when trying to connect|Connection terminated/.test(at.message)) return true;
  }
  return false;
}
