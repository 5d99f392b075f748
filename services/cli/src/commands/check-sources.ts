/** The command `footing check` with sources: checks the links of files, without a database. */
import { type Config, checkerSettings } from '@footing/config';
import { type Checked, crawl, openChecker } from '@footing/linkcheck';
import { listenForShutdown } from '@footing/telemetry';
import type { Accepted } from '../accept-option.ts';
import { readCache, writeCache } from '../check-cache.ts';
import { CommandError, EXIT } from '../command-error.ts';
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
  const places = await collect(sources, options);
  const known =
    options.cache === undefined
      ? new Map<string, never>()
      : await readCache(options.cache, options.maxAge * 1000);
  const findings = new Map<string, LinkFinding>();
  const add = (url: string, found: Omit<LinkFinding, 'url' | 'places' | 'failed'>): void => {
    findings.set(url, {
      url,
      ...found,
      places: places.get(url) ?? [],
      failed: fails(found.verdict, found.status, options.accept),
    });
  };
  for (const url of places.keys()) {
    const remembered = known.get(url);
    if (remembered !== undefined) add(url, remembered);
  }
  const wanted = [...places.keys()].filter((url) => !findings.has(url));
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
        add(url, describeChecked(checked));
        progress.update(findings.size);
      },
    });
  } finally {
    progress.stop();
    await checker.close();
  }
  if (!shutdown.signal.aborted) for (const url of wanted) if (!findings.has(url)) add(url, NOT_REACHED);
  const report = [...findings.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  console.log(writeReport(report, options.format));
  if (options.cache !== undefined) await writeCache(options.cache, report, known);
  if (shutdown.signal.aborted) return EXIT.interrupted;
  return report.some(({ failed }) => failed) ? EXIT.broken : EXIT.ok;
}

/** The finding for a URL that was not checked because its host imposed a rate limit first. */
const NOT_REACHED: Omit<LinkFinding, 'url' | 'places' | 'failed'> = {
  verdict: {
    verdict: 'rate_limited',
    reasonCode: 'not_reached',
    reason: 'The host asked for fewer requests before this one.',
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

/** The URLs of the sources without fragments, filtered, each with all its places. */
async function collect(
  sources: readonly string[],
  { include, exclude }: CheckSourcesOptions,
): Promise<Map<string, Location[]>> {
  const included = toPatterns(include);
  const excluded = toPatterns(exclude);
  const places = new Map<string, Location[]>();
  for await (const { url, source, line } of readSources(sources)) {
    const address = withoutFragment(url);
    if (included.length > 0 && !included.some((pattern) => pattern.test(address))) continue;
    if (excluded.some((pattern) => pattern.test(address))) continue;
    places.set(address, [...(places.get(address) ?? []), { source, line }]);
  }
  return places;
}

function withoutFragment(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
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
