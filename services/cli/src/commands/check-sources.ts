/** The command `footing check` with sources: checks the links of files, without a database. */
import { pathToFileURL } from 'node:url';
import { type Config, checkerSettings } from '@footing/config';
import { ConnectivityMonitor, crawl, openChecker, printable } from '@footing/linkcheck';
import { listenForShutdown } from '@footing/telemetry';
import { readBaseline, writeBaseline } from '../baseline.ts';
import { firstFailure, readCache, writeCache } from '../check-cache.ts';
import { collectLinks, type LinkPatterns, notChecked } from '../collect-links.ts';
import { EXIT, interruptedBy } from '../command-error.ts';
import { type FailureOptions, type Found, LinkFindings } from '../link-findings.ts';
import { findMissingFile } from '../link-target.ts';
import { createProgress } from '../progress.ts';
import { printReport, type ReportFormat } from '../reports/write-report.ts';
import { tolerate } from '../tolerance.ts';

/** The options of the command. `hostDelay` is in milliseconds, `timeout` and `maxAge` are in seconds. */
export interface CheckSourcesOptions extends LinkPatterns, FailureOptions {
  format: ReportFormat;
  concurrency?: number;
  hostDelay?: number;
  timeout?: number;
  retries: number;
  cache?: string;
  maxAge: number;
  /** A file of links that are known to fail and do not fail the run. */
  baseline?: string;
  /** A file to which the links that fail are written; then none fails the run. */
  writeBaseline?: string;
  /** Days for which a link must have failed before it fails the run. It takes the cache. */
  sinceDays: number;
}

/**
 * Checks the links of files and folders, of standard input (`-`), and URLs themselves. Returns the exit code. A signal
 * ends the run at once; what was found until then is reported.
 */
export async function checkSources(
  config: Config,
  sources: readonly string[],
  options: CheckSourcesOptions,
): Promise<number> {
  const { signal } = listenForShutdown();
  const links = await collectLinks(sources, options, signal);
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const cache =
    options.cache === undefined ? undefined : await readCache(options.cache, options.maxAge * 1000);
  const findings = new LinkFindings(options);
  for (const [url, places] of links.urls) {
    const remembered = cache?.healthy.get(url);
    if (remembered !== undefined) findings.add(url, remembered, places);
  }
  const wanted = [...links.urls.keys()].filter((url) => !findings.has(url));
  const reached = new Set<string>();
  const connectivity = new ConnectivityMonitor();
  // Progress goes to standard error, because reports for programs need standard output to themselves.
  const progress = createProgress(wanted.length, process.stderr);
  const hostDelayMs = options.hostDelay ?? config.CHECK_HOST_DELAY_MS;
  const settings = checkerSettings({ ...config, CHECK_HOST_DELAY_MS: hostDelayMs });
  const totalMs = options.timeout === undefined ? settings.limits.totalMs : options.timeout * 1000;
  const checker = openChecker({ ...settings, limits: { ...settings.limits, totalMs } });
  try {
    await crawl(wanted, {
      checker,
      hostsAtOnce: options.concurrency ?? config.CHECK_HOSTS_AT_ONCE,
      hostConcurrency: config.CHECK_HOST_CONCURRENCY,
      hostDelayMs,
      retries: options.retries,
      signal,
      onChecked: (url, checked) => {
        findings.addPage(url, checked, links.urls.get(url) ?? []);
        connectivity.observe(url, checked.observation, new Date());
        reached.add(url);
        progress.update(reached.size);
      },
    });
  } finally {
    progress.stop();
    await checker.close();
  }
  if (!signal.aborted)
    for (const url of wanted)
      if (!reached.has(url)) findings.add(url, NOT_REACHED, links.urls.get(url) ?? []);
  const filesThere: string[] = [];
  for (const [file, places] of links.files) {
    if (signal.aborted) break;
    const missing = await findMissingFile(file);
    const { href } = pathToFileURL(file);
    if (missing === undefined) filesThere.push(href);
    else findings.add(href, missing, places);
  }
  if (connectivity.isOffline)
    console.error('No host could be looked up or reached: this machine seems to be offline.');
  const tolerance = {
    isInBaseline: (url: string) => baseline?.has(url) === true,
    ...(cache !== undefined && { firstFailure: (url: string) => firstFailure(cache, url) }),
    sinceDays: options.sinceDays,
    now: new Date(),
  };
  const report = findings.sorted().map((finding) => tolerate(finding, tolerance));
  const run = { findings: report, filesThere, isComplete: !signal.aborted };
  for (const line of [...notChecked(links), ...(baseline?.news(run) ?? [])]) console.error(printable(line));
  await printReport(report, options.format, process.stdout);
  if (options.cache !== undefined && cache !== undefined) await writeCache(options.cache, run, cache);
  if (signal.aborted) return interruptedBy(signal);
  if (options.writeBaseline !== undefined) await writeBaseline(options.writeBaseline, report);
  else if (report.some(({ failed }) => failed)) return EXIT.broken;
  return report.some(({ verdict }) => verdict.verdict === 'rate_limited') ? EXIT.unreached : EXIT.ok;
}

/** The finding for a URL that was not checked because its host imposed a rate limit first. */
const NOT_REACHED: Found = {
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
