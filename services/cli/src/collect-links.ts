/** Collects the links of sources by what they lead to. */
import { CommandError } from './command-error.ts';
import { targetOf } from './link-target.ts';
import type { Location } from './reports/finding.ts';
import { readSources } from './sources.ts';

/** A place of a link in a source, and the place in the page that it leads to, where it names one. */
export type CitedPlace = Location & { fragment?: string };

/** The links of sources, by what they lead to, each with the places where it stands. */
export interface CollectedLinks {
  urls: Map<string, CitedPlace[]>;
  files: Map<string, Location[]>;
  /** How many links are not checked, by the reason. */
  unchecked: Map<string, number>;
  /** How many entries of folders are no ordinary files, and the names of some. */
  skipped: { count: number; names: string[] };
}

/** Which URLs and files are taken: those that match one of `include`, if it is given, and none of `exclude`. */
export interface LinkPatterns {
  include?: string[];
  exclude?: string[];
}

/** Maximum number of skipped files that are named. */
const MAX_NAMES = 3;

/**
 * Collects the links of sources; once the signal is aborted, those that have been read.
 * @throws CommandError `pattern_invalid`, and those of `readSources`.
 */
export async function collectLinks(
  sources: readonly string[],
  { include, exclude }: LinkPatterns,
  signal: AbortSignal,
): Promise<CollectedLinks> {
  const included = toPatterns(include);
  const excluded = toPatterns(exclude);
  const collected: CollectedLinks = {
    urls: new Map(),
    files: new Map(),
    unchecked: new Map(),
    skipped: { count: 0, names: [] },
  };
  const add = <Place>(places: Map<string, Place[]>, target: string, place: Place): void => {
    if (included.length > 0 && !included.some((pattern) => pattern.test(target))) return;
    if (excluded.some((pattern) => pattern.test(target))) return;
    const known = places.get(target);
    if (known === undefined) places.set(target, [place]);
    else known.push(place);
  };
  const onSkipped = (file: string): void => {
    collected.skipped.count += 1;
    if (collected.skipped.names.length < MAX_NAMES) collected.skipped.names.push(file);
  };
  for await (const { url, source, line } of readSources(sources, { signal, onSkipped })) {
    const target = targetOf(url, source);
    if (target.kind === 'file') add(collected.files, target.file, { source, line });
    else if (target.kind === 'unchecked')
      collected.unchecked.set(target.reason, (collected.unchecked.get(target.reason) ?? 0) + 1);
    else if (target.fragment === '') add(collected.urls, target.url, { source, line });
    else add(collected.urls, target.url, { source, line, fragment: target.fragment });
  }
  return collected;
}

/** What is not read and not checked, as lines for people. */
export function notChecked({ unchecked, skipped }: CollectedLinks): string[] {
  const counts = [...unchecked].map(([reason, count]) => `${count} ${reason}`);
  const more = skipped.count - skipped.names.length;
  const names = [...skipped.names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    ...(skipped.count === 0 ? [] : [`Not read, as no ordinary file: ${names}.`]),
    ...(counts.length === 0 ? [] : [`Not checked: ${counts.join(', ')}.`]),
  ];
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
