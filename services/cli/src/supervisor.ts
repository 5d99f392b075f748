/** Keeps the services running and restarts those that end. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@footing/telemetry';
import { CommandError } from './command-error.ts';
import { hasEnded, type ServiceName, spawnService, stopProcess } from './service-process.ts';

/** Keeps services running until they are stopped. */
export interface Supervisor {
  /** Starts a service. Resolves with its ready message; rejects with CommandError `service_not_ready`. */
  start(name: ServiceName): Promise<unknown>;
  /** Rejects with CommandError `service_failed` if a service cannot be kept running. */
  readonly failed: Promise<never>;
  /** Stops the services in the given order, each within the deadline. */
  stop(order: readonly ServiceName[]): Promise<void>;
}

/** Number of restarts within a minute after which a service is not restarted again. */
const MAX_RESTARTS = 5;
const RESTART_WINDOW_MS = 60_000;
const MAX_READY_MS = 60_000;

/**
 * Creates a supervisor. It restarts a service that ends by itself, at growing intervals; a service that keeps
 * ending makes `failed` reject.
 */
export function createSupervisor(
  env: Readonly<Record<string, string>>,
  logger: Logger,
  deadlineMs: number,
): Supervisor {
  const running = new Map<ServiceName, ChildProcess>();
  let stopping = false;
  let giveUp: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  // Prevents an unhandled rejection while no code is waiting for `failed` yet.
  failed.catch(() => undefined);

  const launch = (name: ServiceName, restarts: readonly number[]): Promise<unknown> => {
    const child = spawnService(name, [], env);
    running.set(name, child);
    logger.info({ service: name, pid: child.pid }, 'service started');
    child.once('exit', (code, signal) => {
      if (stopping) return;
      const recent = [...restarts.filter((at) => Date.now() - at < RESTART_WINDOW_MS), Date.now()];
      logger.error({ service: name, code, signal, restarts: recent.length }, 'a service ended by itself');
      if (recent.length > MAX_RESTARTS) {
        giveUp(
          new CommandError(
            'service_failed',
            `The ${name} keeps ending (code ${code ?? signal}).`,
            'Its last log lines above say why.',
          ),
        );
        return;
      }
      void sleep(2 ** recent.length * 100).then(() =>
        stopping ? undefined : launch(name, recent).catch(() => undefined),
      );
    });
    return whenReady(name, child);
  };

  return {
    start: (name) => launch(name, []),
    failed,
    stop: async (order) => {
      stopping = true;
      for (const name of order) {
        const child = running.get(name);
        if (child !== undefined) await stopProcess(child, deadlineMs);
      }
    },
  };
}

function whenReady(name: ServiceName, child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      reject(
        new CommandError(
          'service_not_ready',
          `The ${name} did not start (${why}).`,
          'Its log lines above say why.',
        ),
      );
    };
    const timer = setTimeout(() => fail(`not ready within ${MAX_READY_MS / 1000} s`), MAX_READY_MS);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve((message as { ready: unknown }).ready);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (hasEnded(child)) fail(`ended with ${signal ?? `code ${code}`}`);
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      fail(error.message);
    });
  });
}
