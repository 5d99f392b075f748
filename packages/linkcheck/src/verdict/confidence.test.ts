/** How sure a verdict is on which evidence, and what a second look makes of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../fetch/observation.ts';
import { parsePage } from '../page/parse-page.ts';
import { VerdictName } from '../schema.ts';
import { isDoubtful, MIN_SURE_CONFIDENCE, ofTwoLooks } from './confidence.ts';
import { type History, judge, type Verdict } from './judge.ts';

const ADDRESS = 'https://example.org/news/the-council-met';
const NEWS =
  'The council of the region met the delegation on Tuesday and spoke of the trade of the past year, of the roads to the border and of the new pier. ';
const BREAD =
  'Bakers in the valley sell rye bread from ovens that their grandmothers built, and nobody there knows why it rises higher in a wet spring. ';

const pageOf = (title: string, text: string) =>
  parsePage(Buffer.from(`<title>${title}</title><p>${text}</p>`), 'text/html; charset=utf-8');
const observed = (status: number, title: string, text: string): Observation => ({
  url: ADDRESS,
  finalUrl: ADDRESS,
  observedAt: new Date(0),
  redirects: [],
  status,
  bytes: 1_000,
  timings: { totalMs: 1 },
  page: pageOf(title, text),
});
const confidence = (observation: Observation, history?: History): number =>
  judge(observation, history).confidence;

const cited = pageOf('The council met', NEWS.repeat(8));
const baseline = { title: cited.title, fingerprint: cited.fingerprint() };
const asCited = (status: number): Observation => observed(status, 'The council met', NEWS.repeat(8));
const missing = observed(404, 'Nothing', 'No page is here.');

describe('a page that is there', () => {
  test('is surest where it says what was cited, then where made-up pages get another answer', () => {
    const alone = confidence(asCited(200));
    const unlikeMadeUp = confidence(asCited(200), { sibling: missing });
    const proven = confidence(asCited(200), { baseline });
    expect([alone, unlikeMadeUp, proven]).toEqual([0.8, 0.9, 0.97]);
  });

  test('of which scripts show all but the title is less sure', () => {
    const shell = parsePage(
      Buffer.from(
        '<title>Portal of the region and its towns</title><div id="app"></div><script src="/app.js"></script>',
      ),
      'text/html',
    );
    expect(confidence({ ...asCited(200), page: shell })).toBe(0.6);
  });

  test('is sure where it is a file that is not read as text', () => {
    const { page: _, ...file } = asCited(200);
    expect(confidence({ ...file, contentType: 'application/pdf' })).toBe(0.9);
  });
});

describe('a status of 404', () => {
  test('is sure above a page that says little', () => {
    expect(confidence(missing)).toBe(0.9);
    expect(isDoubtful(judge(missing))).toBe(false);
  });

  test('is in doubt above the very text that was cited', () => {
    const verdict = judge(asCited(404), { baseline });
    expect(verdict).toMatchObject({ verdict: 'broken', confidence: 0.3 });
    expect(isDoubtful(verdict)).toBe(true);
  });

  test('is in doubt above an article with the name in the address', () => {
    expect(confidence(asCited(404))).toBe(0.5);
    expect(confidence(observed(404, 'Bread of the valley', NEWS.repeat(8)))).toBe(0.9);
    expect(confidence(observed(404, 'The council met', NEWS))).toBe(0.9);
  });
});

describe('a soft 404', () => {
  const notice = observed(200, 'Page not found', 'This page was not found. Look for it from the front page.');

  test('is surer where made-up pages get the same answer, and less sure where the site says 404 of them', () => {
    expect(confidence(notice)).toBe(0.85);
    expect(confidence(notice, { sibling: { ...notice, url: `${ADDRESS}-x` } })).toBe(0.95);
    expect(confidence(notice, { sibling: missing })).toBe(0.75);
  });

  test('by likeness alone is surer once other parts of the address were tried', () => {
    const sibling = {
      ...observed(200, 'Portal', BREAD.repeat(4)),
      url: 'https://example.org/news/footing-x',
    };
    const like = observed(200, 'Portal', BREAD.repeat(4));
    expect(judge(like, { sibling })).toMatchObject({ reasonCode: 'like_random_sibling', confidence: 0.8 });
    expect(confidence(like, { sibling, otherParts: [sibling] })).toBe(0.95);
  });

  test('for next to no text is in doubt', () => {
    expect(judge(observed(200, '', 'Hm.'))).toMatchObject({ reasonCode: 'near_empty', confidence: 0.6 });
  });
});

test('drift is sure for another text and in doubt for one that is just beyond the limit', () => {
  expect(confidence(observed(200, 'Bread', BREAD.repeat(8)), { baseline })).toBeGreaterThan(0.9);
  const bits = BigInt(`0x${baseline.fingerprint}`);
  const differing = (count: number) => ({
    title: 'Bread',
    fingerprint: (bits ^ ((1n << BigInt(count)) - 1n)).toString(16).padStart(32, '0'),
  });
  expect(judge(asCited(200), { baseline: differing(42) }).verdict).toBe('alive');
  const verdict = judge(asCited(200), { baseline: differing(43) });
  expect(verdict).toMatchObject({ verdict: 'drifted' });
  expect(verdict.confidence).toBeCloseTo(0.59);
  expect(isDoubtful(verdict)).toBe(true);
  expect(isDoubtful(judge(asCited(200), { baseline: differing(47) }))).toBe(false);
});

test('a refusal is one of robots where the front page gets the same', () => {
  const refused = observed(400, 'Bad request', 'No.');
  expect(judge(refused)).toMatchObject({ verdict: 'broken', reasonCode: 'http_400', confidence: 0.5 });
  expect(judge(refused, { frontPage: refused })).toMatchObject({
    verdict: 'restricted',
    reasonCode: 'http_400',
  });
  expect(judge(refused, { frontPage: asCited(200) })).toMatchObject({ verdict: 'broken' });
  expect(judge(missing, { frontPage: missing })).toMatchObject({ verdict: 'broken' });
});

describe('of two looks', () => {
  const verdictOf = (verdict: VerdictName, sure: number): Verdict => ({
    verdict,
    reasonCode: verdict,
    reason: '',
    confidence: sure,
  });

  test('the second counts where it finds the page, or nothing that is a loss', () => {
    for (const verdict of ['alive', 'moved', 'redirected', 'restricted', 'unreachable'] as const)
      expect(ofTwoLooks(verdictOf('broken', 0.5), verdictOf(verdict, 0.8)).verdict).toBe(verdict);
  });

  test('two that agree halve the doubt', () => {
    expect(ofTwoLooks(verdictOf('broken', 0.5), verdictOf('broken', 0.5)).confidence).toBe(0.75);
  });

  test('two losses that differ leave the first as much in doubt as it was', () => {
    expect(ofTwoLooks(verdictOf('broken', 0.5), verdictOf('soft_404', 0.9))).toEqual(
      verdictOf('broken', 0.5),
    );
  });
});

test('a confidence is from 0 to 1, and only a loss is in doubt', () => {
  const anyObservation = fc.record({
    status: fc.constantFrom(200, 204, 300, 301, 400, 403, 404, 406, 410, 429, 451, 500, 503, 999),
    title: fc.constantFrom('', 'The council met', 'Page not found', 'Just a moment...'),
    text: fc.constantFrom('', 'No.', NEWS, NEWS.repeat(9), BREAD.repeat(9)),
    hasBaseline: fc.boolean(),
    sibling: fc.option(fc.constantFrom(missing, asCited(200)), { nil: undefined }),
  });
  fc.assert(
    fc.property(anyObservation, ({ status, title, text, hasBaseline, sibling }) => {
      const verdict = judge(observed(status, title, text), {
        sibling,
        baseline: hasBaseline ? baseline : undefined,
      });
      expect(verdict.confidence).toBeGreaterThan(0);
      expect(verdict.confidence).toBeLessThanOrEqual(1);
      if (isDoubtful(verdict)) expect(['broken', 'soft_404', 'drifted']).toContain(verdict.verdict);
      expect(VerdictName.enum).toContain(verdict.verdict);
    }),
  );
  expect(MIN_SURE_CONFIDENCE).toBe(0.7);
});
