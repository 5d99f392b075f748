/** A time: how long ago or ahead, with the exact one at hand. */
import { formatInstant, formatRelative } from '../language/formats.ts';

/** The time, for people and for programs. */
export function TimeMark({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatInstant(at)}>
      {formatRelative(at)}
    </time>
  );
}
