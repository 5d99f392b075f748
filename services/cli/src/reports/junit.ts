/** The report as JUnit XML, which most CI servers read. */
import { printable } from '@footing/linkcheck';
import { type LinkFinding, showLocation } from './finding.ts';

/** One test case for each link. Skipped links are skipped cases. */
export function* junit(findings: readonly LinkFinding[]): Generator<string> {
  const failures = findings.filter(({ failed }) => failed).length;
  const skipped = findings.filter(({ verdict }) => verdict.verdict === 'skipped').length;
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<testsuites>';
  yield `  <testsuite name="footing check" tests="${findings.length}" failures="${failures}" skipped="${skipped}">`;
  for (const finding of findings) yield testCase(finding);
  yield '  </testsuite>';
  yield '</testsuites>';
}

function testCase({ url, verdict, places, ms, failed }: LinkFinding): string {
  const open = `    <testcase name="${xml(url)}" classname="${xml(places[0]?.source ?? '')}" time="${(ms / 1000).toFixed(3)}"`;
  if (verdict.verdict === 'skipped') return `${open}><skipped message="${xml(verdict.reason)}"/></testcase>`;
  return failed
    ? `${open}><failure type="${verdict.verdict}" message="${xml(verdict.reason)}">${places.map((place) => xml(showLocation(place))).join('\n')}</failure></testcase>`
    : `${open}/>`;
}

/** Escapes text for XML and for terminals. Removes the control characters that XML 1.0 cannot represent. */
function xml(text: string): string {
  const escaped = text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return printable(escaped, (codePoint) => `&#x${codePoint.toString(16)};`);
}
