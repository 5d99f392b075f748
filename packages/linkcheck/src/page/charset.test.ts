import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePage } from './charset.ts';

const TEXT = 'Минская область и Чунцин подписали дорожную карту сотрудничества на два года';
const page = (text: Buffer, meta = ''): Buffer =>
  Buffer.concat([Buffer.from(`<html><head>${meta}<title>`), text, Buffer.from('</title><p class="text">')]);

/** The bytes of a text in a single-byte charset, found by decoding all of them. */
function encode(text: string, charset: string): Buffer {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)));
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('a page is decoded', () => {
  test.each([
    ['as its header says', page(encode(TEXT, 'koi8-r')), 'text/html; charset=KOI8-R'],
    ['as its meta says', page(encode(TEXT, 'windows-1251'), '<meta charset="windows-1251">'), 'text/html'],
    [
      'as a late meta says',
      page(encode(TEXT, 'koi8-u'), `<!--${'-'.repeat(2000)}--><meta charset=koi8-u>`),
      undefined,
    ],
    ['as it can only be, whatever it declares', page(Buffer.from(TEXT)), 'text/html; charset=windows-1251'],
    ['by its letters, where it declares nothing', page(encode(TEXT, 'windows-1251')), 'text/html'],
    ['by its letters, in another charset', page(encode(TEXT, 'koi8-r')), 'text/html'],
    [
      'by its letters, where it declares UTF-8 and is not',
      page(encode(TEXT, 'windows-1251')),
      'text/html; charset=utf-8',
    ],
    [
      'as UTF-8 with a byte damaged',
      page(Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff])])),
      'text/html',
    ],
    [
      'by its letters, where nobody knows what it declares',
      page(encode(TEXT, 'windows-1251')),
      'text/html; charset=x-none',
    ],
    [
      'by its mark of UTF-8',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), page(Buffer.from(TEXT))]),
      'text/html; charset=koi8-r',
    ],
    ['by its mark of UTF-16', Buffer.from(`\uFEFF<title>${TEXT}</title>`, 'utf16le'), undefined],
    [
      'by its other mark of UTF-16',
      swapped(Buffer.from(`\uFEFF<title>${TEXT}</title>`, 'utf16le')),
      undefined,
    ],
    [
      'as UTF-16 that its header declares',
      Buffer.from(`<title>${TEXT}</title>`, 'utf16le'),
      'text/html; charset=utf-16le',
    ],
  ])('%s', (_how, bytes, contentType) => {
    expect(decodePage(bytes, contentType)).toContain(TEXT);
  });

  test('in Chinese, where it declares nothing', () => {
    const chinese = Buffer.from(
      'd6d0b9fab0d7b6edc2decbb9bacfd7f7d0add2e9c7a9caf0d2c7cabdd4dabcaacbb9bef8b3c7cad0c8d5c4ea',
      'hex',
    );
    expect(decodePage(page(chinese), 'text/html')).toContain('中国白俄罗斯合作协议');
  });

  test.each([
    ['ru', 'windows-1251', 'Ёж'],
    ['be-BY', 'windows-1251', 'Ўсё'],
    ['pl', 'iso-8859-2', 'łó'],
    ['el', 'iso-8859-7', 'Ωή'],
    ['fr', 'windows-1252', 'où'],
    ['', 'windows-1252', 'où'],
  ])('by the language it declares (%s), where its letters are too few to tell', (lang, charset, text) => {
    const bytes = Buffer.concat([
      Buffer.from(`<html lang="${lang}"><title>`),
      encode(text, charset),
      Buffer.from('</title>'),
    ]);
    expect(decodePage(bytes, 'text/html')).toContain(text);
  });

  test('whole, where its last character is cut in two', () => {
    const whole = page(Buffer.from(TEXT));
    const cut = whole.subarray(0, whole.indexOf('</title>') - 1);
    expect(decodePage(cut, 'text/html')).toContain(TEXT.slice(0, -1));
  });

  test('somehow, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 30 }), (bytes, label) => {
        expect(typeof decodePage(Buffer.from(bytes), `text/html; charset=${label}`)).toBe('string');
      }),
    );
  });
});
