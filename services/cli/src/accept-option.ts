/** Reads the option `--accept`. */
import { VerdictName } from '@footing/model';
import { InvalidArgumentError } from 'commander';

/** Whether a verdict, or its HTTP status, is accepted and does not make the run fail. */
export type Accepted = (verdict: VerdictName, status: number | null) => boolean;

/**
 * Reads statuses, ranges of statuses and verdicts, separated by commas (`403,500-599,unreachable`).
 * @throws InvalidArgumentError for anything else.
 */
export function readAccepted(list: string): Accepted {
  const entries = list.split(',').map((entry) => readEntry(entry.trim()));
  return (verdict, status) => entries.some((accepts) => accepts(verdict, status));
}

function readEntry(entry: string): Accepted {
  const [, from, to] = /^(\d{3})(?:-(\d{3}))?$/.exec(entry) ?? [];
  if (from !== undefined)
    return (_verdict, status) => status !== null && status >= Number(from) && status <= Number(to ?? from);
  if (!VerdictName.enum.some((verdict) => verdict === entry))
    throw new InvalidArgumentError(
      `It takes statuses, ranges like 500-599, and ${VerdictName.enum.join(', ')}.`,
    );
  return (verdict) => verdict === entry;
}
