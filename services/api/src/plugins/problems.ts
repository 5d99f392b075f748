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
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed',
    about: 'This API is read: by GET, HEAD and OPTIONS (`Allow`).',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long',
    about: 'It had not arrived as a whole when its time was over. The connection is closed.',
  },
  'body-not-allowed': {
    status: 413,
    title: 'The request has a body',
    about: 'Nothing here takes one: all is asked by the address and by `Accept`.',
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    about: 'Path and query are longer than 8000 characters.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    about:
      'Request line and headers are larger than is read (`API_MAX_HEADER_BYTES`). The connection is closed.',
  },
  'malformed-request': {
    status: 400,
    title: 'The request is not HTTP',
    about:
      'It breaks the rules of HTTP/1.1, such as one `Host` a request. What cannot be read further closes the connection.',
  },
  'too-many-readers': {
    status: 503,
    title: 'Too many requests wait for changes',
    about: 'Try again in a few seconds, or read `/v1/changes` without `waitSeconds`.',
  },
  'database-unavailable': {
    status: 503,
    title: 'The database does not answer',
    about: 'It cannot be reached just now. Try again in a few seconds; `Retry-After` says when.',
  },
  'database-busy': {
    status: 503,
    title: 'The database is busy',
    about:
      'It runs, and does not answer this in time: the question is too long, or a table is locked. Try again in a few seconds; `Retry-After` says when.',
  },
  stopping: {
    status: 503,
    title: 'The API stops',
    about: 'It still serves, and soon will not: send it nothing more. Only `/readyz` answers so.',
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

/** The media type of every problem. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The body of an error response. `instance` is the request, or an address of its id where it could not be read. */
export function problemOf(
  code: ProblemCode,
  { detail, instance, requestId }: Pick<Problem, 'detail' | 'instance' | 'requestId'>,
): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: problemType(code), title, status, detail, instance, requestId };
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
  return reply
    .code(status)
    .type(PROBLEM_TYPE)
    .serializer(JSON.stringify)
    .send(problemOf(code, { detail, instance: request.url, requestId: request.id }));
}

function classify(error: FastifyError): { code: ProblemCode; detail: string } {
  if (error instanceof ProblemError) return { code: error.code, detail: error.message };
  if (error instanceof InvalidCursorError) return { code: 'invalid-cursor', detail: error.message };
  if (error.validation !== undefined) return { code: 'invalid-request', detail: describeValidation(error) };
  const trouble = databaseTrouble(error);
  if (trouble !== undefined) return { code: trouble, detail: TROUBLES[trouble] };
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT')
    return { code: 'database-busy', detail: TROUBLES['database-busy'] };
  if (error.statusCode === 404) return { code: 'not-found', detail: error.message };
  if (error.statusCode === 414)
    return { code: 'address-too-long', detail: 'A part of the path is too long.' };
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

/** What is said of a database that does not serve a request. */
const TROUBLES = {
  'database-unavailable': 'The database cannot be reached just now.',
  'database-busy': 'The database did not answer this in time.',
} as const;

/**
 * Error codes that mean an unavailable database: of Node's sockets and look-ups, and of PostgreSQL (class 08, shutdowns,
 * idle sessions that it ended, too many connections, no such database).
 */
const UNAVAILABLE_CODES =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|08\w{3}|57P0[1235]|25P03|53300|3D000)$/;
/** Codes of PostgreSQL for a statement that was cancelled, such as by `statement_timeout`, and for a lock not got. */
const BUSY_CODES = /^(?:57014|55P03)$/;
/** What pg says, without a code, of connections that are not got, fall silent or are lost. */
const UNAVAILABLE_MESSAGES =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Client was closed/;

/** The kind of problem that an error of the database is, if it comes from a database that does not serve just now. */
export function databaseTrouble(error: unknown): keyof typeof TROUBLES | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code = '' } = at as { code?: string };
    if (BUSY_CODES.test(code)) return 'database-busy';
    if (UNAVAILABLE_CODES.test(code) || UNAVAILABLE_MESSAGES.test(at.message)) return 'database-unavailable';
  }
  return undefined;
}
