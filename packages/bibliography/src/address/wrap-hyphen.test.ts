/** Which hyphens at a line end belong to the address, by the evidence around them. */
import { describe, expect, test } from 'vitest';
import { latinWords } from '../text/latin-words.ts';
import { Lexicon } from './lexicon.ts';
import { repairAddress } from './repair.ts';

/** Repairs the copies of one address with the words of other addresses and of its own reference. */
function repair(
  copies: string[],
  { others = [], reference = '' }: { others?: string[]; reference?: string } = {},
) {
  const lexicon = new Lexicon();
  for (const other of [copies, ...others.map((other) => [other])]) lexicon.add(other);
  return repairAddress(copies, lexicon, latinWords(reference));
}

describe('a hyphen before a line break in the only copy', () => {
  test('is dropped where it divides a word of the reference, also one with an umlaut', () => {
    const { url, confidence } = repair(['https://a.example/2011/muel- ler_bruecken'], {
      reference: 'Müller, Anna: Brücken',
    });
    expect(url).toBe('https://a.example/2011/mueller_bruecken');
    expect(confidence).toBeGreaterThan(0.8);
  });

  test('is dropped where it divides a word of other addresses', () => {
    const { url } = repair(['https://a.example/x/ha- fen'], { others: ['https://b.example/hafen'] });
    expect(url).toBe('https://a.example/x/hafen');
  });

  test('is kept where the address separates its words with hyphens', () => {
    const { url, otherReadings, reviewNotes } = repair(['https://a.example/trade-of-the- harbour']);
    expect(url).toBe('https://a.example/trade-of-the-harbour');
    expect(otherReadings).toEqual([]);
    expect(reviewNotes).toEqual([]);
  });

  test('is dropped with a doubt where the address separates its words with underscores', () => {
    const { url, otherReadings, reviewNotes } = repair(['https://a.example/old_har- bour_news']);
    expect(url).toBe('https://a.example/old_harbour_news');
    expect(otherReadings).toEqual(['https://a.example/old_har-bour_news']);
    expect(reviewNotes).toContain('it may read https://a.example/old_har-bour_news');
  });

  test('is kept with a doubt where nothing tells', () => {
    const { url, confidence, otherReadings, reviewNotes } = repair(['https://a.example/har- bour']);
    expect(url).toBe('https://a.example/har-bour');
    expect(otherReadings).toEqual(['https://a.example/harbour']);
    expect(confidence).toBeLessThan(0.9);
    expect(reviewNotes).not.toEqual([]);
  });
});

describe('a hyphen before a line break in one copy, where the other has one word', () => {
  test('is dropped in an address with underscores', () => {
    const { url } = repair(['https://a.example/old_har- bour_news', 'https://a.example/old_harbour_news']);
    expect(url).toBe('https://a.example/old_harbour_news');
  });

  test('is kept in an address with hyphens, whose other copy lost it', () => {
    const { url } = repair([
      'https://a.example/trade-of-the- harbour',
      'https://a.example/trade-of-theharbour',
    ]);
    expect(url).toBe('https://a.example/trade-of-the-harbour');
  });

  test('is dropped with a doubt where nothing else tells', () => {
    const { url, otherReadings } = repair(['https://a.example/har- bour', 'https://a.example/harbour']);
    expect(url).toBe('https://a.example/harbour');
    expect(otherReadings).toEqual(['https://a.example/har-bour']);
  });
});
