/** What the transcript of a check tells, and how long it gets. */
import { describe, expect, test } from 'vitest';
import type { Checked } from '../crawl/checker.ts';
import type { Observation } from '../fetch/observation.ts';
import { parsePage } from '../page/parse-page.ts';
import { explain, MAX_TRANSCRIPT_BYTES } from './explain.ts';
import { judge } from './judge.ts';

const ADDRESS = 'https://example.org/news/article-1';
const seen = (status: number, title: string, more: Partial<Observation> = {}): Observation => ({
  url: ADDRESS,
  finalUrl: ADDRESS,
  observedAt: new Date(0),
  redirects: [],
  status,
  contentType: 'text/html',
  bytes: 700,
  timings: { totalMs: 12 },
  page: parsePage(Buffer.from(`<title>${title}</title><p>${title}</p>`), 'text/html'),
  ...more,
});
const transcript = (observation: Observation, more: Partial<Checked> = {}): string[] =>
  explain({ observation, verdict: judge(observation, more.comparisons), comparisons: {}, ...more });

describe('the transcript of a check', () => {
  test('tells each hop, the headers, and the words that decided', () => {
    const observation = seen(200, 'Page not found', {
      redirects: [{ status: 302, location: 'https://example.org/lost' }],
      finalUrl: 'https://example.org/lost',
      headers: { 'content-type': 'text/html', server: 'nginx' },
    });
    expect(transcript(observation)).toEqual([
      'asked          https://example.org/news/article-1',
      '302            to https://example.org/lost',
      '200            text/html, 700 bytes, 12 ms',
      '               server: nginx',
      'title          Page not found',
      'text           14 characters',
      'sign           not_found_title, by “Page not found” in the text',
      'verdict        soft_404 (not_found_title): The page says that it is not there.',
      'confidence     0.85',
      'would change   a made-up page that gets another answer than this one, or a text like the first one',
    ]);
  });

  test('tells what robots.txt says, by which line', () => {
    const robots = { access: 'allowed', status: 200, line: 7, crawlDelaySeconds: 3 } as const;
    expect(transcript(seen(404, 'No'), { robots })[0]).toBe(
      'robots.txt     200, line 7 applies, allowed, a pause of 3 s between requests',
    );
    expect(transcript(seen(404, 'No'), { robots: { access: 'allowed' } })[0]).toBe(
      'robots.txt     no response, no line applies, allowed',
    );
  });

  test('tells the other pages that were asked for, and how many bits differ', () => {
    const sibling = seen(404, 'Nothing', { url: 'https://example.org/news/footing-1' });
    const lines = transcript(seen(200, 'The council met'), { comparisons: { sibling } });
    expect(lines).toContain('compared with  a made-up page beside it: https://example.org/news/footing-1');
    expect(lines.some((line) => /^ +404, \d+ of 128 bits differ, title Nothing$/.test(line))).toBe(true);
  });

  test('tells the second look, and that the verdict is in doubt', () => {
    const lines = transcript(seen(400, 'Bad request'), {
      otherLook: { isFirst: false, observation: seen(400, 'Bad request') },
    });
    expect(lines).toContain('in doubt       asked again as simple programs ask, over HTTP/1.1');
    expect(lines).toContain('confidence     0.50, in doubt: suspect for now');
  });

  test('tells both looks in their order where the second counts', () => {
    const lines = transcript(seen(200, 'The council met'), {
      otherLook: { isFirst: true, observation: seen(400, 'Bad request') },
    });
    const at = (line: string): number => lines.findIndex((told) => told.startsWith(line));
    expect(at('400')).toBeLessThan(at('in doubt'));
    expect(at('in doubt')).toBeLessThan(at('200'));
    expect(lines).toContain('title          The council met');
  });

  test('has no command of a terminal, and no second line in a line', () => {
    const page = parsePage(
      Buffer.from('<title>\u202ea</title><link rel=canonical href="\u001b[31m\n\u009b"><p>a</p>'),
      'text/html; charset=utf-8',
    );
    const lines = transcript(seen(200, '', { page, url: `${ADDRESS}\n\u0007` }));
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(lines).toContain('title          \\u{202e}a');
  });

  test('is at most 4 kB, and keeps the verdict, however much there is to tell', () => {
    const redirects = Array.from({ length: 20 }, (_, hop) => ({
      status: 302,
      location: `https://example.org/${hop}/${'ж😀'.repeat(400)}`,
    }));
    const lines = transcript(seen(404, '长'.repeat(5_000), { redirects }));
    expect(Buffer.byteLength(`${lines.join('\n')}\n`)).toBeLessThanOrEqual(MAX_TRANSCRIPT_BYTES);
    expect(lines.every((line) => line.length <= 300 && !line.includes('\ufffd'))).toBe(true);
    expect(lines).toContain('...            cut here');
    expect(lines.at(-3)).toMatch(/^verdict {8}broken/);
    expect(lines.join('').isWellFormed()).toBe(true);
  });
});
