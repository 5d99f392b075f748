/** Runs the programs of PostgreSQL. */
import { spawn } from 'node:child_process';
import type { RunAs } from './run-as.ts';

/**
 * How a program ended (exit code, or null if it did not start or was killed) and the last part of its output.
 */
export interface ProgramResult {
  code: number | null;
  output: string;
}

/** Maximum number of characters of output that are kept: the last ones say why a program failed. */
const MAX_OUTPUT_CHARS = 65_536;
const MAX_RUN_MS = 120_000;

/** Command, arguments and account with which to start a program of PostgreSQL. */
export function commandLine(
  program: string,
  args: readonly string[],
  runAs: RunAs,
): [command: string, args: string[], account: { uid?: number; gid?: number }] {
  const [command = program, ...rest] = [...runAs.prefix, program, ...args];
  const switches = runAs.prefix.length === 0 && runAs.uid !== undefined && runAs.gid !== undefined;
  return [command, rest, switches ? { uid: runAs.uid as number, gid: runAs.gid as number } : {}];
}

/**
 * Runs a program to its end, for at most two minutes. Never rejects: a program that cannot start has code
 * null.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  runAs: RunAs,
  cwd: string,
): Promise<ProgramResult> {
  const [command, rest, account] = commandLine(program, args, runAs);
  return new Promise((resolve) => {
    const child = spawn(command, rest, {
      ...account,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MAX_RUN_MS,
      env: { ...process.env, LC_ALL: 'C' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-MAX_OUTPUT_CHARS);
      });
    }
    child.on('error', (error) => resolve({ code: null, output: `${output}error: ${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
