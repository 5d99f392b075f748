/** The Code Quality report is what GitLab takes, and knows a link again from one run to the next. */
import Type from '@footing/typebox';
import { Errors } from '@footing/typebox/value';
import { expect, test } from 'vitest';
import type { LinkFinding } from './finding.ts';
import { gitlab } from './gitlab.ts';
import { madeFinding } from './made-finding.ts';

/** What GitLab's documentation (Code Quality, "Code Quality report format") asks of a report. */
const CODE_QUALITY_REPORT = Type.Array(
  Type.Object({
    description: Type.String({ minLength: 1 }),
    check_name: Type.String({ minLength: 1 }),
    fingerprint: Type.String({ pattern: '^[0-9a-f]{32,}$' }),
    severity: Type.Enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: Type.Object({
      // Relative to the top of the repository, and without `./`.
      path: Type.String({ minLength: 1, pattern: '^(?!\\.?/)' }),
      lines: Type.Object({ begin: Type.Integer({ minimum: 1 }) }),
    }),
  }),
);

const dead: LinkFinding = {
  ...madeFinding('https://a.example/', 'broken', true),
  places: [{ source: 'docs/a.md', line: 3 }],
};

type Issue = Record<'description' | 'check_name' | 'fingerprint' | 'severity', string> & {
  location: { path: string; lines: { begin: number } };
};
function report(...findings: LinkFinding[]): Issue[] {
  const issues: Issue[] = JSON.parse([...gitlab(findings, '/here')].join('\n'));
  expect([...Errors(CODE_QUALITY_REPORT, issues)]).toEqual([]);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return issues;
}

test('has an issue for each place of a link that fails, and is a list where none does', () => {
  const places = [
    { source: 'docs/a.md', line: 3 },
    { source: 'docs/a.md', line: 3 },
    { source: 'docs/b.md', line: 0 },
  ];
  const tolerated: LinkFinding = { ...dead, failed: false, tolerated: 'in_baseline' };
  expect(report({ ...dead, places }, tolerated)).toEqual([
    expect.objectContaining({ location: { path: 'docs/a.md', lines: { begin: 3 } } }),
    expect.objectContaining({ location: { path: 'docs/a.md', lines: { begin: 3 } } }),
    expect.objectContaining({ location: { path: 'docs/b.md', lines: { begin: 1 } } }),
  ]);
  expect(report(tolerated)).toEqual([]);
});

test('says what is wrong, and takes what may pass for minor', () => {
  const unreachable: LinkFinding = {
    ...dead,
    url: 'https://b.example/',
    verdict: { ...dead.verdict, verdict: 'unreachable' },
  };
  expect(
    report(dead, unreachable).map(({ description, check_name, severity }) => [
      description,
      check_name,
      severity,
    ]),
  ).toEqual([
    ['https://a.example/: It is so.', 'footing/broken', 'major'],
    ['https://b.example/: It is so.', 'footing/unreachable', 'minor'],
  ]);
});

test.each([
  ['docs/a.md', 'docs/a.md'],
  ['./docs//a.md', 'docs/a.md'],
  ['/here/docs/a.md', 'docs/a.md'],
  ['-', '-'],
  ['https://c.example/page', 'https://c.example/page'],
])('names the source %s as %s', (source, named) => {
  const [issue] = report({ ...dead, places: [{ source, line: 3 }] });
  expect(issue?.location.path).toBe(named);
});

test('knows a link again though the lines before it, its verdict and the spelling of its path change', () => {
  const [before] = report(dead);
  const [after] = report({
    ...dead,
    verdict: { ...dead.verdict, verdict: 'unreachable' },
    places: [{ source: './docs/a.md', line: 99 }],
  });
  expect(after?.fingerprint).toBe(before?.fingerprint);
});

test('does not take another link, or another file, for it', () => {
  const [known] = report(dead);
  for (const other of [
    { ...dead, url: 'https://a.example/b' },
    { ...dead, places: [{ source: 'docs/b.md', line: 3 }] },
  ])
    expect(report(other)[0]?.fingerprint).not.toBe(known?.fingerprint);
});
