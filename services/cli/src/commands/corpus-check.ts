/** The command `footing corpus check`. */
import path from 'node:path';
import { countOf, validateCorpus } from '@footing/corpus';
import { EXIT } from '../command-error.ts';
import { faultLines } from '../fault-lines.ts';

/** Validates a corpus and prints what is wrong. Returns exit code 1 if anything is. */
export async function corpusCheck(folder: string | undefined): Promise<number> {
  const report = await validateCorpus(folder === undefined ? undefined : path.resolve(folder));
  const { counts, faults, more } = report;
  for (const line of faultLines(report)) console.log(line);
  const holds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  const total = faults.length + more;
  console.log(`${total === 0 ? 'The corpus holds together' : countOf(total)}: ${holds.join(', ')}.`);
  return total === 0 ? EXIT.ok : EXIT.broken;
}
