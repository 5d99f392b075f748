/** The command line of Footing. */
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { EXIT } from './command-error.ts';
import { start } from './commands/start.ts';
import { CHECKOUT } from './database-server.ts';
import { run, settings } from './run.ts';

// A script of pnpm runs in its own folder, and tells the folder where it was called.
if (process.env['INIT_CWD'] !== undefined && process.cwd() === CHECKOUT)
  process.chdir(process.env['INIT_CWD']);

const program = new Command('footing')
  .description('A sourced record that keeps its sources alive.')
  .version(packageJson.version, '-V, --version', 'print the version')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.ok : EXIT.failed));

program
  .command('start')
  .description('bring up database, API and worker, and keep them up until Ctrl-C')
  .action(() => run(() => start(settings())));

// `start` runs for weeks beside what it starts, and so loads nothing of the other commands.
if (process.argv[2] !== 'start') {
  const { addCommands } = await import('./commands.ts');
  addCommands(program);
}

await program.parseAsync();
