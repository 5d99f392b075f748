/** The commands beside `start`, with their options. */
import { REFERENCE_STYLES } from '@footing/bibliography';
import {
  Channel,
  DeliveryState,
  LINK_STATES,
  type LinkStateName,
  NoticeKind,
  Timing,
  Weekday,
} from '@footing/model';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { readAccepted } from './accept-option.ts';
import { EXIT } from './command-error.ts';
import { check } from './commands/check-database.ts';
import { checkSources } from './commands/check-sources.ts';
import { corpusCheck } from './commands/corpus-check.ts';
import { listDeliveriesCommand, replayCommand } from './commands/deliveries.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { load } from './commands/load.ts';
import { migrateCommand } from './commands/migrate.ts';
import { STATUS_FORMATS, statusCommand } from './commands/status.ts';
import {
  addCommand,
  listCommand,
  pauseCommand,
  removeCommand,
  resumeCommand,
  rotateCommand,
  testCommand,
} from './commands/subscriptions.ts';
import { completionScript, SHELLS } from './completion.ts';
import { idleOptions } from './idle-options.ts';
import { REPORT_FORMATS, type ReportFormat } from './reports/write-report.ts';
import { run, settings } from './run.ts';

function readStates(list: string): LinkStateName[] {
  return list.split(',').map((name) => {
    const state = LINK_STATES.find((known) => known === name.trim());
    if (state === undefined) throw new InvalidArgumentError(`The states are ${LINK_STATES.join(', ')}.`);
    return state;
  });
}

function readNumber(text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text)) throw new InvalidArgumentError('It takes a number.');
  return Number(text);
}

