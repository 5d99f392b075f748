/** Remembers healthy verdicts, and since when links fail, between runs of `footing check`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Type, { type Static } from '@footing/typebox';
import { Check } from '@footing/typebox/value';
import { writeWhole } from './atomic-write.ts';
import { fatesOf, type RunOutcome } from './earlier-failures.ts';
import { toRelativeUrl } from './relative-url.ts';
import type { LinkFinding } from './reports/finding.ts';

/** The result of a check, without the places of the link. `at` is the time of the check. */
type Remembered = Pick<LinkFinding, 'url' | 'verdict' | 'status' | 'finalUrl' | 'ms'> & { at: string };

/** A link that fails. A local file is relative to the folder of the cache. */
const FailingEntry = Type.Object({ url: Type.String(), failingSince: Type.String() });
type FailingEntry = Static<typeof FailingEntry>;

/** What earlier runs have left. */
export interface CheckCache {
  /** The healthy verdicts by URL. */
  healthy: ReadonlyMap<string, Remembered>;
  /** The time of the first failure (ISO 8601) of each link that has failed ever since, by its URL in the file. */
  failingSince: ReadonlyMap<string, string>;
  /** The folder that the URLs of local files are relative to. */
  folder: string;
}

/** Only healthy verdicts are cached; links with any other verdict are checked again. */
const CACHED_VERDICTS: ReadonlySet<string> = new Set(['alive', 'moved', 'redirected']);

/**
 * Reads what earlier runs have left: verdicts that are at most `maxAgeMs` old, and first failures of any age. A file
 * that cannot be read counts as empty.
 */
export async function readCache(file: string, maxAgeMs: number): Promise<CheckCache> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const oldest = Date.now() - maxAgeMs;
  const entries = parse(text);
  return {
    healthy: new Map(
      entries.flatMap((entry) =>
        'at' in entry && Date.parse(entry.at) >= oldest ? [[entry.url, entry] as const] : [],
      ),
    ),
    failingSince: new Map(
      entries.flatMap((entry) =>
        Check(FailingEntry, entry) && !Number.isNaN(Date.parse(entry.failingSince))
          ? [[entry.url, entry.failingSince] as const]
          : [],
      ),
    ),
    folder: path.dirname(path.resolve(file)),
  };
}

/** When an earlier run first saw a link fail that has failed ever since. */
export function firstFailure({ failingSince, folder }: CheckCache, url: string): string | undefined {
  return failingSince.get(toRelativeUrl(url, folder));
}

/**
 * Writes the healthy findings and the first failures to the cache, atomically. A finding that came from the cache
 * keeps its time. A first failure is forgotten when the link answers or is cited no more.
 * @throws CommandError `file_unwritable`.
 */
export async function writeCache(file: string, run: RunOutcome, earlier: CheckCache): Promise<void> {
  await writeWhole(file, cacheText(run, earlier));
}

/** The cache as a JSON array, an entry at a time: all together may be longer than a string. */
function* cacheText(run: RunOutcome, earlier: CheckCache): Generator<string> {
  let separator = '[';
  for (const entry of entriesOf(run, earlier)) {
    yield `${separator}${JSON.stringify(entry)}`;
    separator = ',\n';
  }
  yield separator === '[' ? '[]\n' : ']\n';
}

function* entriesOf(
  run: RunOutcome,
  { healthy, failingSince, folder }: CheckCache,
): Generator<Remembered | FailingEntry> {
  const at = new Date().toISOString();
  for (const { places: _, failed: __, ...finding } of run.findings) {
    if (finding.failingSince !== undefined)
      yield { url: toRelativeUrl(finding.url, folder), failingSince: finding.failingSince };
    else if (CACHED_VERDICTS.has(finding.verdict.verdict))
      yield healthy.get(finding.url) ?? { ...finding, at };
  }
  const fates = fatesOf(new Set(failingSince.keys()), run, folder);
  for (const [url, since] of failingSince)
    if (fates.get(url) === 'unknown') yield { url, failingSince: since };
}

function parse(text: string): (Remembered | FailingEntry)[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    // Truncated, or not a cache file: the next write replaces it.
    return [];
  }
}
