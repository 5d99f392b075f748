/** How a process is asked to end, and ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { hasEnded, stopProcess } from './service-process.ts';

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process that runs a script and says when it is ready. */
async function started(script: string): Promise<ChildProcess> {
  const source = `${script}; setInterval(() => undefined, 1000); process.send('ready');`;
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  children.push(child);
  await once(child, 'message');
  return child;
}

describe('stopProcess', () => {
  test('lets a process end by itself within the deadline', async () => {
    const child = await started(`process.on('SIGTERM', () => setTimeout(() => process.exit(7), 100))`);
    expect(hasEnded(child)).toBe(false);
    await stopProcess(child, 30_000);
    expect(hasEnded(child)).toBe(true);
    expect(child.exitCode).toBe(7);
  });

  test('ends a process by force that does not end by the deadline, and no sooner', async () => {
    const child = await started(`process.on('SIGTERM', () => undefined)`);
    const before = Date.now();
    await stopProcess(child, 400);
    expect(Date.now() - before).toBeGreaterThanOrEqual(390);
    expect(child.signalCode).toBe('SIGKILL');
  });

  test('is done at once with a process that has ended, or never began', async () => {
    const ended = await started('');
    ended.kill('SIGKILL');
    await once(ended, 'exit');
    await stopProcess(ended, 30_000);
    const never = spawn('/nowhere/no-program');
    await once(never, 'error');
    expect(hasEnded(never)).toBe(true);
    await stopProcess(never, 30_000);
  });
});
