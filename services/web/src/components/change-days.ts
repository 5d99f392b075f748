/** Changes by the day on which they were made, as the reader's clock has it. */

/** The changes of one day. */
export interface ChangeDay<T> {
  /** `2026-11-30`. */
  day: string;
  changes: T[];
}

/** The days in the order of the changes. `dayOf` gives the day of an instant in the zone of the reader. */
export function byDay<T extends { at: string }>(
  changes: readonly T[],
  dayOf: (at: string) => string = localDay,
): ChangeDay<T>[] {
  const days: ChangeDay<T>[] = [];
  for (const change of changes) {
    const day = dayOf(change.at);
    const last = days.at(-1);
    if (last?.day === day) last.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}

function localDay(at: string): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
