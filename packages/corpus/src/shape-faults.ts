/** Says in plain words how a value differs from its schema. */

import type { TSchema } from '@footing/typebox';
import { Ajv2020, type DefinedError, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonPath } from './fault.ts';
import { didYouMean } from './nearest.ts';

/** How a value at a path differs from its schema. */
export interface ShapeFault {
  path: JsonPath;
  message: string;
}

const MAX_SHOWN_CHARS = 60;

/** Names of JSON types in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

// TypeBox's own validator gives no more than eight errors, and not the schema that each is about.
const ajv = new Ajv2020({ allErrors: true, verbose: true });

/** A test for a shape. Where it fails, `shapeFaults` tells why. */
export function shapeOf<T>(schema: TSchema): ValidateFunction<T> {
  return ajv.compile<T>(schema);
}

/** Every fault that a shape found in the value it has last been given. */
export function shapeFaults({ errors }: ValidateFunction): ShapeFault[] {
  return ((errors ?? []) as DefinedError[])
    .filter((error) => error.keyword !== 'anyOf' && !isNullBranch(error))
    .map((error) => ({ path: pathOf(error), message: describe(error) }));
}

/** Whether an error is about the second part of "a value, or null", which the error about the first part tells too. */
function isNullBranch({ schemaPath }: ErrorObject): boolean {
  return schemaPath.endsWith('/anyOf/1/type');
}

function isNullable({ schemaPath }: ErrorObject): boolean {
  return /\/anyOf\/0\/[a-zA-Z]+$/.test(schemaPath);
}

function pathOf(error: DefinedError): JsonPath {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return error.keyword === 'additionalProperties' ? [...path, error.params.additionalProperty] : path;
}

function describe(error: DefinedError): string {
  switch (error.keyword) {
    case 'required':
      return `\`${error.params.missingProperty}\` is missing`;
    case 'additionalProperties':
      return describeKey(error.params.additionalProperty, error.parentSchema);
    case 'type':
      return `${shown(error.data)} is not ${TYPES[error.params.type]}${isNullable(error) ? ' or null' : ''}`;
    case 'enum':
      return `${shown(error.data)} is none of ${error.params.allowedValues.join(', ')}`;
    case 'pattern':
      return `${shown(error.data)} is not written as ${wanted(error.parentSchema, error.params.pattern)}`;
    case 'minLength':
      return error.data === '' ? 'it is empty' : `${shown(error.data)} is too short`;
    case 'maxLength':
      return `it has more than ${error.params.limit} characters`;
    case 'minItems':
      return error.params.limit === 1 ? 'it is empty' : `it has fewer than ${error.params.limit} entries`;
    case 'maxItems':
      return `it has more than ${error.params.limit} entries`;
    case 'minimum':
      return `${shown(error.data)} is less than ${error.params.limit}`;
    case 'maximum':
      return `${shown(error.data)} is more than ${error.params.limit}`;
    default:
      return `it ${error.message ?? 'has another shape'}`;
  }
}

/** Says which keys an object takes: named ones, or those of a form. */
function describeKey(key: string, schema: ErrorObject['parentSchema']): string {
  const known = Object.keys(schema?.['properties'] ?? {});
  if (known.length === 0) {
    const [pattern = ''] = Object.keys(schema?.['patternProperties'] ?? {});
    return `the key \`${key}\` is not written as ${wanted(schema, pattern)}`;
  }
  return `\`${key}\` is no key here${didYouMean(key, known) || `; the keys are ${known.join(', ')}`}`;
}

function wanted(schema: ErrorObject['parentSchema'], pattern: string): string {
  const about: unknown = schema?.['description'];
  return `it must be: ${typeof about === 'string' ? about.replace(/\.$/, '') : pattern}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}...` : text;
}
