/** Starts and stops the services as processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The services that the command line starts. */
export type ServiceName = 'api' | 'worker';

/** How a service is asked to end: on SIGTERM the API goes on serving for `API_DRAIN_SECONDS`, on SIGINT it does not. */
export type StopSignal = 'SIGTERM' | 'SIGINT';

/**
 * The young generation of a process, in megabytes. At the default, a process keeps the 150 MB of garbage that reading its
 * modules leaves.
 */
const MAX_YOUNG_MB = 4;

/**
 * Starts a service in its own process group: Ctrl-C then reaches only the command line, which stops
 * everything in order. The IPC channel tells the service when the command line is gone.
 */
export function spawnService(
  name: ServiceName,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const main = fileURLToPath(import.meta.resolve(`@footing/${name}/main`));
  return spawn(process.execPath, [`--max-semi-space-size=${MAX_YOUNG_MB}`, main, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
    detached: true,
  });
}

/** Whether the process has ended or never started. */
export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

/** Requests a process to end by a signal, and kills it (SIGKILL) after the deadline. */
export async function stopProcess(
  child: ChildProcess,
  deadlineMs: number,
  signal: StopSignal = 'SIGTERM',
): Promise<void> {
  if (hasEnded(child)) return;
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
}
