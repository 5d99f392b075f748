import { describe, expect, test } from 'vitest';
import { readAccepted } from '../accept-option.ts';
import { fails, type LinkFinding } from './finding.ts';
import { writeReport } from './write-report.ts';

const finding = (url: string, verdict: LinkFinding['verdict']['verdict'], failed: boolean): LinkFinding => ({
  url,
  verdict: { verdict, reasonCode: 'x', reason: `It is <${verdict}> & 100%.` },
  status: 404,
  finalUrl: url,
  ms: 12,
  places: [{ source: 'docs/a,b.md', line: 3 }],
  failed,
});

const findings = [
  finding('https://a.example/?x=1&y="2"', 'broken', true),
  finding('https://b.example/', 'alive', false),
  finding('https://c.example/', 'skipped', false),
];

describe('writeReport', () => {
  test('as a table names what is not well, and counts all', () => {
    const table = writeReport(findings, 'table');
    expect(table).toContain('docs/a,b.md:3');
    expect(table).not.toContain('https://b.example/');
    expect(table).toMatch(/3 links: 1 broken, 1 alive, 1 skipped$/);
  });

  test('as JUnit escapes what XML cannot hold and counts failures', () => {
    const xml = writeReport(findings, 'junit');
    expect(xml).toContain('tests="3" failures="1" skipped="1"');
    expect(xml).toContain('x=1&amp;y=&quot;2&quot;');
    expect(xml).toContain('It is &lt;broken&gt; &amp; 100%.');
  });

  test('as SARIF and as GitHub commands says where the failures are', () => {
    const [run] = JSON.parse(writeReport(findings, 'sarif')).runs;
    expect(run.results).toHaveLength(1);
    expect(run.results[0].locations[0].physicalLocation.region.startLine).toBe(3);
    expect(writeReport(findings, 'github')).toBe(
      '::error file=docs/a%2Cb.md,line=3::https://a.example/?x=1&y="2": It is <broken> & 100%25.',
    );
  });

  test('as JSON and NDJSON gives every finding', () => {
    const published = findings.map((each) => ({ ...each, verdict: { ...each.verdict, evidence: 'x' } }));
    expect(JSON.parse(writeReport(findings, 'json'))).toEqual(published);
    expect(
      writeReport(findings, 'ndjson')
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(published);
  });
});

test.each([
  [undefined, true],
  ['403', true],
  ['404', false],
  ['403, 404', false],
  ['400-499', false],
  ['500-599', true],
  ['broken', false],
  ['unreachable', true],
])('a dead link under what is accepted as %j fails: %s', (accepted, fail) => {
  const { verdict } = finding('', 'broken', true);
  expect(fails(verdict, 404, accepted === undefined ? undefined : readAccepted(accepted))).toBe(fail);
});

test('what can be accepted is said where something else is named', () => {
  expect(() => readAccepted('404,brokn')).toThrow(/ranges like 500-599, and alive, moved/);
});
