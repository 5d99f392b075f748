/** What bash completes, with the script that the program writes. */
import { execFileSync } from 'node:child_process';
import { Argument, Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { completionScript } from './completion.ts';

const program = new Command('tidal').version('1.0.0');
program
  .command('measure')
  .argument('<file>')
  .option('--harbour <name>')
  .addOption(new Option('--unit <unit>').choices(['m', 'ft']));
program.command('table').addArgument(new Argument('<kind>').choices(['high', 'low']));
program.command('station').command('list').option('--all');

/** What bash offers for the last of these words. */
function completed(...words: string[]): string[] {
  const script = `${completionScript(program, 'bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tidal; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script, 'bash', 'tidal', ...words], { encoding: 'utf8' })
    .split('\n')
    .filter((word) => word !== '');
}

describe('completionScript completes', () => {
  test.each([
    ['commands', [''], ['measure', 'table', 'station']],
    ['the rest of a command', ['me'], ['measure']],
    ['commands below a command', ['station', ''], ['list']],
    ['options of a command', ['measure', '--'], ['--harbour', '--unit', '--help']],
    ['options of a command below a command', ['station', 'list', '--a'], ['--all']],
    ['options after an argument', ['measure', 'a.txt', '--u'], ['--unit']],
    ['values of an option', ['measure', '--unit', ''], ['m', 'ft']],
    ['values of an argument', ['table', 'h'], ['high']],
    ['options of the program', ['--v'], ['--version']],
  ])('%s', (_what, words, expected) => {
    expect(completed(...words)).toEqual(expected);
  });

  test('nothing where a file is meant, so that bash completes files', () => {
    expect(completed('measure', '')).toEqual([]);
    expect(completionScript(program, 'bash')).toContain('complete -o default -F _tidal tidal');
  });

  test('in zsh by its reader of bash scripts', () => {
    expect(completionScript(program, 'zsh')).toBe(
      `autoload -U +X bashcompinit && bashcompinit\n${completionScript(program, 'bash')}`,
    );
  });
});
