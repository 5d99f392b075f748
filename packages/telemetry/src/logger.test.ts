/** Lines that are written together are all written, however the program ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const LOGGER = path.join(import.meta.dirname, 'logger.ts');
const SHUTDOWN = path.join(import.meta.dirname, 'shutdown.ts');

/** The numbers of the lines of a program that logs 300 of them and then ends in a way; `stop` is sent once it is ready. */
async function logged(end: string, stop?: NodeJS.Signals): Promise<number[]> {
  const program = `
    const { createLogger } = await import(${JSON.stringify(LOGGER)});
    const { listenForShutdown } = await import(${JSON.stringify(SHUTDOWN)});
    const logger = createLogger('test', { level: 'info', format: 'json' });
    const shutdown = listenForShutdown();
    const write = () => { for (let line = 0; line < 300; line += 1) logger.info({ line }, 'a line'); };
    ${end}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  if (stop !== undefined) child.stderr.once('data', () => child.kill(stop));
  await once(child, 'close');
  return text
    .split('\n')
    .filter((line) => line.includes('"a line"'))
    .map((line) => Number((JSON.parse(line) as { line: number }).line));
}

const ALL = Array.from({ length: 300 }, (_, line) => line);

describe('all lines are written', () => {
  test('when the program comes to its end', async () => {
    expect(await logged('write();')).toEqual(ALL);
  });

  test('when it exits at once', async () => {
    expect(await logged('write(); process.exit(1);')).toEqual(ALL);
  });

  test('when an error that nobody catches ends it', async () => {
    expect(await logged(`write(); throw new Error('the end');`)).toEqual(ALL);
  });

  test('when SIGTERM stops it', async () => {
    const end = `setInterval(() => {}, 1_000); console.error('ready'); await shutdown.requested; write(); process.exit();`;
    expect(await logged(end, 'SIGTERM')).toEqual(ALL);
  });
});
