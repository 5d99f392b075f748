/** Runs a command with its settings. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Config, readConfig } from '@footing/config';
import { EXIT } from './command-error.ts';
import { CHECKOUT } from './database-server.ts';

const environmentFile = path.join(CHECKOUT, '.env');

/** The settings from the environment, which takes precedence, and from `.env`. */
export function settings(): Config {
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile);
  return readConfig(process.env);
}

/** Resolves once all that was written is with its reader, or the reader is gone. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write('', () => resolve());
  });
}

/** Runs a command and ends the process with its exit code. */
export async function run(command: () => Promise<number>): Promise<never> {
  try {
    const code = await command();
    await flushed(process.stdout);
    process.exit(code);
  } catch (error) {
    // Loaded where something fails: the words need what reads a corpus.
    const [{ describeFailure }, { printable }] = await Promise.all([
      import('./describe-failure.ts'),
      import('@footing/linkcheck'),
    ]);
    console.error(
      `footing: ${describeFailure(error)
        .split('\n')
        .map((line) => printable(line))
        .join('\n')}`,
    );
    process.exit(EXIT.failed);
  }
}
