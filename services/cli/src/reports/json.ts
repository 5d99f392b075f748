/** The report as JSON, for other programs. */
import type { LinkFinding } from './finding.ts';

/** All findings as one JSON array. */
export function json(findings: readonly LinkFinding[]): string {
  return JSON.stringify(findings.map(published), null, 2);
}

/** One JSON object a line for each finding. */
export function ndjson(findings: readonly LinkFinding[]): string {
  return findings.map((finding) => JSON.stringify(published(finding))).join('\n');
}

/** Programs that read version 0.1 look for the reason code under `evidence`; it stays beside the new name until 1.0. */
function published({ verdict, ...finding }: LinkFinding) {
  return { ...finding, verdict: { ...verdict, evidence: verdict.reasonCode } };
}
