/** Validates the news agencies of a corpus. */
import type { NewsAgency } from '@footing/bibliography';
import type { Finding } from './fault.ts';

/** Findings on patterns that are no regular expressions. */
export function checkAgencies(agencies: readonly NewsAgency[]): Finding[] {
  return agencies.flatMap((entry) =>
    (['host', 'path'] as const)
      .filter((key) => !isExpression(entry[key]))
      .map((key) => ({
        entry,
        path: [key],
        record: entry.agency,
        message: `its ${key} is no regular expression`,
      })),
  );
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    // The syntax error means that the pattern is not a regular expression.
    return false;
  }
}
