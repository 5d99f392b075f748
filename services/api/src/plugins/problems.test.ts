/** Which problem each kind of error is answered with, and that an answer never describes what was not expected. */
import { InvalidCursorError } from '@footing/store';
import fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PROBLEMS, type ProblemCode, ProblemError, sendProblem } from './problems.ts';

const logged: Record<string, unknown>[] = [];
const app = fastify({
  logger: { level: 'error', stream: { write: (line: string) => void logged.push(JSON.parse(line)) } },
  ajv: { customOptions: { removeAdditional: false } },
});
let thrown: unknown;

beforeAll(async () => {
  app.setErrorHandler(sendProblem);
  app.get('/throws', () => {
    throw thrown;
  });
  const limit = { type: 'integer', minimum: 1 };
  const state = { enum: ['alive', 'broken'] };
  const querystring = { type: 'object', properties: { limit, state }, additionalProperties: false };
  const params = { type: 'object', properties: { id: { type: 'string', pattern: '^[0-9]+$' } } };
  app.get('/items/:id', { schema: { params, querystring } }, () => 'found');
  app.get('/needs', { schema: { querystring: { ...querystring, required: ['limit'] } } }, () => 'found');
  app.post('/takes', () => 'taken');
  await app.ready();
});

beforeEach(() => {
  logged.length = 0;
});

afterAll(() => app.close());

async function answerTo(error: unknown) {
  thrown = error;
  const { statusCode, headers, body } = await app.inject({ url: '/throws?with=this' });
  return { status: statusCode, headers, problem: JSON.parse(body) };
}

/** An error as node's sockets and PostgreSQL give it. */
const coded = (code: string, message = 'a secret'): Error => Object.assign(new Error(message), { code });

describe('a problem', () => {
  test.each(Object.keys(PROBLEMS) as ProblemCode[])(
    '%s has its status, title, address and detail',
    async (code) => {
      const { status, headers, problem } = await answerTo(new ProblemError(code, 'What is wrong.'));
      expect(status).toBe(PROBLEMS[code].status);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(problem).toEqual({
        type: `/problems/${code}`,
        title: PROBLEMS[code].title,
        status: PROBLEMS[code].status,
        detail: 'What is wrong.',
        instance: '/throws?with=this',
        requestId: expect.any(String),
      });
    },
  );

  test.each(Object.keys(PROBLEMS) as ProblemCode[])('%s is logged when it is ours alone', async (code) => {
    const { problem } = await answerTo(new ProblemError(code, 'What is wrong.'));
    const ours = PROBLEMS[code].status >= 500;
    expect(logged.map(({ msg, reqId }) => [msg, reqId])).toEqual(
      ours ? [[PROBLEMS[code].title, problem.requestId]] : [],
    );
  });

  test.each(Object.keys(PROBLEMS) as ProblemCode[])(
    '%s says when to come back if that can help',
    async (code) => {
      const { headers } = await answerTo(new ProblemError(code, 'What is wrong.'));
      expect(headers['retry-after']).toBe(PROBLEMS[code].status === 503 ? '5' : undefined);
    },
  );
});

describe('an error', () => {
  test.each<[what: string, error: unknown, code: ProblemCode, detail: string]>([
    [
      'of a cursor',
      new InvalidCursorError('The cursor was not made by this list.'),
      'invalid-cursor',
      'The cursor was not made by this list.',
    ],
    [
      'with status 404',
      Object.assign(new Error('Nothing here.'), { statusCode: 404 }),
      'not-found',
      'Nothing here.',
    ],
    [
      'of the request',
      Object.assign(new Error('The header is odd.'), { statusCode: 431 }),
      'invalid-request',
      'The header is odd.',
    ],
    [
      'of ours with a status',
      Object.assign(new Error('a secret'), { statusCode: 502 }),
      'internal-error',
      'The request could not be answered.',
    ],
    [
      'that nobody expected',
      new TypeError('a secret'),
      'internal-error',
      'The request could not be answered.',
    ],
    ['of a query', coded('42P01'), 'internal-error', 'The request could not be answered.'],
    ['with a longer code', coded('57P011'), 'internal-error', 'The request could not be answered.'],
  ])('%s', async (_what, error, code, detail) => {
    const { status, problem } = await answerTo(error);
    expect(status).toBe(PROBLEMS[code].status);
    expect(problem).toMatchObject({ type: `/problems/${code}`, detail });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  test.each<[what: string, error: Error]>([
    ...[
      ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE', 'EHOSTUNREACH', 'EAI_AGAIN'],
      ...['08000', '08006', '57P01', '57P02', '57P03', '57P05', '25P03', '53300', '3D000'],
    ].map((code): [string, Error] => [code, coded(code)]),
    ['a pool without a connection', new Error('timeout exceeded when trying to connect')],
    ['a connection that broke', new Error('Connection terminated unexpectedly')],
    ['a connection that fell silent', new Error('Query read timeout')],
    ['a cause of a failed query', new Error('Failed query: a secret', { cause: coded('57P01') })],
    [
      'a cause of a cause',
      new Error('a secret', { cause: new Error('a secret', { cause: coded('ECONNREFUSED') }) }),
    ],
  ])('of the database (%s) is answered with 503, and not described', async (_what, error) => {
    const { status, headers, problem } = await answerTo(error);
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(problem).toMatchObject({
      type: '/problems/database-unavailable',
      detail: 'The database cannot be reached just now.',
    });
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(JSON.stringify(logged)).toContain(error.message);
  });
});

test.each<[what: string, error: Error]>([
  ['a statement that took too long', coded('57014')],
  ['a lock that was not got', coded('55P03')],
  ['the cause of a failed query', new Error('Failed query: a secret', { cause: coded('57014') })],
  ['an answer that was not made in time', coded('FST_ERR_HANDLER_TIMEOUT')],
])('%s is answered with 503, of a database that is busy and not away', async (_what, error) => {
  const { status, headers, problem } = await answerTo(error);
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('5');
  expect(problem).toMatchObject({
    type: '/problems/database-busy',
    detail: 'The database did not answer this in time.',
  });
});

describe('a request', () => {
  test.each([
    ['/items/one', 'The path parameter "id" must match pattern "^[0-9]+$".'],
    ['/items/1?limit=0', 'The query parameter "limit" must be >= 1.'],
    ['/items/1?limit=many', 'The query parameter "limit" must be integer.'],
    [
      '/items/1?state=dead',
      'The query parameter "state" must be equal to one of the allowed values (alive, broken).',
    ],
    ['/items/1?sate=alive', 'The query parameter "sate" is not known here.'],
    ['/needs', `The query parameter "limit" must have required property 'limit'.`],
  ])('%s is refused in a sentence that names the parameter', async (url, detail) => {
    const response = await app.inject(url);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ type: '/problems/invalid-request', detail, instance: url });
  });

  test('with a body that cannot be read is refused as such', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await app.inject({ method: 'POST', url: '/takes', headers, payload: '{' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ type: '/problems/invalid-request', instance: '/takes' });
  });
});
