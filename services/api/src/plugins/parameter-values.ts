/** Refuses values of parameters that pass their schemas and no database takes. */
import { isInstant, isStorableText, isUuid } from '@footing/model';
import Type from '@footing/typebox';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import type { App } from '../app.ts';
import { ProblemError } from './problems.ts';

/**
 * How parameters are validated. A misspelt filter must be rejected, since ignoring it would list everything. The formats
 * are those of the model: the library's take `urn:uuid:` and leap seconds, too, which PostgreSQL or JavaScript refuse.
 */
export const VALIDATION: NonNullable<FastifyServerOptions['ajv']> = {
  customOptions: { removeAdditional: false, coerceTypes: 'array' },
  onCreate: (ajv) => {
    ajv.addFormat('uuid', isUuid);
    ajv.addFormat('date-time', isInstant);
  },
};

const NoQuery = Type.Object({}, { additionalProperties: false });

/** Registers the checks, and has operations that take no query refuse one. */
export function refuseOddValues(app: App): void {
  app.addHook('onRoute', ({ schema }) => {
    if (schema?.operationId !== undefined) schema.querystring ??= NoQuery;
  });
  app.addHook('preValidation', (request, _reply, done) => {
    forEachValue(request, (value, where, name) => {
      if (typeof value === 'string' && !isStorableText(value))
        throw new ProblemError(
          'invalid-request',
          `The ${where} parameter "${name}" has a character that no text can have (NUL or half of a surrogate pair).`,
        );
    });
    done();
  });
  // The validator takes `Infinity` and `1e400` for numbers, and does not hold them to their bounds.
  app.addHook('preHandler', (request, _reply, done) => {
    forEachValue(request, (value, where, name) => {
      if (typeof value === 'number' && !Number.isFinite(value))
        throw new ProblemError(
          'invalid-request',
          `The ${where} parameter "${name}" must be a finite number.`,
        );
    });
    done();
  });
}

/** Shows every value of the parameters of a request. */
function forEachValue(
  { query, params }: FastifyRequest,
  show: (value: unknown, where: 'query' | 'path', name: string) => void,
): void {
  for (const [where, parameters] of [
    ['query', query],
    ['path', params],
  ] as const)
    for (const [name, given] of Object.entries(parameters ?? {}))
      if (Array.isArray(given)) for (const value of given) show(value, where, name);
      else show(given, where, name);
}
