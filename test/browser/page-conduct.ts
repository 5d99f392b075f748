/** Watches what a page does that none should: fail, write errors, ask another host. */
import type { Page } from 'playwright-core';

/** What a page did that it should not. */
export interface Conduct {
  errors: string[];
  foreign: string[];
}

/** Watches a page from now on; `origin` is where it may ask. */
export function watchConduct(page: Page, origin: string): Conduct {
  const conduct: Conduct = { errors: [], foreign: [] };
  page.on('pageerror', (error) => conduct.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') conduct.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) conduct.foreign.push(request.url());
  });
  return conduct;
}
