import type { LinkFinding } from './finding.ts';

/** Formats of a report. */
export const REPORT_FORMATS = ['table', 'json', 'ndjson', 'junit', 'sarif', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Writes a run's findings in a format that people or other programs read. */
export function writeReport(findings: readonly LinkFinding[], format: ReportFormat): string {
  return WRITERS[format](findings);
}

const WRITERS: Readonly<Record<ReportFormat, (findings: readonly LinkFinding[]) => string>> = {
  table,
  json: (findings) => JSON.stringify(findings, null, 2),
  ndjson: (findings) => findings.map((finding) => JSON.stringify(finding)).join('\n'),
  junit,
  sarif,
  github,
};

function table(findings: readonly LinkFinding[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of findings) counts.set(verdict.verdict, (counts.get(verdict.verdict) ?? 0) + 1);
  const lines = findings
    .filter(({ verdict, failed }) => failed || !['alive', 'redirected'].includes(verdict.verdict))
    .map(
      ({ url, verdict, places }) =>
        `${verdict.verdict.padEnd(12)} ${url}\n${' '.repeat(13)}${verdict.reason} ${places.map(showPlace).join(', ')}`,
    );
  const summary = [...counts].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${count} ${verdict}`);
  return [...lines, `${findings.length} links: ${summary.join(', ') || 'none'}`].join('\n');
}

function showPlace({ source, line }: LinkFinding['places'][number]): string {
  return line === 0 ? source : `${source}:${line}`;
}

/** JUnit XML, a case a link, as the common CI servers read it. */
function junit(findings: readonly LinkFinding[]): string {
  const cases = findings.map(({ url, verdict, places, ms, failed }) => {
    const open = `    <testcase name="${xml(url)}" classname="${xml(places[0]?.source ?? '')}" time="${(ms / 1000).toFixed(3)}"`;
    if (verdict.verdict === 'skipped')
      return `${open}><skipped message="${xml(verdict.reason)}"/></testcase>`;
    return failed
      ? `${open}><failure type="${verdict.verdict}" message="${xml(verdict.reason)}">${xml(places.map(showPlace).join('\n'))}</failure></testcase>`
      : `${open}/>`;
  });
  const failures = findings.filter(({ failed }) => failed).length;
  const skipped = findings.filter(({ verdict }) => verdict.verdict === 'skipped').length;
  const suite = `  <testsuite name="footing check" tests="${findings.length}" failures="${failures}" skipped="${skipped}">`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    suite,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

/** XML 1.0 has no way to write most control characters. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** SARIF 2.1.0: the failures, a result for each place. */
function sarif(findings: readonly LinkFinding[]): string {
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
            artifactLocation: { uri: encodeURI(source) },
            region: { startLine: Math.max(1, line) },
          },
        },
      ],
    })),
  );
  const driver = { name: 'footing', rules };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, results }],
    },
    null,
    2,
  );
}

/** Workflow commands that GitHub shows beside the lines of a change. */
function github(findings: readonly LinkFinding[]): string {
  return findings
    .filter(({ failed }) => failed)
    .flatMap(({ url, verdict, places }) =>
      places.map(
        ({ source, line }) =>
          `::${verdict.verdict === 'unreachable' ? 'warning' : 'error'} file=${property(source)},line=${Math.max(1, line)}::${data(`${url}: ${verdict.reason}`)}`,
      ),
    )
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
