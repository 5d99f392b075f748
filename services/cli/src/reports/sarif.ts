/** The report as SARIF 2.1.0, which code scanning tools read. */
import type { Verdict } from '@footing/linkcheck';
import type { LinkFinding, Location } from './finding.ts';
import { jsonItems, printableJson } from './json.ts';

/** A failing link at one of its places. */
interface FailedPlace {
  url: string;
  verdict: Verdict;
  place: Location;
}

/** One result for each place of a failing link. */
export function* sarif(findings: readonly LinkFinding[]): Generator<string> {
  const failed = findings.filter((finding) => finding.failed);
  const rules = [...new Set(failed.map(({ verdict }) => verdict.verdict))].map((id) => ({
    id,
    shortDescription: { text: `A link that is ${id}` },
  }));
  const driver = printableJson({ name: 'footing', rules });
  yield '{';
  yield '  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",';
  yield '  "version": "2.1.0",';
  yield `  "runs": [{ "tool": { "driver": ${driver} }, "results": [`;
  const places = failed.flatMap(({ url, verdict, places }) =>
    places.map((place) => ({ url, verdict, place })),
  );
  yield* jsonItems(places, result, '    ');
  yield '  ] }]';
  yield '}';
}

function result({ url, verdict, place: { source, line } }: FailedPlace) {
  return {
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
  };
}
