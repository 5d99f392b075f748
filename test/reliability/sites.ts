/** Sites on loopback whose pages come and go and whose hosts die and heal, and which note each visit. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { prose } from '../linkcheck/answers.ts';
import { listen } from '../linkcheck/fault-server.ts';

/** What a visitor got: the page, a 404, a 503, nothing; or it left before it got anything. */
export type Answer = 'page' | 'missing' | 'failing' | 'none' | 'left';

/** One request for a page. Times in milliseconds of the machine's own clock. */
export interface Visit {
  url: string;
  host: string;
  /** The process that asked, as its user agent says. */
  worker: string;
  beganAt: number;
  /** Null while it is under way. */
  endedAt: number | null;
  answer: Answer;
}

type Health = 'well' | 'failing' | 'resetting' | 'silent';

interface Site {
  name: string;
  /** Whether it may die; pages come and go on all. */
  isMortal: boolean;
  health: Health;
  missing: Set<string>;
  paths: string[];
}

/** A few hosts are large enough that whoever crawls them is at it for seconds. */
const HOSTS = 30;
const LARGE_HOSTS = 4;
const PAGES = 6;
const PAGES_OF_LARGE = 40;
/** Every other host never dies: what is recorded of its pages is known exactly. */
const MORTAL = 2;
const MIN_ANSWER_MS = 40;
const MAX_ANSWER_MS = 120;
const ILL: readonly Health[] = ['failing', 'resetting', 'silent'];

/** The sites while they are served. */
export interface Sites {
  /** The names to be resolved to 127.0.0.1. */
  names: readonly string[];
  /** The hosts as they are recorded: names with the port. */
  hosts: readonly string[];
  /** Those that take long to crawl. */
  largeHosts: readonly string[];
  urls: readonly string[];
  visits: readonly Visit[];
  /** Makes a page come or go, or a host die or heal. */
  change(): void;
  /** Ends the illnesses of all hosts. Pages stay as they are. */
  heal(): void;
  close(): Promise<void>;
}

/** Serves the sites at one port of 127.0.0.1. */
export async function startSites(random: () => number): Promise<Sites> {
  const whole = (below: number): number => Math.floor(random() * below);
  const all: Site[] = Array.from({ length: HOSTS }, (_, index) => ({
    name: `host-${index}.example.org`,
    isMortal: index % MORTAL === 0,
    health: 'well',
    missing: new Set(),
    paths: Array.from(
      { length: index < LARGE_HOSTS ? PAGES_OF_LARGE : PAGES },
      (_page, page) => `/page-${page}`,
    ),
  }));
  const sites = new Map(all.map((site) => [site.name, site]));
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    const { host = '', 'user-agent': worker = '' } = request.headers;
    const site = sites.get(host.split(':')[0] ?? '');
    const path = request.url ?? '';
    if (site?.paths.includes(path) !== true) {
      response.writeHead(404).end();
      return;
    }
    const visit: Visit = {
      url: `http://${host}${path}`,
      host: site.name,
      worker: /worker-[\d.]+/.exec(worker)?.[0] ?? worker,
      beganAt: Date.now(),
      endedAt: null,
      answer: 'left',
    };
    visits.push(visit);
    const answerMs = MIN_ANSWER_MS + Math.random() * (MAX_ANSWER_MS - MIN_ANSWER_MS);
    void answer(site, path, visit, answerMs, request, response);
  });
  const { port, close } = await listen(server);
  return {
    names: all.map(({ name }) => name),
    hosts: all.map(({ name }) => `${name}:${port}`),
    largeHosts: all.slice(0, LARGE_HOSTS).map(({ name }) => `${name}:${port}`),
    urls: all.flatMap(({ name, paths }) => paths.map((path) => `http://${name}:${port}${path}`)),
    visits,
    change: () => {
      const site = all[whole(all.length)] as Site;
      const path = site.paths[whole(site.paths.length)] as string;
      const illness = ILL[whole(ILL.length)] as Health;
      if (site.isMortal && random() < 0.3) site.health = site.health === 'well' ? illness : 'well';
      else if (!site.missing.delete(path)) site.missing.add(path);
    },
    heal: () => {
      for (const site of all) site.health = 'well';
    },
    close,
  };
}

/** Answers after a while by the site's health, and notes in the visit what was answered and when. */
async function answer(
  site: Site,
  path: string,
  visit: Visit,
  answerMs: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { health } = site;
  const isMissing = site.missing.has(path);
  response.once('close', () => {
    visit.endedAt ??= Date.now();
  });
  if (health === 'silent') {
    visit.answer = 'none';
    return;
  }
  await sleep(answerMs);
  if (response.destroyed) return;
  if (health === 'resetting') {
    visit.answer = 'none';
    request.socket.destroy();
    return;
  }
  visit.endedAt = Date.now();
  visit.answer = health === 'failing' ? 'failing' : isMissing ? 'missing' : 'page';
  const status = { page: 200, missing: 404, failing: 503 }[visit.answer];
  const title = { page: `Page ${path}`, missing: 'Page not found', failing: 'Unavailable' }[visit.answer];
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><title>${title}</title><p>${visit.answer === 'page' ? prose(path.length, 80) : title}</p>`,
  );
}
