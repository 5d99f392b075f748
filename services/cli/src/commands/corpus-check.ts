/** The command `footing corpus check`. */
import path from 'node:path';
import { validateCorpus } from '@footing/corpus';
import { EXIT } from '../command-error.ts';

/** Validates a corpus and prints the findings. Returns exit code 1 if there are any. */
export async function corpusCheck(folder: string | undefined): Promise<number> {
  const { counts, findings } = await validateCorpus(folder === undefined ? undefined : path.resolve(folder));
  for (const finding of findings) console.log(finding);
  const holds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(
    `${findings.length === 0 ? 'The corpus holds together' : `${findings.length} findings`}: ${holds.join(', ')}.`,
  );
  return findings.length === 0 ? EXIT.ok : EXIT.broken;
}
