/** Finds what JSON can say and no database can keep. */
import type { JsonPath } from './fault.ts';

/** Maximum depth of lists and objects in each other. */
const MAX_DEPTH = 50;

/** What cannot be kept, and where it stands. */
export interface Unstorable {
  path: JsonPath;
  message: string;
}

/** Whether lists and objects are nested deeper than `MAX_DEPTH`. Costs no more stack for a deep value than for another. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item).filter((inner) => inner !== null) : [],
    );
  }
  return false;
}

/** Texts and keys, however deep, with a character that PostgreSQL does not take. The value must not be too deep. */
export function findUnstorable(value: unknown, path: JsonPath = []): Unstorable[] {
  if (typeof value === 'string') return faultsOf(value, 'it', path);
  if (Array.isArray(value)) return value.flatMap((item, index) => findUnstorable(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...faultsOf(key, 'its key', [...path, key]),
    ...findUnstorable(inner, [...path, key]),
  ]);
}

function faultsOf(text: string, what: string, path: JsonPath): Unstorable[] {
  if (text.includes('\0')) return [{ path, message: `${what} has the character U+0000` }];
  return text.isWellFormed() ? [] : [{ path, message: `${what} has half of a surrogate pair` }];
}
