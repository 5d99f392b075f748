/** Writes the completion of commands, options and their values as scripts of shells. Pure. */
import type { Command, Option } from 'commander';

/** The shells for which a script is written. */
export const SHELLS = ['bash', 'zsh'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * The script of a shell that completes the commands of a program. Where neither a command nor an option is meant, the
 * shell completes files. The script holds all names itself: completing runs no program. zsh reads the script of bash.
 */
export function completionScript(program: Command, shell: Shell): string {
  const bash = bashScript(program);
  return shell === 'bash' ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}

/** A command with the words that call it: `corpus check`; none for the program itself. */
interface NamedCommand {
  words: string[];
  command: Command;
}

function allCommands(command: Command, words: string[] = []): NamedCommand[] {
  const below = command.commands.flatMap((sub) => allCommands(sub, [...words, sub.name()]));
  return [{ words, command }, ...below];
}

function optionsOf(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}

/** What may follow a command: its commands, or the choices of its argument. */
function wordsAfter({ commands, registeredArguments }: Command): string[] {
  return [
    ...commands.map((sub) => sub.name()),
    ...registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  ];
}

function bashScript(program: Command): string {
  const name = program.name();
  const commands = allCommands(program);
  const called = commands
    .filter(({ words }) => words.length > 0)
    .map(({ words }) => branch(`${words.slice(0, -1).join(' ')} ${words.at(-1)}`, 'path', [words.join(' ')]));
  const options = commands.map(({ words, command }) =>
    branch(
      words.join(' '),
      'options',
      optionsOf(command).flatMap(({ long }) => long ?? []),
    ),
  );
  const following = commands.map(({ words, command }) =>
    branch(words.join(' '), 'words', wordsAfter(command)),
  );
  const values = commands.flatMap(({ words, command }) =>
    optionsOf(command).flatMap(({ long, argChoices }) =>
      argChoices === undefined ? [] : [branch([...words, long].join(' '), 'words', argChoices)],
    ),
  );
  return `# Completion of ${name}: source this, or write it to a file that the shell reads when it starts.
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local path='' options='' words='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in
${called.join('\n')}
    esac
  done
  case "$path" in
${options.join('\n')}
  esac
  case "$path" in
${following.join('\n')}
  esac
  case "$path $previous" in
${values.join('\n')}
  esac
  [ "\${current:0:1}" = - ] && words=$options
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`;
}

/** One branch of a `case` that sets a variable. All names are of this program: letters, digits and hyphens. */
function branch(pattern: string, variable: string, values: readonly string[]): string {
  return `    '${pattern}') ${variable}='${values.join(' ')}' ;;`;
}
