/** Reads and writes baselines: lists of the links that are known to fail. */
import path from 'node:path';
import { VerdictName } from '@footing/model';
import Type, { type Static } from '@footing/typebox';
import { Check } from '@footing/typebox/value';
import { writeWhole } from './atomic-write.ts';
import { CommandError } from './command-error.ts';
import { type Fate, fatesOf, type RunOutcome } from './earlier-failures.ts';
import { readOrdinaryFile } from './read-file.ts';
import { toRelativeUrl } from './relative-url.ts';
import { type LinkFinding, wouldFail } from './reports/finding.ts';

/** The file: each link that failed when it was written. A local file is relative to the folder of the baseline. */
const BaselineFile = Type.Array(
  Type.Object({ url: Type.String({ minLength: 1 }), verdict: VerdictName }, { additionalProperties: false }),
);

/** Maximum number of links that are named for each thing that is told of a baseline. */
const MAX_NAMED_LINKS = 20;

const TOLD: readonly (readonly [fate: Fate, heading: string])[] = [
  ['healed', 'In the baseline, and well again'],
  ['uncited', 'In the baseline, and in no source any more'],
];

/** A list of links that are known to fail. */
export class Baseline {
  readonly #urls: ReadonlySet<string>;
  readonly #folder: string;

  constructor(file: string, entries: Static<typeof BaselineFile>) {
    this.#urls = new Set(entries.map(({ url }) => url));
    this.#folder = path.dirname(path.resolve(file));
  }

  has(url: string): boolean {
    return this.#urls.has(toRelativeUrl(url, this.#folder));
  }

  /** What has healed and what is stale, as lines for people; none where the baseline is still right. */
  news(run: RunOutcome): string[] {
    const fates = [...fatesOf(this.#urls, run, this.#folder)];
    const lines = TOLD.flatMap(([told, heading]) => {
      const urls = fates.filter(([, fate]) => fate === told).map(([url]) => `  ${url}`);
      if (urls.length === 0) return [];
      const more = urls.length - MAX_NAMED_LINKS;
      const named = urls.slice(0, MAX_NAMED_LINKS);
      return [`${heading} (${urls.length}):`, ...named, ...(more > 0 ? [`  and ${more} more`] : [])];
    });
    return lines.length === 0
      ? []
      : [...lines, 'Write the baseline again: what it holds may break unnoticed.'];
  }
}

/**
 * Reads a baseline.
 * @throws CommandError `baseline_invalid`, and those of `readOrdinaryFile`.
 */
export async function readBaseline(file: string): Promise<Baseline> {
  const text = (await readOrdinaryFile(file)).toString();
  const invalid = (cause?: unknown): CommandError =>
    new CommandError('baseline_invalid', `${file} is not a baseline.`, 'Write one with --write-baseline.', {
      cause,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalid(error);
  }
  if (!Check(BaselineFile, value)) throw invalid();
  return new Baseline(file, value);
}

/**
 * Writes the links that fail as a baseline, one a line in the order of their URLs, so that a change of it is easy to
 * review.
 * @throws CommandError `file_unwritable`.
 */
export async function writeBaseline(file: string, findings: readonly LinkFinding[]): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const lines = findings
    .filter(wouldFail)
    .map(({ url, verdict }) => ({ url: toRelativeUrl(url, folder), verdict: verdict.verdict }))
    .map((entry) => JSON.stringify(entry));
  await writeWhole(file, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}
