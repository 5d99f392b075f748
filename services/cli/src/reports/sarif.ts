/** The report as SARIF 2.1.0, which code scanning tools read. */
import type { LinkFinding } from './finding.ts';
import { printableJson } from './json.ts';

/** One result for each place of a failing link. */
export function sarif(findings: readonly LinkFinding[]): string {
  const failed = findings.filter((finding) => finding.failed);
  const rules = [...new Set(failed.map(({ verdict }) => verdict.verdict))].map((id) => ({
    id,
    shortDescription: { text: `A link that is ${id}` },
  }));
  const results = failed.flatMap(({ url, verdict, places }) =>
    places.map(({ source, line }) => ({
      ruleId: verdict.verdict,
      level: verdict.verdict === 'unreachable' ? 'warning' : 'error',
      message: { text: `${url}: ${verdict.reason}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(source.toWellFormed()) },
            region: { startLine: Math.max(1, line) },
          },
        },
      ],
    })),
  );
  const driver = { name: 'footing', rules };
  return printableJson(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, results }],
    },
    2,
  );
}
