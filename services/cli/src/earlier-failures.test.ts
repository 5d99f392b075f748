/** What has become of links that failed in an earlier run. */
import { expect, test } from 'vitest';
import { fatesOf, type RunOutcome } from './earlier-failures.ts';
import type { LinkFinding } from './reports/finding.ts';
import { madeFinding } from './reports/made-finding.ts';

const URL = 'https://a.example/';
const outcome = (findings: LinkFinding[], more: Partial<RunOutcome> = {}): RunOutcome => ({
  findings,
  filesThere: [],
  isComplete: true,
  ...more,
});

test.each<[what: string, url: string, run: RunOutcome, fate: string]>([
  ['fails', URL, outcome([madeFinding(URL, 'broken', true)]), 'failing'],
  [
    'fails and is tolerated',
    URL,
    outcome([{ ...madeFinding(URL, 'broken'), tolerated: 'in_baseline' }]),
    'failing',
  ],
  ['answers', URL, outcome([madeFinding(URL, 'alive')]), 'healed'],
  ['answers, though not to us', URL, outcome([madeFinding(URL, 'restricted')]), 'healed'],
  ['asks for patience', URL, outcome([madeFinding(URL, 'rate_limited')]), 'unknown'],
  ['is not fetched', URL, outcome([madeFinding(URL, 'skipped')]), 'unknown'],
  ['is in no source', URL, outcome([]), 'uncited'],
  ['was not reached before an interruption', URL, outcome([], { isComplete: false }), 'unknown'],
  ['leads to a place that is there again', `${URL}#b`, outcome([madeFinding(URL, 'alive')]), 'healed'],
  [
    'leads to a place of a page that fails',
    `${URL}#b`,
    outcome([madeFinding(URL, 'broken', true)]),
    'unknown',
  ],
  ['leads to a file that is there', './a.md', outcome([], { filesThere: ['file:///here/a.md'] }), 'healed'],
  [
    'leads to a file that is not',
    './a.md',
    outcome([madeFinding('file:///here/a.md', 'broken', true)]),
    'failing',
  ],
])('of a link that %s (%s)', (_what, url, run, fate) => {
  expect(fatesOf(new Set([url]), run, '/here')).toEqual(new Map([[url, fate]]));
});
