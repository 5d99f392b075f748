import { readFile } from 'node:fs/promises';
import { writeWhole } from './atomic-write.ts';
import type { LinkFinding } from './reports/finding.ts';

/** What a check found, without where the link stands. */
type Remembered = Pick<LinkFinding, 'url' | 'verdict' | 'status' | 'finalUrl' | 'ms'> & { at: string };

/** Only good news is worth keeping: what failed is asked again. */
const CACHED_VERDICTS: ReadonlySet<string> = new Set(['alive', 'moved', 'redirected']);

/** Good verdicts of earlier runs, kept in a file for a while. A file that cannot be read counts as empty. */
export async function readCache(file: string, maxAgeMs: number): Promise<Map<string, Remembered>> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const oldest = Date.now() - maxAgeMs;
  return new Map(
    parse(text).flatMap((entry) => (Date.parse(entry.at) >= oldest ? [[entry.url, entry] as const] : [])),
  );
}

/** Writes what is to be remembered; the file is whole or as it was. */
export async function writeCache(
  file: string,
  findings: readonly LinkFinding[],
  earlier: ReadonlyMap<string, Remembered>,
): Promise<void> {
  const at = new Date().toISOString();
  const entries = findings
    .filter(({ verdict }) => CACHED_VERDICTS.has(verdict.verdict))
    .map(
      ({ places: _, failed: __, ...finding }): Remembered => earlier.get(finding.url) ?? { ...finding, at },
    );
  await writeWhole(file, `${JSON.stringify(entries)}\n`);
}

function parse(text: string): Remembered[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    // Cut short or not ours: it is written anew.
    return [];
  }
}
