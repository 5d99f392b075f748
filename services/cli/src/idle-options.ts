/** Finds options of `footing check` that would do nothing. */
import type { Command } from 'commander';

/** Options that count only for the links of the database; all others count only for named sources. */
const OF_DATABASE: ReadonlySet<string> = new Set(['due', 'host', 'failOn']);

/** The flags that were given and do nothing, with sources or without. */
export function idleOptions(command: Command, withSources: boolean): string[] {
  return command.options
    .filter((option) => {
      const name = option.attributeName();
      return command.getOptionValueSource(name) === 'cli' && OF_DATABASE.has(name) === withSources;
    })
    .map(({ long }) => long ?? '');
}
