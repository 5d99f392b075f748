/** The report as JSON, for other programs. */
import { printable } from '@footing/linkcheck';
import type { LinkFinding } from './finding.ts';

/** All findings as one JSON array. */
export function* json(findings: readonly LinkFinding[]): Generator<string> {
  yield '[';
  yield* jsonItems(findings, published, '  ');
  yield ']';
}

/** The items of a JSON array as indented lines, made one at a time. */
export function* jsonItems<Item>(
  items: readonly Item[],
  publish: (item: Item) => unknown,
  indent: string,
): Generator<string> {
  for (const [index, item] of items.entries()) {
    const text = printableJson(publish(item), 2).replaceAll('\n', `\n${indent}`);
    yield `${indent}${text}${index + 1 < items.length ? ',' : ''}`;
  }
}

/** One line with a JSON object for each finding. */
export function* ndjson(findings: readonly LinkFinding[]): Generator<string> {
  for (const finding of findings) yield printableJson(published(finding));
}

/** A value as JSON in which whatever a terminal would not print is escaped; it is the same value to every reader. */
export function printableJson(value: unknown, indent = 0): string {
  const escaped = (codePoint: number): string => `\\u${codePoint.toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => printable(line, escaped))
    .join('\n');
}

/**
 * A finding as published. Programs written for version 0.1 read the reason code from `evidence`; it stays
 * beside the new name until 1.0.
 */
function published({ verdict, ...finding }: LinkFinding) {
  return { ...finding, verdict: { ...verdict, evidence: verdict.reasonCode } };
}
