/** The script that draws the reference, as its package serves it. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The URL of the script, which changes with its version. */
export function scalarUrl(): string {
  const entry = fileURLToPath(import.meta.resolve('@scalar/fastify-api-reference'));
  const { version } = JSON.parse(readFileSync(new URL('../package.json', `file://${entry}`), 'utf8')) as {
    version: string;
  };
  return `/docs/scalar-${version}.js`;
}

let gzipped: Promise<Buffer> | undefined;

/**
 * The script, compressed by gzip. It is taken from its package when it is first asked for, in a thread of its own: what
 * that takes, some 60 MB, is free again when the thread ends.
 */
export function scalarScript(): Promise<Buffer> {
  gzipped ??= takeInThread().catch((error: unknown) => {
    gzipped = undefined;
    throw error;
  });
  return gzipped;
}

async function takeInThread(): Promise<Buffer> {
  const thread = new Worker(new URL('scalar-thread.ts', import.meta.url));
  const [script] = (await once(thread, 'message')) as [Uint8Array];
  return Buffer.from(script);
}
