/** The command `footing check` with sources: checks the links of files, without a database. */
import { pathToFileURL } from 'node:url';
import { type Config, checkerSettings } from '@footing/config';
import { type Checked, crawl, judgeFragment, openChecker, type Verdict } from '@footing/linkcheck';
import { listenForShutdown } from '@footing/telemetry';
import type { Accepted } from '../accept-option.ts';
import { readCache, writeCache } from '../check-cache.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { findMissingFile, targetOf } from '../link-target.ts';
import { createProgress } from '../progress.ts';
import { fails, type LinkFinding, type Location } from '../reports/finding.ts';
import { type ReportFormat, writeReport } from '../reports/write-report.ts';
import { readSources } from '../sources.ts';

/** The options of the command. `hostDelay` is in milliseconds, `timeout` and `maxAge` are in seconds. */
export interface CheckSourcesOptions {
  format: ReportFormat;
  include?: string[];
  exclude?: string[];
  concurrency?: number;
  hostDelay?: number;
  timeout?: number;
  retries: number;
  accept?: Accepted;
  /** A place in a page that is gone fails the run. */
  fragments?: boolean;
  cache?: string;
  maxAge: number;
}

/**
 * Checks the links of files and folders, of standard input (`-`), and URLs themselves. Returns the exit code.
 */
export async function checkSources(
  config: Config,
  sources: readonly string[],
  options: CheckSourcesOptions,
): Promise<number> {
  const shutdown = listenForShutdown();
  const { urls: places, files, unchecked } = await collect(sources, options);
  const known =
    options.cache === undefined
      ? new Map<string, never>()
      : await readCache(options.cache, options.maxAge * 1000);
  const findings = new Map<string, LinkFinding>();
  const placesOf = (url: string): Location[] =>
    (places.get(url) ?? []).map(({ fragment: _, ...place }) => place);
  const add = (
    url: string,
    found: Omit<LinkFinding, 'url' | 'places' | 'failed'>,
    at: Location[] = placesOf(url),
  ): void => {
    findings.set(url, {
      url,
      ...found,
      places: at,
      failed:
        fails(found.verdict, found.status, options.accept) &&
        (found.verdict.reasonCode !== 'fragment_missing' || options.fragments === true),
    });
  };
  /** Adds the finding on a page, and one for each of its places that is cited and not there. */
  const addPage = (url: string, checked: Checked): void => {
    const found = describeChecked(checked);
    const byTarget = new Map<string, { verdict: Verdict; at: Location[] }>();
    for (const { fragment, ...place } of places.get(url) ?? []) {
      const verdict = judgeFragment(checked.observation, checked.verdict, fragment);
      const target = verdict === checked.verdict ? url : `${url}#${fragment}`;
      const known = byTarget.get(target);
      if (known === undefined) byTarget.set(target, { verdict, at: [place] });
      else known.at.push(place);
    }
    for (const [target, { verdict, at }] of byTarget) add(target, { ...found, verdict }, at);
  };
  for (const url of places.keys()) {
    const remembered = known.get(url);
    if (remembered !== undefined) add(url, remembered);
  }
  const wanted = [...places.keys()].filter((url) => !findings.has(url));
  const reached = new Set<string>();
  // Progress goes to standard error, because reports for programs need standard output to themselves.
  const progress = createProgress(wanted.length, process.stderr);
  const settings = checkerSettings(config);
  const totalMs = options.timeout === undefined ? settings.limits.totalMs : options.timeout * 1000;
  const checker = openChecker({ ...settings, limits: { ...settings.limits, totalMs } });
  try {
    await crawl(wanted, {
      checker,
      hostsAtOnce: options.concurrency ?? config.CHECK_HOSTS_AT_ONCE,
      hostConcurrency: config.CHECK_HOST_CONCURRENCY,
      hostDelayMs: options.hostDelay ?? config.CHECK_HOST_DELAY_MS,
      retries: options.retries,
      signal: shutdown.signal,
      onChecked: (url, checked) => {
        addPage(url, checked);
        reached.add(url);
        progress.update(reached.size);
      },
    });
  } finally {
    progress.stop();
    await checker.close();
  }
  if (!shutdown.signal.aborted) for (const url of wanted) if (!reached.has(url)) add(url, NOT_REACHED);
  for (const [file, at] of files) {
    const missing = await findMissingFile(file);
    if (missing !== undefined) add(pathToFileURL(file).href, missing, at);
  }
  const report = [...findings.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  tellUnchecked(unchecked);
  console.log(writeReport(report, options.format));
  if (options.cache !== undefined) await writeCache(options.cache, report, known);
  if (shutdown.signal.aborted) return EXIT.interrupted;
  if (report.some(({ failed }) => failed)) return EXIT.broken;
  return report.some(({ verdict }) => verdict.verdict === 'rate_limited') ? EXIT.unreached : EXIT.ok;
}

/** The finding for a URL that was not checked because its host imposed a rate limit first. */
const NOT_REACHED: Omit<LinkFinding, 'url' | 'places' | 'failed'> = {
  verdict: {
    verdict: 'rate_limited',
    reasonCode: 'not_reached',
    reason: 'The host asked for fewer requests before this one.',
    confidence: 1,
  },
  status: null,
  finalUrl: '',
  ms: 0,
};

function describeChecked({ observation, verdict }: Checked): Omit<LinkFinding, 'url' | 'places' | 'failed'> {
  return {
    verdict,
    status: observation.status ?? null,
    finalUrl: observation.finalUrl,
    ms: observation.timings.totalMs,
  };
}

/** A place of a link in a source, and the place in the page that it leads to. */
type CitedPlace = Location & { fragment: string };

/** The links of the sources, by what they lead to, each with the places where it stands. */
interface Collected {
  urls: Map<string, CitedPlace[]>;
  files: Map<string, Location[]>;
  /** How many links are not checked, by the reason. */
  unchecked: Map<string, number>;
}

async function collect(
  sources: readonly string[],
  { include, exclude }: CheckSourcesOptions,
): Promise<Collected> {
  const included = toPatterns(include);
  const excluded = toPatterns(exclude);
  const collected: Collected = { urls: new Map(), files: new Map(), unchecked: new Map() };
  const add = <Place>(places: Map<string, Place[]>, target: string, place: Place): void => {
    if (included.length > 0 && !included.some((pattern) => pattern.test(target))) return;
    if (excluded.some((pattern) => pattern.test(target))) return;
    const known = places.get(target);
    if (known === undefined) places.set(target, [place]);
    else known.push(place);
  };
  for await (const { url, source, line } of readSources(sources)) {
    const target = targetOf(url, source);
    if (target.kind === 'url') add(collected.urls, target.url, { source, line, fragment: target.fragment });
    else if (target.kind === 'file') add(collected.files, target.file, { source, line });
    else collected.unchecked.set(target.reason, (collected.unchecked.get(target.reason) ?? 0) + 1);
  }
  return collected;
}

function tellUnchecked(unchecked: ReadonlyMap<string, number>): void {
  if (unchecked.size === 0) return;
  const counts = [...unchecked].map(([reason, count]) => `${count} ${reason}`);
  console.error(`Not checked: ${counts.join(', ')}.`);
}

function toPatterns(expressions: readonly string[] | undefined): RegExp[] {
  return (expressions ?? []).map((expression) => {
    try {
      return new RegExp(expression);
    } catch (error) {
      throw new CommandError(
        'pattern_invalid',
        `"${expression}" is not a regular expression.`,
        'Give --include and --exclude regular expressions.',
        { cause: error },
      );
    }
  });
}
