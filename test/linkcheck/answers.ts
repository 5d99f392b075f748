/** Simple responses for the scenarios of the fault server. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a server does with a request. */
export type Responder = (request: IncomingMessage, response: ServerResponse) => void;

/** An ordinary HTML page. */
export function page(title: string, status = 200): Responder {
  return html(title, `<p>${'Words of the page. '.repeat(20)}</p>`, status);
}

/** A page with exactly the given body. */
export function html(title: string, body: string, status = 200): Responder {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`);
  };
}

const SYLLABLES = ['ka', 'lo', 'mi', 'ne', 'ru', 'so', 'ta', 've', 'zi', 'pa', 'du', 'gor'];

/** Prose of the given number of words. Each seed gives another text. */
export function prose(seed: number, words = 200): string {
  const syllable = (at: number): string =>
    SYLLABLES[(Math.imul(at ^ (at >>> 7), 0x9e3779b1) >>> 11) % SYLLABLES.length] ?? '';
  return Array.from({ length: words }, (_, word) =>
    [1, 2, 3].map((part) => syllable(seed * 7919 + word * 3 + part)).join(''),
  ).join(' ');
}

/** A redirect; `location` may be relative. */
export function redirect(status: number, location: string): Responder {
  return (_request, response) => response.writeHead(status, { location }).end();
}

/** A status without a body. */
export function answer(status: number, headers: Record<string, string> = {}): Responder {
  return (_request, response) => response.writeHead(status, headers).end();
}

/** A body in a content coding. */
export function encoded(coding: string, bytes: Buffer | string): Responder {
  return (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(bytes);
}
