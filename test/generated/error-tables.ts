/** Every error code of the code, as tables for docs/errors.md. */
import { PROBLEMS } from '@footing/api/problems';
import { BIBLIOGRAPHY_ERRORS } from '@footing/bibliography';
import { COMMAND_ERRORS } from '@footing/cli/errors';
import { CONFIG_ERRORS } from '@footing/config';
import { CORPUS_ERRORS } from '@footing/corpus';
import { FAILURE_SENTENCES } from '@footing/linkcheck';
import { STORE_ERRORS } from '@footing/store';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const codes = (errors: Readonly<Record<string, string>>): string[][] =>
  Object.entries(errors).map(([code, about]) => [`\`${code}\``, about]);

/** A section for each place that errors come from. */
export function errorTables(): string {
  const problems = Object.entries(PROBLEMS).map(([code, { status, title, about }]) => [
    `\`/problems/${code}\``,
    String(status),
    `${title}. ${about}`,
  ]);
  const failures = Object.fromEntries(
    Object.entries(FAILURE_SENTENCES).map(([code, sentence]) => [code, `${sentence}.`]),
  );
  return [
    '## Problems of the API',
    table(['Type', 'Status', 'Meaning'], problems),
    '## Errors of the command line',
    table(['Code', 'Raised when'], codes(COMMAND_ERRORS)),
    '## Errors of the settings',
    table(['Code', 'Raised when'], codes(CONFIG_ERRORS)),
    '## Errors of the database',
    table(['Code', 'Raised when'], codes(STORE_ERRORS)),
    '## Errors of a corpus',
    table(['Code', 'Raised when'], codes(CORPUS_ERRORS)),
    '## Errors of the importer',
    table(['Code', 'Raised when'], codes(BIBLIOGRAPHY_ERRORS)),
    '## Failures of a check',
    table(['Class', 'Meaning'], codes(failures)),
  ].join('\n\n');
}
