/** Writes how the service stands on one screen, for people. Pure. */
import { printable } from '@footing/linkcheck';
import type { Status } from '@footing/model';

/** Names that are longer are cut: addresses can have thousands of characters. */
const MAX_NAME_CHARS = 72;

const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
] as const;

/** The status as lines of at most one screen. */
export function statusScreen(status: Status): string {
  const { asOf, database, works, citations, records, links, checksInLastDay, hosts, latestChanges } = status;
  const since = (instant: string): string => `${shown(instant)} (${age(instant, asOf)} ago)`;
  const rows: [string, string][] = [
    ['database', `PostgreSQL ${database.version}, schema ${database.schema}`],
    ['works', `${works} with ${citations} citations`],
    ['records', listed(records.total, records.evidenceHealth)],
    ['links', listed(links.total, links.states)],
    ['due', links.oldestDueAt === null ? '0' : `${links.due}, the first since ${since(links.oldestDueAt)}`],
    ['last check', links.lastCheckedAt === null ? 'never' : since(links.lastCheckedAt)],
    ['last day', `checks: ${listed(checksInLastDay.total, checksInLastDay.verdicts)}`],
    ['hosts', `${hosts.total}, of which ${hosts.inOutage} do not answer`],
  ];
  return [
    ...rows.map(([name, text]) => `${name.padEnd(11)} ${text}`),
    '',
    latestChanges.length === 0 ? 'No changes.' : 'Latest changes:',
    ...latestChanges.map(
      ({ at, type, subject }) =>
        `${shown(at)}  ${type.padEnd(22)}  ${printable(cut(`${subject.kind} ${subject.name}`))}`,
    ),
  ].join('\n');
}

function cut(text: string): string {
  return text.length <= MAX_NAME_CHARS ? text : `${text.slice(0, MAX_NAME_CHARS)}…`;
}

/** A total, and the counts of which it is the sum. */
function listed(total: number, counts: Readonly<Record<string, number | undefined>>): string {
  const parts = Object.entries(counts)
    .filter(([, count = 0]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? `${total}` : `${total} (${parts.join(', ')})`;
}

function shown(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)}Z`;
}

/** The time between two instants in its largest unit. */
function age(instant: string, asOf: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(asOf) - Date.parse(instant)) / 1_000));
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? (['s', 1] as const);
  return `${Math.floor(seconds / size)} ${unit}`;
}
