/** Pages decoded by what they declare, and by what they are. */
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

describe('the mark', () => {
  test.each([
    ['as UTF-8', 'п»x'],
    ['as UTF-8, in part', 'п ї'],
    ['as UTF-8, at its end', 'x»ї'],
    ['as UTF-16', 'яx'],
    ['as UTF-16, at its end', 'xю'],
    ['as the other UTF-16', 'юx'],
    ['as the other UTF-16, at its end', 'xя'],
  ])('is not seen where a text but begins %s would: %s', (_about, start) => {
    const bytes = encode(`${start} и другое`, 'windows-1251');
    expect(decodePage(bytes, 'text/html; charset=windows-1251')).toBe(`${start} и другое`);
  });

  test('of UTF-16 is believed, whatever the header says', () => {
    const bytes = Buffer.from('\uFEFFХлеб', 'utf16le');
    expect(decodePage(bytes, 'text/html; charset=koi8-r')).toBe('Хлеб');
    expect(decodePage(swapped(bytes), 'text/html; charset=koi8-r')).toBe('Хлеб');
  });

  test('is left out of the text', () => {
    expect(decodePage(Buffer.from('\uFEFFпроба'), undefined)).toBe('проба');
  });
});

describe('what is declared', () => {
  const cyrillic = (charset: string, head: string): Buffer =>
    Buffer.concat([Buffer.from(head), encode('Ёж', charset), Buffer.from('</p>')]);

  test.each([
    ['by the header before the page', '<meta charset="koi8-r">', 'text/html; charset=ibm866'],
    ['by the header, in quotes', '', 'text/html; charset="ibm866"'],
    ['by the header, in capitals', '', 'text/html;CHARSET = IBM866'],
    ['by http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=ibm866">', 'text/html'],
    ['by XML', '<?xml version="1.0" encoding="ibm866"?>', undefined],
    ['in the first four kilobytes', `${' '.repeat(4_096 - 21)}<meta charset=ibm866>`, undefined],
  ])('%s is believed', (_about, head, contentType) => {
    expect(decodePage(cyrillic('ibm866', head), contentType)).toContain('Ёж');
  });

  test.each([
    ['beyond the first four kilobytes', `${' '.repeat(4_096 - 20)}<meta charset=ibm866>`, undefined],
    ['in the text', '<p>charset=ibm866', undefined],
    ['by nobody', '', undefined],
  ])('%s is not seen', (_about, head, contentType) => {
    expect(decodePage(cyrillic('ibm866', head), contentType)).not.toContain('Ёж');
  });

  test('as a charset that looks like ASCII is believed', () => {
    const japanese = '<title>\u001b$B%Q%s\u001b(B</title>';
    const bytes = Buffer.from(japanese);
    expect(decodePage(bytes, 'text/html; charset=iso-2022-jp')).toBe('<title>パン</title>');
    expect(decodePage(Buffer.from(`<meta charset=ISO-2022-JP>${japanese}`), undefined)).toContain('パン');
    expect(decodePage(bytes, undefined)).toBe(japanese);
  });

  test('as UTF-16 in a page that can be read is not believed', () => {
    expect(decodePage(Buffer.from('<meta charset="utf-16"><p>bread'), undefined)).toContain('<p>bread');
    expect(decodePage(Buffer.from('<meta charset="utf-16"><p>Хлеб'), undefined)).toContain('<p>Хлеб');
  });

  test('as UTF-16 in the header is, whichever way round', () => {
    expect(decodePage(Buffer.from('bread', 'utf16le'), 'text/html; charset=utf-16')).toBe('bread');
    expect(decodePage(swapped(Buffer.from('bread', 'utf16le')), 'text/html; charset=utf-16be')).toBe('bread');
  });
});

describe('UTF-8', () => {
  test.each([
    ['a letter of two bytes', 'Хлеб й', 1],
    ['a dash of three', 'Хлеб –', 1],
    ['a dash of three, after its second', 'Хлеб –', 2],
    ['a sign of four', 'Хлеб 😀', 1],
    ['a sign of four, after its second', 'Хлеб 😀', 2],
    ['a sign of four, after its third', 'Хлеб 😀', 3],
  ])('is known where it is cut in %s', (_about, text, kept) => {
    const start = Buffer.byteLength(text.slice(0, 5));
    expect(
      decodePage(Buffer.from(text).subarray(0, start + kept), 'text/html; charset=windows-1251'),
    ).toContain('Хлеб ');
  });

  test('is known where it is whole', () => {
    for (const text of ['Хлеб', 'Хлеб –', 'Хлеб 😀', 'Хлеб x', 'é', '😀'])
      expect(decodePage(Buffer.from(text), 'text/html; charset=windows-1251')).toBe(text);
  });

  test.each(['bread Ж', 'bread Жx', 'bread Жxy'])(
    'is not what a page is with one letter, near its end: %s',
    (text) => {
      const bytes = encode(`${text}.`, 'windows-1251');
      expect(decodePage(bytes, 'text/html; charset=windows-1251')).toBe(`${text}.`);
    },
  );

  test('may have one letter in twenty damaged, and no more', () => {
    const damaged = (letters: number): string =>
      decodePage(Buffer.concat([Buffer.from('ж'.repeat(letters)), Buffer.from([0xff, 0x20])]), 'text/html');
    expect(damaged(21)).toBe(`${'ж'.repeat(21)}\ufffd `);
    expect(damaged(20)).not.toContain('ж');
  });

  test('that is declared and damaged is read as far as it goes', () => {
    const bytes = Buffer.concat([
      Buffer.from('Хлеб с маслом и солью, и ещё '),
      Buffer.from([0xff]),
      Buffer.from('чай'),
    ]);
    expect(decodePage(bytes, 'text/html; charset=utf-8')).toBe('Хлеб с маслом и солью, и ещё \ufffdчай');
  });
});

describe('the language', () => {
  test.each([
    ['<html lang=RU>', 'Ёж'],
    ["<html class='x' lang='ru-RU'>", 'Ёж'],
    ['<html xml:lang="en" lang="uk">', 'Ёж'],
    ['<html>', 'ё'],
    ['<html lang="en">', 'ё'],
    ['<p lang="ru">', 'ё'],
    [`${' '.repeat(4_096)}<html lang="ru">`, 'ё'],
  ])('that %s declares tells of a page with too few letters to guess by', (head, text) => {
    const bytes = Buffer.concat([
      Buffer.from(`${head}<title>`),
      encode('Ёж', 'windows-1251'),
      Buffer.from('</title>'),
    ]);
    expect(decodePage(bytes, undefined).includes('Ёж')).toBe(text === 'Ёж');
  });
});

test('tags, which are English, do not tell of the language of a text', () => {
  const tags = '<div class="the content of the page and of the menu that is in the header">';
  const bytes = Buffer.concat([Buffer.from(tags.repeat(50)), encode(TEXT, 'windows-1251')]);
  expect(decodePage(bytes, undefined)).toContain(TEXT);
});
