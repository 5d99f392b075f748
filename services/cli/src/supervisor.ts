/** Keeps the services running and restarts those that end. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@footing/telemetry';
import { CommandError } from './command-error.ts';
import { type DatabaseKeeper, KEPT_ELSEWHERE } from './database-keeper.ts';
import { restartPauseMs, restartsLeft, withRestart } from './restart-policy.ts';
import {
  hasEnded,
  type ServiceName,
  type StopSignal,
  spawnService,
  stopProcess,
  whenEnded,
} from './service-process.ts';

/** Keeps services running until they are stopped. */
export interface Supervisor {
  /** Starts a service. Resolves with its ready message; rejects with CommandError `service_not_ready`. */
  start(name: ServiceName): Promise<unknown>;
  /** Rejects with CommandError `service_failed` if a service cannot be kept running. */
  readonly failed: Promise<never>;
  /** Stops the services in the given order by a signal, each within the deadline. */
  stop(order: readonly ServiceName[], signal?: StopSignal): Promise<void>;
}

const MAX_READY_MS = 60_000;

/**
 * Creates a supervisor. It restarts a service that ends by itself, at growing intervals; a service that keeps
 * ending makes `failed` reject. A service waits for the database, and one that ends while that is lost is not counted.
 */
export function createSupervisor(
  env: Readonly<Record<string, string>>,
  logger: Logger,
  deadlineMs: number,
  database: Pick<DatabaseKeeper, 'running'> = KEPT_ELSEWHERE,
): Supervisor {
  const running = new Map<ServiceName, ChildProcess>();
  let stopping = false;
  const { promise: failed, reject: giveUp } = Promise.withResolvers<never>();
  // Prevents an unhandled rejection while no code is waiting for `failed` yet.
  failed.catch(() => undefined);

  /** Keeps a service running until all are stopped. Calls `onReady` and `onUnable` as it comes up or does not. */
  const keep = async (
    name: ServiceName,
    onReady: (message: unknown) => void,
    onUnable: (error: unknown) => void,
  ): Promise<void> => {
    let restarts: readonly number[] = [];
    let losses = await database.running();
    while (!stopping) {
      const child = spawnService(name, [], env);
      running.set(name, child);
      logger.info({ service: name, pid: child.pid }, 'service started');
      const ready = whenReady(name, child).then(onReady);
      // Of one that has ended, the database may be the cause.
      ready.catch((error: unknown) => hasEnded(child) || onUnable(error));
      const [code, signal] = await whenEnded(child);
      if (stopping) return;
      const before = restarts;
      restarts = withRestart(restarts);
      logger.error({ service: name, code, signal, restarts: restarts.length }, 'a service ended by itself');
      const pause = sleep(restartPauseMs(restarts));
      const lossesNow = await database.running();
      if (lossesNow !== losses) restarts = before;
      else ready.catch(onUnable);
      losses = lossesNow;
      if (!restartsLeft(restarts))
        throw new CommandError(
          'service_failed',
          `The ${name} keeps ending (code ${code ?? signal}).`,
          'Its last log lines above say why.',
        );
      await pause;
    }
  };

  return {
    start: (name) =>
      new Promise((resolve, reject) => {
        keep(name, resolve, reject).catch((error: unknown) => {
          reject(error);
          giveUp(error);
        });
      }),
    failed,
    stop: async (order, signal) => {
      stopping = true;
      for (const name of order) {
        const child = running.get(name);
        if (child !== undefined) await stopProcess(child, deadlineMs, signal);
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
