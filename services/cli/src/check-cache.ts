/** Caches healthy verdicts between runs of `footing check`. */
import { readFile } from 'node:fs/promises';
import { writeWhole } from './atomic-write.ts';
import type { LinkFinding } from './reports/finding.ts';

/** The result of a check, without the places of the link. `at` is the time of the check. */
type Remembered = Pick<LinkFinding, 'url' | 'verdict' | 'status' | 'finalUrl' | 'ms'> & { at: string };

/** Only healthy verdicts are cached; links with any other verdict are checked again. */
const CACHED_VERDICTS: ReadonlySet<string> = new Set(['alive', 'moved', 'redirected']);

/**
 * Reads the verdicts of earlier runs that are at most `maxAgeMs` old. A file that cannot be read counts as
 * empty.
 */
export async function readCache(file: string, maxAgeMs: number): Promise<Map<string, Remembered>> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const oldest = Date.now() - maxAgeMs;
  return new Map(
    parse(text).flatMap((entry) => (Date.parse(entry.at) >= oldest ? [[entry.url, entry] as const] : [])),
  );
}

/**
 * Writes the healthy findings to the cache, atomically. A finding that came from the cache keeps its time.
 * @throws CommandError `file_unwritable`.
 */
export async function writeCache(
  file: string,
  findings: readonly LinkFinding[],
  earlier: ReadonlyMap<string, Remembered>,
): Promise<void> {
  await writeWhole(file, cacheText(findings, earlier));
}

/** The cache as a JSON array, an entry at a time: all together may be longer than a string. */
function* cacheText(
  findings: readonly LinkFinding[],
  earlier: ReadonlyMap<string, Remembered>,
): Generator<string> {
  const at = new Date().toISOString();
  let separator = '[';
  for (const { places: _, failed: __, ...finding } of findings) {
    if (!CACHED_VERDICTS.has(finding.verdict.verdict)) continue;
    yield `${separator}${JSON.stringify(earlier.get(finding.url) ?? { ...finding, at })}`;
    separator = ',\n';
  }
  yield separator === '[' ? '[]\n' : ']\n';
}

function parse(text: string): Remembered[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    // Truncated, or not a cache file: the next write replaces it.
    return [];
  }
}
