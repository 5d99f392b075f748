/** How well pages without main elements are compared: layouts of the web's years, in several scripts. */
import { describe, expect, test } from 'vitest';
import { type Baseline, isSamePage } from '../verdict/similarity.ts';
import { parsePage } from './parse-page.ts';

const LETTERS: Readonly<Record<string, string>> = {
  Latin: 'abcdefghilmnoprstuvz',
  Cyrillic: 'абвгдеёжзиклмнопрстухцчшы',
  Greek: 'αβγδεζηθικλμνξοπρστυφχψω',
  Han: '区域议会代表团贸易道路边境港口面包河谷炉子春天音乐节日图书馆博物馆大学森林医院果园地图桥梁运河',
};

/** Numbers from 0 to 1 that look random; each seed gives others. */
function* numbers(seed: number): Generator<number, never> {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  for (;;) {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
    yield ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  }
}

/** Sentences of words that are drawn anew for each seed. */
function sentences(seed: number, count: number, script: string): string {
  const letters = [...(LETTERS[script] as string)];
  const random = numbers(seed);
  const upTo = (most: number): number => Math.floor(random.next().value * most);
  const word = (): string =>
    Array.from({ length: script === 'Han' ? 2 : 3 + upTo(6) }, () => letters[upTo(letters.length)]).join('');
  const gap = script === 'Han' ? '' : ' ';
  return Array.from(
    { length: count },
    () =>
      `${Array.from({ length: script === 'Han' ? 7 : 9 + upTo(5) }, word).join(gap)}${script === 'Han' ? '。' : '.'}`,
  ).join(gap);
}

interface Parts {
  title: string;
  /** Sentences of the article, four a paragraph. */
  article: string[];
  headlines: string[];
}

const column = ({ headlines }: Parts, tag: string): string =>
  headlines.map((text) => `<${tag}>${text}</${tag}>`).join('');
const paragraphs = ({ article }: Parts): string => article.map((text) => `<p>${text}</p>`).join('');

const LAYOUTS: Readonly<Record<string, (parts: Parts) => string>> = {
  'divs beside a list': (parts) =>
    `<div class="l"><h1>${parts.title}</h1><div>${paragraphs(parts)}</div></div><div class="r"><ul>${column(parts, 'li')}</ul></div>`,
  'divs beside headlines in links': (parts) =>
    `<div class="r">${parts.headlines.map((text) => `<div><a href="/n">${text}</a></div>`).join('')}</div><div class="l"><h1>${parts.title}</h1>${paragraphs(parts)}</div>`,
  'a table of columns': (parts) =>
    `<table><tr><td>${column(parts, 'h3')}</td><td><h1>${parts.title}</h1>${paragraphs(parts)}</td></tr></table>`,
  'text in a div, lines by br': (parts) =>
    `<div><div id="t"><b>${parts.title}</b><br>${parts.article.join('<br><br>')}</div><div><ul>${column(parts, 'li')}</ul></div></div>`,
  'headlines in paragraphs': (parts) =>
    `<div><h1>${parts.title}</h1><div>${paragraphs(parts)}</div></div><div>${column(parts, 'p')}</div>`,
  'everything in the body': (parts) =>
    `<h1>${parts.title}</h1>${paragraphs(parts)}<ul>${column(parts, 'li')}</ul>`,
};

const PAGES = 40;
const partsOf = (article: number, headlines: number, script: string): Parts => ({
  title: sentences(article + 7, 1, script),
  article: [0, 1].map((at) => sentences(article + at, 4, script)),
  headlines: Array.from({ length: 18 }, (_, at) => sentences(headlines + at, 1, script)),
});
const pageOf = (layout: string, parts: Parts) =>
  parsePage(
    Buffer.from(
      `<html><head><title>${parts.title}</title></head><body>${(LAYOUTS[layout] as (parts: Parts) => string)(parts)}</body></html>`,
    ),
    'text/html; charset=utf-8',
  );
const baselineOf = (layout: string, parts: Parts): Baseline => {
  const page = pageOf(layout, parts);
  return { title: page.title, fingerprint: page.fingerprint() };
};
/** The number of pages that are no longer what they were. */
const countDrifted = (layout: string, script: string, becomes: (page: number) => Parts): number =>
  Array.from({ length: PAGES }, (_, at) => at * 1_000).filter(
    (page) =>
      isSamePage(pageOf(layout, becomes(page)), baselineOf(layout, partsOf(page, page + 100, script))) ===
      false,
  ).length;

describe.each(Object.keys(LETTERS))('in %s', (script) => {
  test.each(Object.keys(LAYOUTS))('an article among other headlines is the same, in %s', (layout) => {
    expect(countDrifted(layout, script, (page) => partsOf(page, page + 500_000, script))).toBe(0);
  });

  test.each(Object.keys(LAYOUTS))('another article beside the same headlines is a drift, in %s', (layout) => {
    expect(countDrifted(layout, script, (page) => partsOf(page + 900_000, page + 100, script))).toBe(PAGES);
  });
});
