/** The report as JSON, for other programs. */
import type { LinkFinding } from './finding.ts';

/** All findings as one JSON array. */
export function json(findings: readonly LinkFinding[]): string {
  return JSON.stringify(findings.map(published), null, 2);
}

/** One line with a JSON object for each finding. */
export function ndjson(findings: readonly LinkFinding[]): string {
  return findings.map((finding) => JSON.stringify(published(finding))).join('\n');
}

/**
 * A finding as published. Programs written for version 0.1 read the reason code from `evidence`; it stays
 * beside the new name until 1.0.
 */
function published({ verdict, ...finding }: LinkFinding) {
  return { ...finding, verdict: { ...verdict, evidence: verdict.reasonCode } };
}