/** Adds them to the command line. */
export function addCommands(program: Command): void {
  program
    .command('check')
    .description(
      'check links now: those of the database, or of the sources that are named; exit code 1 when one is broken',
    )
    .argument(
      '[source...]',
      'files (Markdown, HTML, text, BibTeX, CSL-JSON), folders of them, addresses, or - for standard input; no database is used',
    )
    .option('--due', 'only the links that are due, not all')
    .option('--host <name...>', 'only links on these hosts')
    .option('--fail-on <states>', 'states, comma-separated, that make the exit code 1', readStates, [
      'broken',
    ] satisfies LinkStateName[])
    .addOption(
      new Option('--format <format>', 'with sources: how the result is written')
        .choices(REPORT_FORMATS)
        .default('table' satisfies ReportFormat),
    )
    .option('--include <regexp...>', 'with sources: only addresses that match')
    .option('--exclude <regexp...>', 'with sources: no addresses that match')
    .option('--concurrency <hosts>', 'with sources: hosts checked at the same time', readNumber)
    .option('--host-delay <ms>', 'with sources: pause between requests to one host', readNumber)
    .option('--timeout <seconds>', 'with sources: limit on one check', readNumber)
    .option(
      '--retries <times>',
      'with sources: how often an unreachable address is tried again',
      readNumber,
      1,
    )
    .option(
      '--accept <list>',
      'with sources: statuses, ranges of them (500-599) and verdicts, comma-separated, that do not fail',
      readAccepted,
    )
    .option(
      '--baseline <file>',
      'with sources: what is in this file, written by --write-baseline, does not fail',
    )
    .addOption(
      new Option(
        '--write-baseline <file>',
        'with sources: write what fails to a file, and do not fail',
      ).conflicts('baseline'),
    )
    .option('--cache <file>', 'with sources: remember good verdicts, and since when links fail, in a file')
    .option(
      '--since-days <days>',
      'with sources and --cache: what has failed for fewer days does not fail the run',
      readNumber,
      0,
    )
    .option('--fragments', 'with sources: a place in a page (#name) that is gone fails the run')
    .option('--max-age <seconds>', 'with sources: how long they are remembered', readNumber, 86_400)
    .action((sources: string[], options, command: Command) => {
      const withSources = sources.length > 0;
      const idle = idleOptions(command, withSources);
      if (idle.length > 0)
        command.error(
          `footing: ${idle.join(' and ')} would do nothing ${withSources ? 'with sources' : 'without sources'}.`,
        );
      if (options.sinceDays > 0 && options.cache === undefined)
        command.error('footing: --since-days needs --cache, the file that remembers since when links fail.');
      return run(() =>
        withSources ? checkSources(settings(), sources, options) : check(settings(), options),
      );
    });

  program
    .command('explain')
    .description('check an address once, without a database, and print how the verdict comes about')
    .argument('<url>')
    .action((url) => run(() => explainCommand(settings(), url)));

  program
    .command('import')
    .description('read the citations out of the text of a book, and mend their addresses')
    .argument(
      '<file>',
      'UTF-8 text or Markdown with footnotes or a list of references; or BibTeX (.bib), RIS (.ris), CSL-JSON (.json)',
    )
    .option('--out <file>', 'write the citations there, as JSON')
    .option('--allow-gaps', 'import a list with missing numbers')
    .addOption(
      new Option('--style <style>', 'style of the references; else by the form of each').choices(
        REFERENCE_STYLES,
      ),
    )
    .option(
      '--corpus <folder>',
      'a corpus of your own, whose agencies.json tells how news addresses are read',
    )
    .action((file, options) => run(() => importCommand(file, options)));

  program
    .command('load')
    .description('load the corpus into the database')
    .argument('[folder]', 'a corpus of your own: a folder for each work, with work.json and citations.json')
    .option('--retire', 'remove what the database has of these works and the corpus no longer contains')
    .action((folder, options) => run(() => load(settings(), folder, options)));

  program
    .command('corpus')
    .description('work on a corpus')
    .command('check')
    .description('prove that references, dates and entities of a corpus hold together')
    .argument('[folder]', 'a corpus of your own')
    .action((folder) => run(() => corpusCheck(folder)));

  program
    .command('migrate')
    .description('bring the database to the newest schema')
    .action(() => run(() => migrateCommand(settings())));

  program
    .command('status')
    .description('print how everything stands: links, what is due, checks, hosts, records, latest changes')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(STATUS_FORMATS)
        .default('text' satisfies (typeof STATUS_FORMATS)[number]),
    )
    .action((options) => run(() => statusCommand(settings(), options)));

  const subscriptions = program.command('subscriptions').description('say who is told of what');

  subscriptions
    .command('add')
    .description('tell somebody: a webhook, a chat or an e-mail address')
    .argument('<name>', 'lower-case letters, digits and hyphens')
    .requiredOption('--to <address>', 'URL or e-mail address; - reads it from standard input')
    .addOption(new Option('--channel <channel>', 'where it goes').choices(Channel.enum).default('webhook'))
    .addOption(new Option('--kinds <kind...>', 'only these; else causes').choices(NoticeKind.enum))
    .option('--hosts <host...>', 'only of these hosts')
    .option('--works <work...>', 'only of what these works cite')
    .option('--sections <section...>', 'only of what these sections cite, as WORK/SECTION')
    .option('--records <record...>', 'only of what these records rest on, as slugs')
    .addOption(
      new Option('--timing <timing>', 'at once, or as a digest').choices(Timing.enum).default('at_once'),
    )
    .option('--hour <hour>', 'hour of a digest', readNumber, 8)
    .addOption(
      new Option('--weekday <day>', 'day of a weekly digest').choices(Weekday.enum).default('monday'),
    )
    .option('--time-zone <zone>', 'IANA name of a time zone', 'UTC')
    .addOption(new Option('--language <language>', 'of the words').choices(['en', 'ru']).default('en'))
    .option('--nag-days <days>', 'tell again what is still down after so many days', readNumber)
    .option('--mute-until <instant>', 'tell nothing before that')
    .option('--secret <secret>', 'of a webhook (whsec_...), if not a new one')
    .option('--ed25519', 'sign a webhook with a key (v1a) and not with a secret (v1)')
    .action((name, { muteUntil, ...options }) =>
      run(() =>
        addCommand(settings(), name, {
          ...options,
          ...(muteUntil === undefined ? {} : { mutedUntil: muteUntil }),
        }),
      ),
    );

  subscriptions
    .command('list')
    .description('print who is told of what, and whether it arrives')
    .action(() => run(() => listCommand(settings())));

  subscriptions
    .command('test')
    .description('send a test now, and say whether it has arrived')
    .argument('<name>')
    .action((name) => run(() => testCommand(settings(), name)));

  subscriptions
    .command('pause')
    .description('send nothing until it is resumed; what happens meanwhile is not told')
    .argument('<name>')
    .option('--until <instant>', 'mute it until then, and resume it by itself')
    .action((name, { until }) => run(async () => pauseCommand(settings(), name, until)));

  subscriptions
    .command('resume')
    .description('serve one again that was paused, muted or disabled')
    .argument('<name>')
    .action((name) => run(() => resumeCommand(settings(), name)));

  subscriptions
    .command('rotate')
    .description('give a webhook a new secret beside its others, until those are dropped')
    .argument('<name>')
    .option('--ed25519', 'a key (v1a) and not a secret (v1)')
    .option('--alone', 'drop the others now')
    .action((name, options) => run(() => rotateCommand(settings(), name, options)));

  subscriptions
    .command('remove')
    .description('remove one with all its deliveries')
    .argument('<name>')
    .action((name) => run(() => removeCommand(settings(), name)));

  const deliveries = program.command('deliveries').description('see what was sent, and send it again');

  deliveries
    .command('list')
    .description('print what was sent, newest first, and whether it has arrived')
    .option('--subscription <name>', 'only of one subscription')
    .addOption(new Option('--state <state...>', 'only these').choices(DeliveryState.enum))
    .option('--limit <number>', 'how many', readNumber, 50)
    .action((options) => run(() => listDeliveriesCommand(settings(), options)));

  deliveries
    .command('replay')
    .description('send again, with the same ids')
    .argument('[id...]', 'deliveries, whether they have arrived or not')
    .option('--from <instant>', 'the dead ones that were made from then on')
    .option('--to <instant>', 'and until then')
    .option('--subscription <name>', 'and of one subscription')
    .action((ids, options) => run(async () => replayCommand(settings(), ids, options)));

  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action((shell) =>
      run(async () => {
        process.stdout.write(completionScript(program, shell));
        return EXIT.ok;
      }),
    );
}
