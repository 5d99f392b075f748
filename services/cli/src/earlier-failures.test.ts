/** What has become of links that failed in an earlier run. */
import type { VerdictName } from '@footing/model';
import { expect, test } from 'vitest';
import { fatesOf, type RunOutcome } from './earlier-failures.ts';
import type { LinkFinding } from './reports/finding.ts';

const finding = (url: string, verdict: VerdictName, failed = false): LinkFinding => ({
  url,
  verdict: { verdict, reasonCode: 'x', reason: 'It is so.', confidence: 1 },
  status: 200,
  finalUrl: url,
  ms: 1,
  places: [],
  failed,
});

const URL = 'https://a.example/';
const outcome = (findings: LinkFinding[], more: Partial<RunOutcome> = {}): RunOutcome => ({
  findings,
  filesThere: [],
  isComplete: true,
  ...more,
});

test.each<[what: string, url: string, run: RunOutcome, fate: string]>([
  ['fails', URL, outcome([finding(URL, 'broken', true)]), 'failing'],
  [
    'fails and is tolerated',
    URL,
    outcome([{ ...finding(URL, 'broken'), tolerated: 'in_baseline' }]),
    'failing',
  ],
  ['answers', URL, outcome([finding(URL, 'alive')]), 'healed'],
  ['answers, though not to us', URL, outcome([finding(URL, 'restricted')]), 'healed'],
  ['asks for patience', URL, outcome([finding(URL, 'rate_limited')]), 'unknown'],
  ['is not fetched', URL, outcome([finding(URL, 'skipped')]), 'unknown'],
  ['is in no source', URL, outcome([]), 'uncited'],
  ['was not reached before an interruption', URL, outcome([], { isComplete: false }), 'unknown'],
  ['leads to a place that is there again', `${URL}#b`, outcome([finding(URL, 'alive')]), 'healed'],
  ['leads to a place of a page that fails', `${URL}#b`, outcome([finding(URL, 'broken', true)]), 'unknown'],
  ['leads to a file that is there', './a.md', outcome([], { filesThere: ['file:///here/a.md'] }), 'healed'],
  [
    'leads to a file that is not',
    './a.md',
    outcome([finding('file:///here/a.md', 'broken', true)]),
    'failing',
  ],
])('of a link that %s (%s)', (_what, url, run, fate) => {
  expect(fatesOf(new Set([url]), run, '/here')).toEqual(new Map([[url, fate]]));
});
