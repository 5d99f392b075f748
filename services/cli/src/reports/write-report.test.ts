/** Every format of the report, and what makes a run fail. */
import { describe, expect, test } from 'vitest';
import { readAccepted } from '../accept-option.ts';
import { fails, type LinkFinding, showLocation } from './finding.ts';
import { REPORT_FORMATS, type ReportFormat, writeReport } from './write-report.ts';

const finding = (url: string, verdict: LinkFinding['verdict']['verdict'], failed: boolean): LinkFinding => ({
  url,
  verdict: { verdict, reasonCode: 'x', reason: `It is <${verdict}> & 100%.`, confidence: 0.9 },
  status: 404,
  finalUrl: url,
  ms: 12,
  places: [{ source: 'docs/a,b.md', line: 3 }],
  failed,
});

/** The whole report, without its last line end. */
const written = (findings: readonly LinkFinding[], format: ReportFormat): string =>
  [...writeReport(findings, format, '/here')].join('').replace(/\n$/, '');

const findings = [
  finding('https://a.example/?x=1&y="2"', 'broken', true),
  finding('https://b.example/', 'alive', false),
  finding('https://c.example/', 'skipped', false),
];

describe('writeReport', () => {
  test('as a table names what is not well, and counts all', () => {
    const table = written(findings, 'table');
    expect(table).toContain('docs/a,b.md:3');
    expect(table).not.toContain('https://b.example/');
    expect(table).toMatch(/3 links: 1 broken, 1 alive, 1 skipped$/);
  });

  test('as JUnit escapes what XML cannot hold and counts failures', () => {
    const xml = written(findings, 'junit');
    expect(xml).toContain('tests="3" failures="1" skipped="1"');
    expect(xml).toContain('x=1&amp;y=&quot;2&quot;');
    expect(xml).toContain('It is &lt;broken&gt; &amp; 100%.');
  });

  test('as SARIF and as GitHub commands says where the failures are', () => {
    const [run] = JSON.parse(written(findings, 'sarif')).runs;
    expect(run.results).toHaveLength(1);
    expect(run.results[0].locations[0].physicalLocation.region.startLine).toBe(3);
    expect(written(findings, 'github')).toBe(
      '::error file=docs/a%2Cb.md,line=3::https://a.example/?x=1&y="2": It is <broken> & 100%25.',
    );
  });

  test('as JSON and NDJSON gives every finding', () => {
    const published = findings.map((each) => ({ ...each, verdict: { ...each.verdict, evidence: 'x' } }));
    expect(JSON.parse(written(findings, 'json'))).toEqual(published);
    expect(
      written(findings, 'ndjson')
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

describe('a report', () => {
  const places = [
    { source: 'docs/a.md', line: 3 },
    { source: '-', line: 0 },
  ];
  const broken: LinkFinding = { ...finding('https://a.example/', 'broken', true), ms: 1_234, places };
  const unreachable: LinkFinding = { ...finding('https://b.example/', 'unreachable', true), places: [] };
  const alive = finding('https://c.example/', 'alive', false);
  const redirected = finding('https://d.example/', 'redirected', false);
  const moved = finding('https://e.example/', 'moved', false);
  const skipped = finding('https://f.example/', 'skipped', false);

  test('as a table has an entry for what fails, has moved or could not be judged', () => {
    const all = [alive, redirected, moved, skipped, { ...alive, url: 'https://g.example/', failed: true }];
    const entries = written(all, 'table').match(/^\S+ +https:.*$/gm);
    expect(entries).toEqual([
      'moved        https://e.example/',
      'skipped      https://f.example/',
      'alive        https://g.example/',
    ]);
    expect(written([broken], 'table').split('\n')).toEqual([
      'broken       https://a.example/',
      '             It is <broken> & 100%. docs/a.md:3, -',
      '1 links: 1 broken',
    ]);
  });

  test('as a table counts the commonest verdict first, and says that there is none', () => {
    expect(written([skipped, alive, moved, alive, moved, alive], 'table')).toMatch(
      /\n6 links: 3 alive, 2 moved, 1 skipped$/,
    );
    expect(written([], 'table')).toBe('0 links: none');
  });

  test('as JUnit has a case for each link, in seconds, that passed, failed or was skipped', () => {
    const cases = written([broken, alive, skipped, unreachable], 'junit').match(
      /<testcase.*(?:\n[^<]*<.*)?/g,
    );
    expect(cases?.join('\n')).toBe(
      [
        '<testcase name="https://a.example/" classname="docs/a.md" time="1.234"><failure type="broken" message="It is &lt;broken&gt; &amp; 100%.">docs/a.md:3',
        '-</failure></testcase>',
        '<testcase name="https://c.example/" classname="docs/a,b.md" time="0.012"/>',
        '    <testcase name="https://f.example/" classname="docs/a,b.md" time="0.012"><skipped message="It is &lt;skipped&gt; &amp; 100%."/></testcase>',
        '<testcase name="https://b.example/" classname="" time="0.012"><failure type="unreachable" message="It is &lt;unreachable&gt; &amp; 100%."></failure></testcase>',
        '  </testsuite>',
      ].join('\n'),
    );
  });

  test('as JUnit leaves out the characters that XML has no way to write', () => {
    const odd = { ...broken, verdict: { ...broken.verdict, reason: 'a\u0000\u001b\ud800b\t\u{1f600}' } };
    expect(written([odd], 'junit')).toContain('message="ab&#x9;\u{1f600}"');
  });

  test('as SARIF has a rule for each verdict, and what may pass is a warning', () => {
    const here = [{ source: 'docs/б.md', line: 0 }];
    const [run] = JSON.parse(
      written([broken, { ...broken, places: here }, { ...unreachable, places: here }, skipped], 'sarif'),
    ).runs;
    expect(run.tool.driver.rules).toEqual([
      { id: 'broken', shortDescription: { text: 'A link that is broken' } },
      { id: 'unreachable', shortDescription: { text: 'A link that is unreachable' } },
    ]);
    expect(run.results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level])).toEqual([
      ['broken', 'error'],
      ['broken', 'error'],
      ['broken', 'error'],
      ['unreachable', 'warning'],
    ]);
    expect(run.results.at(-1).locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/%D0%B1.md' },
      region: { startLine: 1 },
    });
  });

  test('as GitHub commands warns of what may pass, and names the first line where there are none', () => {
    const report = written(
      [broken, { ...unreachable, places: [{ source: 'a\nb', line: 0 }] }, alive],
      'github',
    );
    expect(report.split('\n')).toEqual([
      '::error file=docs/a.md,line=3::https://a.example/: It is <broken> & 100%25.',
      '::error file=-,line=1::https://a.example/: It is <broken> & 100%25.',
      '::warning file=a%0Ab,line=1::https://b.example/: It is <unreachable> & 100%25.',
    ]);
  });
});

test.each<[LinkFinding['verdict']['verdict'], boolean]>([
  ['alive', false],
  ['moved', false],
  ['redirected', false],
  ['restricted', false],
  ['rate_limited', false],
  ['skipped', false],
  ['broken', true],
  ['soft_404', true],
  ['drifted', true],
  ['unreachable', true],
])('a link that is %s fails a run: %s', (verdict, fail) => {
  expect(fails(finding('', verdict, false).verdict, 200)).toBe(fail);
});

test('an address without an answer is in no range of statuses', () => {
  const { verdict } = finding('', 'unreachable', true);
  expect(fails(verdict, null, readAccepted('000-999'))).toBe(true);
  expect(fails(verdict, null, readAccepted('000-999,unreachable'))).toBe(false);
});

test.each([
  ['400-499', 399, true],
  ['400-499', 400, false],
  ['400-499', 499, false],
  ['400-499', 500, true],
  ['404', 405, true],
])('what is accepted as %s holds for %d: fails %s', (accepted, status, fail) => {
  expect(fails(finding('', 'broken', true).verdict, status, readAccepted(accepted))).toBe(fail);
});

test('a place is its file and line, or its file alone where lines mean nothing', () => {
  expect(showLocation({ source: 'a.md', line: 7 })).toBe('a.md:7');
  expect(showLocation({ source: '-', line: 0 })).toBe('-');
});

describe('a report of addresses, reasons and names that hold commands of a terminal', () => {
  const HOSTILE = '\u001b]0;x\u0007\u009b31m\u007f\r\n::error::\u0085\u202e\u2066\u2028\u2029\ud800'.repeat(
    2,
  );
  const hostile: LinkFinding = {
    ...finding(`https://a.example/${HOSTILE}`, 'broken', true),
    places: [{ source: `docs/${HOSTILE}.md`, line: 3 }],
  };
  hostile.verdict.reason = HOSTILE;

  test.each(REPORT_FORMATS)('as %s has none of them', (format) => {
    const report = written([hostile], format);
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
    const lines = { table: 3, ndjson: 1, github: 1, junit: 6 } as const;
    if (format in lines) expect(report.split('\n')).toHaveLength(lines[format as keyof typeof lines]);
  });

  test('as JSON and NDJSON is the same to programs', () => {
    expect(JSON.parse(written([hostile], 'json'))[0]).toMatchObject({ url: hostile.url });
    expect(JSON.parse(written([hostile], 'ndjson'))).toMatchObject({ places: hostile.places });
  });
});
