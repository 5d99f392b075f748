/** What the tests of the GitHub Action and of the hook share: a project with links, and a server that answers them. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFaultServer } from '../linkcheck/fault-server.ts';

/** The top of the checkout. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../..');

/** How a program ended, and what it wrote. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A project on whose files a check is run. */
export interface Project {
  folder: string;
  /** The URL of a path of the server. */
  at(location: string): string;
  write(name: string, text: string): Promise<void>;
  /** Runs a program in the project, whose links are on loopback. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  remove(): Promise<void>;
}

/** Makes an empty project. */
export async function makeProject(): Promise<Project> {
  const server = await startFaultServer();
  const folder = await mkdtemp(path.join(tmpdir(), 'footing-project-'));
  return {
    folder,
    at: (location) => `http://127.0.0.1:${server.port}${location}`,
    write: (name, text) => writeFile(path.join(folder, name), text),
    run: (program, args, env = {}) => runIn(folder, program, args, env),
    async remove() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function runIn(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const settings = { CHECK_ALLOW_ADDRESSES: '127.0.0.0/8', CHECK_HOST_DELAY_MS: '0' };
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...settings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk: Buffer) => {
      output[stream] += chunk.toString();
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...output };
}
