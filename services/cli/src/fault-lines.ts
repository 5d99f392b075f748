/** Prints the faults of a corpus. */
import { type FaultList, faultLine } from '@footing/corpus';
import { printable } from '@footing/linkcheck';

/** A line for each fault that is listed, and one that says how many more there are. */
export function faultLines({ faults, more }: Readonly<FaultList>): string[] {
  return [
    ...faults.map((fault) => printable(faultLine(fault))),
    ...(more > 0 ? [`... and ${more} more`] : []),
  ];
}
