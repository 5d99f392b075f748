/** Sites on loopback in twenty layouts and ten languages, each with its own addresses and its own way to miss a page. */
import { createServer } from 'node:http';
import { listen } from '../linkcheck/fault-server.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { LAYOUTS } from './layouts.ts';
import { phrase, seeded, sentences } from './made-text.ts';

/** How the addresses of a site name a page. `find` gives the number of the page that an address names. */
interface Scheme {
  name: string;
  address(page: number, slug: string): string;
  find(url: URL, slugOf: (page: number) => string): number | undefined;
}

const numberIn = (pattern: RegExp, address: string): number | undefined => {
  const found = pattern.exec(address)?.[1];
  return found === undefined ? undefined : Number(found) - 10_000;
};

/** A scheme in which the number stands at the end, and everything before it must be right. */
function byWholeAddress(address: Scheme['address']): Pick<Scheme, 'address' | 'find'> {
  return {
    address,
    find: ({ pathname }, slugOf) => {
      const page = Number(/-(\d+)(?:\.html)?$/.exec(pathname)?.[1] ?? Number.NaN);
      return pathname === address(page, slugOf(page)) ? page : undefined;
    },
  };
}

/** By words: the words must be right. By number: the words do not matter. */
const SCHEMES: readonly Scheme[] = [
  {
    name: 'words',
    ...byWholeAddress((page, slug) => `/news/${slug}-${page}`),
  },
  {
    name: 'number before words',
    address: (page, slug) => `/news/${10_000 + page}-${slug}`,
    find: ({ pathname }) => numberIn(/^\/news\/(\d{5})-/, pathname),
  },
  {
    name: 'parameter',
    address: (page) => `/view.php?id=${10_000 + page}`,
    find: ({ pathname, searchParams }) =>
      pathname === '/view.php' ? numberIn(/^(\d{5})$/, searchParams.get('id') ?? '') : undefined,
  },
  {
    name: 'date and words',
    ...byWholeAddress((page, slug) => `/2024/05/${10 + (page % 19)}/${slug}-${page}.html`),
  },
  {
    name: 'number, then words',
    address: (page, slug) => `/${10_000 + page}/${slug}`,
    find: ({ pathname }) => numberIn(/^\/(\d{5})\//, pathname),
  },
];

/** What a site answers to an address that names no page. */
export const MISSES = [
  'status 404',
  'status 410',
  'notice with 200',
  'bare notice with 200',
  'redirect to the front page',
  'redirect to the section',
  'redirect to an error page',
  'search for the words',
  'the front page itself',
] as const;

/** Pages of a site from this number on are gone. */
export const FIRST_GONE_PAGE = 500;

/** What a site answers: a page, or a redirect. */
interface Answer {
  status: number;
  body?: string;
  location?: string;
}

/** One site of the made web. */
export class MadeSite {
  readonly language: Language;
  readonly layout: (typeof LAYOUTS)[number];
  readonly scheme: Scheme;
  readonly miss: (typeof MISSES)[number];
  readonly host: string;
  /** Added to the number of a page: another one replaces the text of every page. */
  edition = 0;
  #answers = 0;

  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
    const pick = <T>(list: readonly T[], of: number): T => list[of % list.length] as T;
    this.layout = pick(LAYOUTS, number);
    this.language = pick(LANGUAGES, Math.floor(number / LAYOUTS.length));
    this.scheme = pick(SCHEMES, number + Math.floor(number / 20));
    this.miss = pick(MISSES, number + Math.floor(number / 45));
    this.host = `site${number}.example.org`;
  }

  /** The address of a page, without the host. */
  address(page: number): string {
    return this.scheme.address(page, this.#slug(page));
  }

  /** The answer to an address of the site. */
  answer(url: URL): Answer {
    this.#answers += 1;
    const page = this.scheme.find(url, (number) => this.#slug(number));
    if (url.pathname === '/' || url.pathname === '/news/') return { status: 200, body: this.#list() };
    if (url.pathname === '/error') return { status: 200, body: this.#notice() };
    if (page !== undefined && page >= 0 && page < FIRST_GONE_PAGE)
      return { status: 200, body: this.#page(page) };
    return this.#answerToMiss(url);
  }

  #answerToMiss({ pathname }: URL): Answer {
    const { language } = this;
    switch (this.miss) {
      case 'status 404':
        return { status: 404, body: this.#notice() };
      case 'status 410':
        return { status: 410, body: this.#notice() };
      case 'notice with 200':
        return { status: 200, body: this.#notice() };
      case 'bare notice with 200':
        return { status: 200, body: html(language, language.missing[0], `<p>${language.missing[1]}</p>`) };
      case 'redirect to the front page':
        return { status: 302, location: '/' };
      case 'redirect to the section':
        return { status: 301, location: pathname.startsWith('/news/') ? '/news/' : '/' };
      case 'redirect to an error page':
        return { status: 302, location: '/error' };
      case 'search for the words': {
        const asked = decodeURIComponent(pathname)
          .split(/[^\p{L}\p{N}]+/u)
          .join(' ');
        const title = `${language.search}: ${asked}`;
        return { status: 200, body: html(language, title, `<h1>${title}</h1>${this.#headlines(6, 'p')}`) };
      }
      case 'the front page itself':
        return { status: 200, body: this.#list() };
    }
  }

  /** Pages of one site differ in length; a page keeps its text through an edition. */
  #page(page: number): string {
    const random = seeded(this.#number * 7_919 + page * 31 + this.edition * 1_000_003);
    const title = phrase(this.language, random, 5 + Math.floor(random() * 5));
    const paragraphs = Array.from({ length: 4 + Math.floor(random() * 5) }, () =>
      sentences(this.language, random, 3),
    );
    const [, layout] = this.layout;
    const headlines = this.#lines(5);
    const { language } = this;
    const body = layout({ language, title, paragraphs, headlines, counter: this.#answers });
    return html(language, `${title} - ${this.#name()}`, body);
  }

  #notice(): string {
    const [title, text] = this.language.missing;
    return html(this.language, title, `<h1>${title}</h1><p>${text}</p>${this.#headlines(5, 'p')}`);
  }

  #list(): string {
    return html(this.language, this.#name(), `<h1>${this.#name()}</h1>${this.#headlines(20, 'h3')}`);
  }

  #headlines(count: number, tag: string): string {
    return this.#lines(count)
      .map((line) => `<${tag}><a href="/x">${line}</a></${tag}>`)
      .join('');
  }

  /** Headlines: other ones in each answer, or, on three sites of four, only the first three of them. */
  #lines(count: number): string[] {
    const random = seeded(this.#number * 104_729 + this.#answers * 17);
    const lasting = seeded(this.#number * 104_729);
    const all = Array.from({ length: count }, () => phrase(this.language, lasting, 6));
    const fresh = this.#number % 4 === 0 ? count : 3;
    return all.map((line, index) => (index < fresh ? phrase(this.language, random, 6) : line));
  }

  #name(): string {
    return phrase(this.language, seeded(this.#number), 2);
  }

  #slug(page: number): string {
    const random = seeded(this.#number * 7_919 + page * 31);
    const english = LANGUAGES[0] as Language;
    return phrase({ ...english, space: '-' }, random, 4).toLowerCase();
  }
}

function html({ code, rightToLeft }: Language, title: string, body: string): string {
  const direction = rightToLeft ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${code}"${direction}><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** Starts a server of the first `count` sites. */
export async function startMadeWeb(
  count: number,
): Promise<{ sites: MadeSite[]; url(site: MadeSite, page: number): string; close(): Promise<void> }> {
  const sites = Array.from({ length: count }, (_, number) => new MadeSite(number));
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const site = byHost.get(url.hostname);
    if (site === undefined || url.pathname === '/robots.txt') response.writeHead(404).end();
    else {
      const { status, location, body } = site.answer(url);
      const headers = location === undefined ? { 'content-type': 'text/html; charset=utf-8' } : { location };
      response.writeHead(status, headers).end(body);
    }
  });
  const { port, close } = await listen(server);
  return { sites, url: (site, page) => `http://${site.host}:${port}${site.address(page)}`, close };
}
