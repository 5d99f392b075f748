/** A worker process that can be killed, paused and have its clock set, and is started again whenever it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = path.resolve(import.meta.dirname, '../../services/worker/src/main.ts');
const CLOCK = path.join(import.meta.dirname, 'shifted-clock.ts');
/** Pause before a process that has ended is started again. */
const RESTART_MS = 500;
const MAX_STOP_MS = 30_000;

/** A time for which a process stood still, in milliseconds of the machine's own clock. */
export interface Pause {
  worker: string;
  beganAt: number;
  endedAt: number;
}

/** How the processes of one worker are started. */
export interface WorkerProcessOptions {
  number: number;
  folder: string;
  env: Record<string, string>;
  /** Told of each line that a process logs. */
  onLine(worker: string, line: string): void;
}

/** One worker, over all its processes; each has a name of its own, which it shows the sites. */
export class WorkerProcess {
  readonly #options: WorkerProcessOptions;
  readonly #clockFile: string;
  #child: ChildProcess | undefined;
  #generation = 0;
  #isStopping = false;
  /** Number of processes that ended without being told to. */
  ownEnds = 0;
  readonly pauses: Pause[] = [];

  constructor(options: WorkerProcessOptions) {
    this.#options = options;
    this.#clockFile = path.join(options.folder, `clock-${options.number}`);
  }

  /** Name of the process that runs now. */
  get name(): string {
    return `worker-${this.#options.number}.${this.#generation}`;
  }

  /** Starts the first process. */
  async start(): Promise<void> {
    await this.setClock(0);
    this.#spawn();
  }

  /** Kills the process. Another one is started. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const ended = once(child, 'exit');
    this.#child = undefined;
    child.kill('SIGKILL');
    await ended;
  }

  /** Stops the process for a time. */
  async pause(ms: number): Promise<void> {
    const child = this.#child;
    const pause: Pause = { worker: this.name, beganAt: Date.now(), endedAt: 0 };
    child?.kill('SIGSTOP');
    await sleep(ms);
    child?.kill('SIGCONT');
    this.pauses.push({ ...pause, endedAt: Date.now() });
  }

  /** Sets the clock of this and the next processes ahead, or back, of the machine's. */
  async setClock(aheadMs: number): Promise<void> {
    // In one step, so that the process never reads a part of it.
    await writeFile(`${this.#clockFile}.new`, String(aheadMs));
    await rename(`${this.#clockFile}.new`, this.#clockFile);
  }

  /** Asks the process to end. Resolves with its exit code; it is killed after half a minute. */
  async stop(): Promise<number | null> {
    this.#isStopping = true;
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), MAX_STOP_MS);
    await ended;
    clearTimeout(timer);
    return child.exitCode;
  }

  #spawn(): void {
    const { env, onLine } = this.#options;
    this.#generation += 1;
    const { name } = this;
    const child = spawn(process.execPath, ['--import', CLOCK, MAIN], {
      env: {
        ...process.env,
        ...env,
        CLOCK_FILE: this.#clockFile,
        CHECK_USER_AGENT: `Footing (reliability; ${name}; mailto:tests@example.org)`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => onLine(name, line));
    child.once('exit', () => {
      if (this.#isStopping) return;
      if (this.#child === child) this.ownEnds += 1;
      setTimeout(() => {
        if (!this.#isStopping) this.#spawn();
      }, RESTART_MS);
    });
  }
}
