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

/** Loaded before a program: see there. */
const COMPILE_CACHE = new URL('../compile-cache.js', import.meta.url).href;

/**
 * Starts a program of ours in its own process group: Ctrl-C then reaches only the command line, which stops
 * everything in order. The IPC channel tells the program when the command line is gone.
 */
export function spawnProcess(
  main: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const flags = [`--max-semi-space-size=${MAX_YOUNG_MB}`, '--import', COMPILE_CACHE];
  return spawn(process.execPath, [...flags, main, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
    detached: true,
  });
}

/** Starts a service. */
export function spawnService(
  name: ServiceName,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawnProcess(fileURLToPath(import.meta.resolve(`@footing/${name}/main`)), args, env);
}

/** The exit code or signal of a process, once it has ended or could not be started. */
export function whenEnded(
  child: ChildProcess,
): Promise<[code: number | null, signal: NodeJS.Signals | null]> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve([code, signal]));
    child.once('error', () => hasEnded(child) && resolve([child.exitCode, child.signalCode]));
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
