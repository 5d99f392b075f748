/** Runs the command line as a child process in tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../services/cli/src/main.ts');

/** A run of the command line, with its output so far. */
export interface Run {
  child: ChildProcess;
  output(): string;
  /** The exit code, once the run has ended. */
  ended: Promise<number | null>;
  /** Resolves once the output matches. Rejects if the run ends before that, or after a minute. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Runs `footing` as a user would, without a terminal; by another program or in another folder where given. */
export function footing(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  program: readonly [string, ...string[]] = [process.execPath, MAIN],
  cwd?: string,
  stdin: 'ignore' | 'pipe' = 'ignore',
): Run {
  const [file, ...before] = program;
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|NODE_ENV|TEST|CHECK_|API_|LOG_|DATABASE_|FOOTING_)/.test(name),
    ),
  );
  const child = spawn(file, [...before, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...inherited, ...env },
    stdio: [stdin, 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output);
        if (match === null) return;
        listeners.delete(look);
        clearTimeout(timer);
        resolve(match);
      };
      const timer = setTimeout(() => reject(new Error(`did not say ${pattern}:\n${output}`)), 60_000);
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without saying ${pattern}:\n${output}`)));
    });
  return { child, output: () => output, ended, says };
}
