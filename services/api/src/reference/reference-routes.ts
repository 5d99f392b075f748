/** The routes of the reference at `/docs`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { App } from '../app.ts';
import { referencePage } from './reference-page.ts';
import { scalarScript, scalarUrl } from './scalar-script.ts';

/**
 * What the page may load and do (CSP Level 3): scripts, data and images from here alone, no inline script. Styles may be
 * inline, since the reference sets them on its elements.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HIDDEN = { schema: { hide: true } };
const DAY = 'public, max-age=86400';
const FOREVER = 'public, max-age=31536000, immutable';

const fileBeside = (name: string): Buffer => readFileSync(path.join(import.meta.dirname, name));

/** Registers the page with its script, style and icon. */
export async function referenceRoutes(app: App): Promise<void> {
  const scriptUrl = scalarUrl();
  const page = referencePage(scriptUrl);
  const theme = fileBeside('theme.css');
  const icon = fileBeside('icon.svg');

  app.get('/docs', HIDDEN, (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer' })
      .send(page),
  );
  app.get(scriptUrl, HIDDEN, async (request, reply) => {
    const gzipped = await scalarScript();
    reply
      .type('text/javascript; charset=utf-8')
      .headers({ 'cache-control': FOREVER, vary: 'accept-encoding' });
    const isCompressed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    return isCompressed
      ? reply.header('content-encoding', 'gzip').send(gzipped)
      : reply.send(await promisify(gunzip)(gzipped));
  });
  app.get('/docs/theme.css', HIDDEN, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', DAY).send(theme),
  );
  app.get('/docs/icon.svg', HIDDEN, (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', DAY).send(icon),
  );
}
