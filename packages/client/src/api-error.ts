/** The error of a request that the API refused. */
import type { components } from './api.ts';

type Problem = components['schemas']['Problem'];

/** A request that got no answer of the kind that it asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** The kind of problem, such as `not-found`; docs/errors.md lists them. `unknown` where something else answered. */
  readonly code: string;
  /** What the API said (RFC 9457); undefined where something else answered, such as a proxy. */
  readonly problem: Problem | undefined;

  private constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? `The answer has status ${status} and is not the API's.`);
    this.status = status;
    this.problem = problem;
    this.code = problem?.type.split('/').at(-1) ?? 'unknown';
  }

  /** The error of an answer and its body. */
  static of(body: unknown, { status }: Response): ApiError {
    return new ApiError(status, isProblem(body) ? body : undefined);
  }
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'type' in body &&
    'detail' in body &&
    typeof body.type === 'string' &&
    typeof body.detail === 'string'
  );
}
