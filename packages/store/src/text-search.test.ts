/** A highlight is HTML that is safe to show: whatever text is stored, it brings no markup of its own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHighlight, tsQuery } from './text-search.ts';

const START = '\u0002';
const STOP = '\u0003';

describe('toHighlight', () => {
  test.each([
    ['a plain passage', 'a plain passage'],
    [`a ${START}match${STOP} in it`, 'a <mark>match</mark> in it'],
    [`${START}two${STOP} ${START}matches${STOP}`, '<mark>two</mark> <mark>matches</mark>'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a < b > c', 'a &lt; b &gt; c'],
    ['rails & ports', 'rails &amp; ports'],
    ['rails &amp; ports &lt;', 'rails &amp;amp; ports &amp;lt;'],
    ['<mark>no match</mark>', '&lt;mark&gt;no match&lt;/mark&gt;'],
    [`<b ${START}on${STOP}>`, '&lt;b <mark>on</mark>&gt;'],
    ['<\u0001b> a tag of the text', '&lt;b&gt; a tag of the text'],
    ['a \uE000private\uE001 use', 'a \uE000private\uE001 use'],
  ])('makes of %j the HTML %j', (text, highlight) => {
    expect(toHighlight(text)).toBe(highlight);
  });

  test('has no tag but <mark>, and gives the text back once its entities are read', () => {
    const texts = fc.string({ unit: fc.constantFrom('<', '>', '&', ';', 'a', 'm', 'lt', '/', '"') });
    fc.assert(
      fc.property(texts, texts, (before, match) => {
        const html = toHighlight(`${before}${START}${match}${STOP}`);
        const inner = html.replace('<mark>', '').replace('</mark>', '');
        expect(inner).not.toMatch(/[<>]/);
        const read = inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        expect(read).toBe(before + match);
      }),
    );
  });
});

describe('tsQuery', () => {
  test.each(['', '   ', '& | ! ( ) :*', '%'])('asks nothing where %j has no word', (question) => {
    expect(tsQuery(question)).toBeUndefined();
  });
});
